/**
 * How fast a warm check is, as ratios inside one run: against the limit (inflate what is needed and pass once over the main part) and
 * against mammoth reading the bare text of the same document. Absolute times depend on the machine; ratios hardly do.
 */
import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { check } from '../dist/src/check.js';
import { nodeInflate } from '../dist/src/node/inflate.js';
import { openPackage } from '../dist/src/opc/index.js';
import { documents } from './documents.mjs';

const NEEDED = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/settings.xml'];
/** Each measure warms up for a second and then counts for another. */
const SPAN_MS = 1000;

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

async function median(work) {
  const times = [];
  const begin = performance.now();
  for (let now = begin; now < begin + 2 * SPAN_MS || times.length < 5; ) {
    await work();
    const end = performance.now();
    if (end > begin + SPAN_MS) times.push(end - now);
    now = end;
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

console.log('warm, ms      limit   check  mammoth   check/limit  mammoth/check');
for (const [name, bytes] of await documents()) {
  const floor = await median(() => limit(bytes));
  const own = await median(() => check(name, bytes, { inflate: nodeInflate, scope: 'all' }));
  const text = await median(() => mammoth.extractRawText({ buffer: bytes }));
  const cells = [
    floor.toFixed(2),
    own.toFixed(2),
    text.toFixed(1),
    (own / floor).toFixed(1),
    (text / own).toFixed(1),
  ];
  const widths = [8, 8, 9, 14, 15];
  console.log(name.padEnd(11) + cells.map((value, index) => value.padStart(widths[index])).join(''));
}
