import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { letter } from './documents.js';
import { inFolder, run } from './run.js';

test('the start that hands over compiled code runs the very same program', async () => {
  await inFolder({ 'thu.docx': letter() }, async (folder) => {
    const args = ['check', 'thu.docx', '--scope', 'all'];
    const start = `process.argv = [process.argv[0], 'thethuc', ...${JSON.stringify(args)}];
      require(${JSON.stringify(resolve('bin/thethuc.js'))}).load(${JSON.stringify(resolve('.cache/cli/thethuc.cjs'))});
      process.on('exit', () => { process.exitCode = 0; });`;
    const out = execFileSync(process.execPath, ['-e', start], { cwd: folder, encoding: 'utf8' });
    expect(out).toBe((await run(args, folder)).out);
    expect(out).toContain('Cỡ chữ của Tiêu ngữ là 10');
  });
});
