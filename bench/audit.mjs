/**
 * Time and memory of an audit over many generated documents: node bench/audit.mjs [documents]
 * One thread against two, a second run against the first, and whether memory stays flat. Ratios count, not seconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { decision } from './documents.mjs';

const total = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), 'thethuc-bench-'));
const main = resolve('bin/thethuc.js');

/** Decisions that differ in number and body, so that none is known from another. */
async function generate() {
  const parts = unzipSync(await decision(8));
  const text = strFromU8(parts['word/document.xml']);
  for (let index = 0; index < total; index += 1) {
    const unit = join(folder, 'di', `don-vi-${index % 40}`);
    if (index < 40) mkdirSync(unit, { recursive: true });
    const own = text
      .replace('Số: 15/', `Số: ${1 + Math.floor(index / 40)}/`)
      .replace('HÀ NAM', `HÀ NAM ${index % 40}`);
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(own) }, { level: 1 });
    writeFileSync(join(unit, `${index}.docx`), bytes);
  }
}

/** Runs an audit; seconds of the clock and of the processors, and the most memory it held, in MB. */
function audit(...more) {
  const report = join(folder, 'usage.json');
  const probe = `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())))`;
  const options = ['-r', join(folder, 'probe.cjs'), main, 'audit', join(folder, 'di'), '--quiet', ...more];
  writeFileSync(join(folder, 'probe.cjs'), `if (require('worker_threads').isMainThread) ${probe}`);
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  if (status === 2 || status === null) throw new Error(stderr);
  const seconds = (performance.now() - started) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(report, 'utf8'));
  return { seconds, work: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}

try {
  await generate();
  const row = (name, { seconds, work, memory }) =>
    console.log(
      name.padEnd(24),
      `${seconds.toFixed(1)} s`.padStart(10),
      `${work.toFixed(1)} s of processors`.padStart(24),
      `${memory.toFixed(0)} MB`.padStart(8),
    );
  console.log(`${total} documents`);
  const one = audit('--jobs', '1', '--no-cache');
  row('one thread', one);
  const two = audit('--jobs', '2', '--cache', join(folder, 'cache'));
  row('two threads', two);
  const again = audit('--jobs', '2', '--cache', join(folder, 'cache'));
  row('again, nothing changed', again);
  console.log(`two threads: ${(one.seconds / two.seconds).toFixed(2)} times one`);
  console.log(
    `second run: ${(two.seconds / again.seconds).toFixed(1)} times as fast, ${(two.work / again.work).toFixed(1)} times less work`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
