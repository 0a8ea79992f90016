/**
 * What mending costs, as a share of a check inside one run: warm in one process, and cold as a person feels it. Each document has its motto
 * too small and is mended by writing the file anew; twice a check is the bound. Needs a build.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../dist/src/check.js';
import { mendDocument } from '../dist/src/mend.js';
import { nodeDeflate, nodeInflate } from '../dist/src/node/inflate.js';
import { decision } from './documents.mjs';

const ROUNDS = 15;
const PACKING = { inflate: nodeInflate, deflate: nodeDeflate, scope: 'all' };
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Medians of several works, turn by turn. */
function medians(...works) {
  for (const work of works) work();
  const times = works.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, work] of works.entries()) times[at].push(time(work));
  }
  return times.map(median);
}

const folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const run = (...args) => spawnSync(process.execPath, ['bin/thethuc.js', ...args, '--scope', 'all'], { env });

console.log('a fix as a share of a check   warm    cold');
for (const [name, articles] of [
  ['2 pages', 8],
  ['15 pages', 60],
  ['100 pages', 400],
]) {
  const bytes = await decision(articles, 12);
  const { mended } = mendDocument(name, bytes, PACKING);
  if (mended.length === 0) throw new Error(`nothing is mended in ${name}`);
  const file = join(folder, 'x.docx');
  writeFileSync(file, bytes);
  const [checked, fixed] = medians(
    () => check(name, bytes, PACKING),
    () => mendDocument(name, bytes, PACKING),
  );
  const [coldCheck, coldFix] = medians(
    () => run('check', file),
    () => run('fix', file),
  );
  console.log(
    name.padEnd(28),
    (fixed / checked).toFixed(2).padStart(6),
    (coldFix / coldCheck).toFixed(2).padStart(7),
  );
}
rmSync(folder, { recursive: true });
