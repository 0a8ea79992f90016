/**
 * Time and memory of an audit over many generated documents: npm run bench:audit -- [documents]
 * One thread against two by turns, over some of them; then all of them: how much memory that takes, and a second run against the first.
 * Ratios count, not seconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { decision } from './documents.mjs';

const UNITS = 40;
/** One thread is set against two over so many documents. */
const SAMPLE = 2000;
const TURNS = 3;

const total = Number(process.argv[2] ?? SAMPLE);
const folder = mkdtempSync(join(tmpdir(), 'thethuc-bench-'));
const main = resolve('bin/thethuc.js');

const unitFolder = (unit) => join(folder, 'di', `don-vi-${unit}`);

/** Decisions that differ in number and body, so that none is known from another. */
async function generate() {
  const parts = unzipSync(await decision(8));
  const text = strFromU8(parts['word/document.xml']);
  for (let index = 0; index < total; index += 1) {
    const unit = unitFolder(index % UNITS);
    if (index < UNITS) mkdirSync(unit, { recursive: true });
    const own = text
      .replace('Số: 15/', `Số: ${1 + Math.floor(index / UNITS)}/`)
      .replace('HÀ NAM', `HÀ NAM ${index % UNITS}`);
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(own) }, { level: 1 });
    writeFileSync(join(unit, `${index}.docx`), bytes);
  }
}

/** Runs an audit; seconds of the clock and of the processors, and the most memory it held, in MB. */
function audit(paths, ...more) {
  const report = join(folder, 'usage.json');
  const probe = `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())))`;
  const options = ['-r', join(folder, 'probe.cjs'), main, 'audit', ...paths, '--quiet', ...more];
  writeFileSync(join(folder, 'probe.cjs'), `if (require('worker_threads').isMainThread) ${probe}`);
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  if (status === 2 || status === null) throw new Error(stderr);
  const seconds = (performance.now() - started) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(report, 'utf8'));
  return { seconds, work: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}

function row(name, { seconds, work, memory }) {
  const figures = [
    `${seconds.toFixed(1)} s`,
    `${work.toFixed(1)} s of processors`,
    `${memory.toFixed(0)} MB`,
  ];
  console.log(name.padEnd(24), ...figures.map((figure, at) => figure.padStart([10, 24, 8][at])));
}

function oneAgainstTwo() {
  const units = Array.from({ length: Math.max(1, Math.floor((UNITS * SAMPLE) / Math.max(total, SAMPLE))) });
  const some = units.map((_, unit) => unitFolder(unit));
  console.log(`${some.length} of ${UNITS} folders`);
  const ratios = Array.from({ length: TURNS }, () => {
    const [one, two] = ['1', '2'].map((jobs) => audit(some, '--jobs', jobs, '--no-cache'));
    row('one thread', one);
    row('two threads', two);
    return one.seconds / two.seconds;
  });
  console.log(`two threads: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} times one`);
}

try {
  await generate();
  console.log(`${total} documents`);
  const all = () => audit([join(folder, 'di')], '--jobs', '2', '--cache', join(folder, 'cache'));
  const first = all();
  row('two threads', first);
  const again = all();
  row('again, nothing changed', again);
  console.log(
    `second run: ${(first.seconds / again.seconds).toFixed(1)} times as fast, ${(first.work / again.work).toFixed(1)} times less work`,
  );
  oneAgainstTwo();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
