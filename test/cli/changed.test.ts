import { execFileSync, spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letter, tale } from './documents.js';
import { inFolder, run } from './run.js';

/** A repository whose last commit has the files; `main` is that commit. */
function commit(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...args], { cwd: folder });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  git('checkout', '-q', '-b', 'nhanh');
}

const FILES = { 'a/thu.docx': letter(), 'b.docx': letter(), 'c.docx': letter(), 'ghi-chu.txt': 'x' };

async function checked(folder: string, ...args: string[]): Promise<string[]> {
  const { out } = await run(['check', '--format', 'json', ...args], folder);
  return JSON.parse(out).documents.map(({ file }: { file: string }) => file);
}

describe('--changed', () => {
  test('takes what changed, was staged, or is new, and nothing else', async () => {
    await inFolder(FILES, async (folder) => {
      commit(folder);
      writeFileSync(join(folder, 'b.docx'), tale());
      writeFileSync(join(folder, 'a/mới.docx'), tale());
      expect(await checked(folder, '.', '--changed')).toEqual([join('a', 'mới.docx'), 'b.docx']);
      expect(await checked(folder, '--changed=main')).toEqual([join('a', 'mới.docx'), 'b.docx']);
      expect(await checked(join(folder, 'a'), '.', '--changed=main')).toEqual(['mới.docx']);
    });
  });

  test('takes what a branch changed since it left another', async () => {
    await inFolder(FILES, async (folder) => {
      commit(folder);
      writeFileSync(join(folder, 'b.docx'), tale());
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', 'commit', '-aqm', 'y'], {
        cwd: folder,
      });
      expect(await checked(folder, '.', '--changed=main')).toEqual(['b.docx']);
      expect((await run(['check', '.', '--changed'], folder)).err).toBe(
        'Không có văn bản nào thay đổi so với HEAD.\n',
      );
    });
  });

  test.each([
    ['no repository', false, '--changed', /^--changed=HEAD chỉ dùng được trong một kho git; /],
    ['no such branch', true, '--changed=không-có', /^Kho git không có “không-có” để so sánh\. /],
    ['an option as a branch', true, '--changed=--output=x', /^Kho git không có “--output=x”/],
  ])('%s', async (_, repository, option, line) => {
    await inFolder(FILES, async (folder) => {
      if (repository) commit(folder);
      const { code, out, err } = await run(['check', '.', option], folder, {
        GIT_CEILING_DIRECTORIES: folder,
      });
      expect([code, out]).toEqual([2, '']);
      expect(err.trimEnd()).toMatch(line);
      expect(err.trimEnd()).not.toContain('\n');
    });
  });
});

test('--watch checks a document again when its saving is over, and takes no notice of what Word puts beside it', async () => {
  await inFolder({ 'thu.docx': letter() }, async (folder) => {
    const child = spawn(
      process.execPath,
      [resolve('.cache/cli/thethuc.cjs'), 'check', '.', '--watch', '--format', 'csv'],
      { cwd: folder },
    );
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    try {
      const poll = { timeout: 20_000, interval: 50 };
      await expect.poll(() => err, poll).toContain('Đang chờ');
      writeFileSync(join(folder, '~$thu.docx'), 'x');
      const half = letter().subarray(0, 500);
      writeFileSync(join(folder, '~WRL0001.tmp'), half);
      writeFileSync(join(folder, 'thu.docx'), half);
      writeFileSync(join(folder, '~WRL0001.tmp'), tale());
      renameSync(join(folder, '~WRL0001.tmp'), join(folder, 'thu.docx'));
      await expect.poll(() => out, poll).toContain('tep/ngoai-pham-vi');
      expect(err.match(/văn bản vừa được lưu/g)).toHaveLength(1);
      expect(err).not.toContain('Không đọc được');
    } finally {
      child.kill();
    }
  });
}, 60_000);
