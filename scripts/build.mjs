/** Builds the library (modules and declarations) and the command line's bundle, both into dist. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { writeSchemas } from './schemas.mjs';

// What is there stays until the new one is whole.
const fresh = `dist.${process.pid}`;
try {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', fresh];
  execFileSync(process.execPath, tsc, { stdio: 'inherit' });
  await bundle(fresh);
  await writeSchemas(fresh);
  execFileSync(process.execPath, ['scripts/code-cache.mjs', fresh], { stdio: 'inherit' });
  rmSync('dist', { recursive: true, force: true });
  renameSync(fresh, 'dist');
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
