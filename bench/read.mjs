/** The reader alone, as ratios inside one run: our XML scanner against saxes, our ZIP reader against fflate. Needs a build. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { nodeInflate } from '../dist/src/node/inflate.js';
import { openPackage } from '../dist/src/opc/index.js';
import { createScanner } from '../dist/src/xml/scanner.js';
import { documents } from './documents.mjs';

const MAIN = 'word/document.xml';
/** Each measure warms up for so long and then counts for as long. */
const SPAN_MS = 700;

/** All tokens, all text, and of each element the attribute that readers ask for most. */
function scan(bytes) {
  const x = createScanner(bytes, MAIN);
  let sum = 0;
  for (let kind = x.next(); kind !== 'eof'; kind = x.next()) {
    if (kind === 'text') sum += x.text().length;
    else if (kind === 'start') sum += x.attribute('w:val')?.length ?? 0;
  }
  return sum;
}

/** The same by saxes, which does not decode bytes itself. */
function parse(bytes, xmlns) {
  const parser = new SaxesParser({ xmlns });
  let sum = 0;
  let depth = 0;
  parser.on('opentag', ({ attributes }) => {
    depth += 1;
    const found = attributes['w:val'];
    sum += (xmlns ? found?.value : found)?.length ?? 0;
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.on('text', (text) => {
    if (depth > 0) sum += text.length;
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return sum;
}

function unpack(bytes) {
  const opened = openPackage(bytes, nodeInflate);
  return opened.entries.reduce((sum, { name }) => sum + opened.part(name).length, 0);
}

const unzip = (bytes) => Object.values(unzipSync(bytes)).reduce((sum, { length }) => sum + length, 0);

/** Median time of a call; both sides of a comparison must come to the same result. */
function measure(expected, work) {
  const times = [];
  const begin = performance.now();
  for (let now = begin; now < begin + 2 * SPAN_MS; ) {
    if (work() !== expected) throw new Error('results differ');
    const end = performance.now();
    if (end > begin + SPAN_MS) times.push(end - now);
    now = end;
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

const widths = [10, 7, 9, 7, 12, 15, 11, 11, 13];
const row = (cells) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('');
console.log(
  row([
    'warm',
    'KB',
    'scan ms',
    'ms/MB',
    'saxes/scan',
    'saxes+ns/scan',
    'unpack ms',
    'fflate ms',
    'fflate/unpack',
  ]),
);
for (const [name, bytes] of await documents()) {
  const part = openPackage(bytes, nodeInflate).part(MAIN);
  const sum = scan(part);
  const own = measure(sum, () => scan(part));
  const plain = measure(sum, () => parse(part, false));
  const spaced = measure(sum, () => parse(part, true));
  const size = unpack(bytes);
  const opening = measure(size, () => unpack(bytes));
  const unzipping = measure(size, () => unzip(bytes));
  console.log(
    row([
      name,
      (part.length / 1e3).toFixed(0),
      own.toFixed(2),
      ((own / part.length) * 1e6).toFixed(1),
      (plain / own).toFixed(1),
      (spaced / own).toFixed(1),
      opening.toFixed(2),
      unzipping.toFixed(2),
      (unzipping / opening).toFixed(1),
    ]),
  );
}
