/** Whether memory stays flat over many files: node --expose-gc bench/memory.mjs [files] */

import { check } from '../dist/src/check.js';
import { nodeInflate } from '../dist/src/node/inflate.js';
import { documents } from './documents.mjs';

const total = Number(process.argv[2] ?? 2000);
const samples = await documents();
const step = Math.max(1, Math.floor(total / 10));

console.log('files    heap MB   rss MB');
for (let done = 1; done <= total; done += 1) {
  const [name, bytes] = samples[done % samples.length];
  check(name, bytes, { inflate: nodeInflate, scope: 'all' });
  if (done % step !== 0) continue;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const mb = (value) => (value / 1048576).toFixed(1);
  console.log(String(done).padEnd(8), mb(heapUsed).padStart(7), mb(rss).padStart(8));
}
