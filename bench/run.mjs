/**
 * How fast a warm check is, as ratios inside one run: against the limit (inflate what is needed and pass once over the main part) and
 * against mammoth reading the bare text of the same document. `check` is with all rules whatever the scope, `auto` as a user runs it.
 * Absolute times depend on the machine; ratios hardly do.
 */
import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { check } from '../dist/src/check.js';
import { nodeInflate } from '../dist/src/node/inflate.js';
import { openPackage } from '../dist/src/opc/index.js';
import { documents } from './documents.mjs';

const NEEDED = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/settings.xml'];
/** Each document is measured for so long, twice: the first time to warm up. */
const SPAN_MS = 6000;
/** Each work has so long before the next one's turn. */
const SLICE_MS = 100;

/** The limit: nothing that reads a document can be faster. */
function limit(bytes) {
  const { entries } = openPackage(bytes, nodeInflate);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let tags = 0;
  for (const { name, offset, compressedSize, size } of entries) {
    if (!NEEDED.includes(name)) continue;
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const part = inflateRawSync(bytes.subarray(start, start + compressedSize), {
      chunkSize: Math.max(64, size),
    });
    if (name !== NEEDED[0]) continue;
    for (let index = 0; index < part.length; index += 1) if (part[index] === 0x3c) tags += 1;
  }
  return tags;
}

const option = { inflate: nodeInflate };
/** What is measured, each by turns with the others: what else the machine does meets them alike. */
const WORK = {
  limit,
  check: (bytes) => check('document', bytes, { ...option, scope: 'all' }),
  auto: (bytes) => check('document', bytes, option),
  mammoth: (buffer) => mammoth.extractRawText({ buffer }),
};

/** Median of what a call of each work costs in its turns: processor time, since a busy machine interrupts long work more than short. */
async function medians(bytes) {
  const entries = Object.entries(WORK).map(([name, work]) => ({ name, work, times: [] }));
  for (const end = performance.now() + SPAN_MS; performance.now() < end; ) {
    for (const entry of entries) {
      const before = process.cpuUsage();
      let calls = 0;
      for (const until = performance.now() + SLICE_MS; performance.now() < until; calls += 1)
        await entry.work(bytes);
      const { user, system } = process.cpuUsage(before);
      entry.times.push((user + system) / 1000 / calls);
    }
  }
  return Object.fromEntries(
    entries.map(({ name, times }) => [name, times.sort((a, b) => a - b)[times.length >> 1]]),
  );
}

const measured = await documents();
// What is met first would be measured before the engine has optimised it.
for (const [, bytes] of measured) await medians(bytes);
console.log('warm, ms      limit   check    auto  mammoth   check/limit  auto/limit  mammoth/check');
for (const [name, bytes] of measured) {
  const { limit: floor, check: all, auto, mammoth: text } = await medians(bytes);
  const cells = [
    floor.toFixed(2),
    all.toFixed(2),
    auto.toFixed(2),
    text.toFixed(1),
    (all / floor).toFixed(1),
    (auto / floor).toFixed(1),
    (text / all).toFixed(1),
  ];
  const widths = [8, 8, 8, 9, 14, 12, 15];
  console.log(name.padEnd(11) + cells.map((value, index) => value.padStart(widths[index])).join(''));
}
