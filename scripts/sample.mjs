/**
 * Draws findings of rules at random over a folder of documents and shows each in its context, for a person to judge:
 * `npm run sample -- RULE [-n COUNT] [--seed NUMBER] [--scope auto|all] [FILE or FOLDER ...]`.
 * RULE is an id or the beginning of one (`viet-hoa/`). Without a place the documents beside the project are read, where they are.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const DOCUMENTS = ['../shared/corpus/files'];
/** Characters shown on either side of a place. */
const AROUND = 70;
/** Places shown of one finding. */
const PLACES = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string', short: 'n', default: '50' },
    seed: { type: 'string', default: '1' },
    scope: { type: 'string', default: 'auto' },
    module: { type: 'string', default: 'rules/index.ts' },
  },
});

/** The rulebook and the reader, from the sources as they are now. */
async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  try {
    await build({
      stdin: {
        contents: `export * as rulebook from './${values.module}';
          export { judge } from './src/engine/index.ts';
          export { readFile as readAnatomyFromFile } from './src/node/check-file.ts';`,
        resolveDir: '.',
      },
      outfile: join(folder, 'rulebook.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    return await import(join(folder, 'rulebook.mjs'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* documents(places) {
  for (const place of places) {
    if (!existsSync(place)) console.error(`not here: ${place}`);
    else if (statSync(place).isDirectory())
      for (const name of readdirSync(place).sort())
        if (name.endsWith('.docx')) yield join(place, name);
        else;
    else yield place;
  }
}

/** Small, repeatable random numbers (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function inContext(place) {
  const paragraph = place.paragraph ?? place;
  if (typeof paragraph.text !== 'string') return '(section)';
  const { from = 0, to = paragraph.text.length } = place;
  const before = paragraph.text.slice(Math.max(0, from - AROUND), from);
  const after = paragraph.text.slice(to, to + AROUND);
  return `${before}⟦${paragraph.text.slice(from, to)}⟧${after}`.replace(/[\n\t\f]/g, '⏎');
}

const [prefix = '', ...places] = positionals;
const { rulebook, judge, readAnatomyFromFile } = await load();
const all = [...new Set(Object.values(rulebook).flat())].filter((rule) => rule?.id?.startsWith(prefix));
const found = [];
let read = 0;
for (const file of documents(places.length > 0 ? places : DOCUMENTS)) {
  try {
    const { findings } = judge(readAnatomyFromFile(file), all, { scope: values.scope });
    for (const finding of findings) found.push({ file, finding });
    read += 1;
  } catch (error) {
    console.error(`${basename(file)}: ${error.message}`);
  }
}

const random = randomFrom(Number(values.seed));
const counts = new Map();
for (const { finding } of found) counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1);
for (const [id, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)} ${id}`);
console.log(`${found.length} findings of ${all.length} rules in ${read} documents\n`);

const drawn = found.map((one) => ({ ...one, rank: random() })).sort((a, b) => a.rank - b.rank);
for (const { file, finding } of drawn.slice(0, Number(values.n))) {
  const sign = finding.outcome === 'review' ? '?' : '!';
  const { actual, expected, message } = finding;
  const said = expected ? `“${actual?.vi}” → “${expected.vi}”` : message.vi;
  console.log(`${sign} ${finding.ruleId}  ${basename(file)}  (${finding.places.length})  ${said}`);
  for (const place of finding.places.slice(0, PLACES)) console.log(`    ${inContext(place)}`);
  if (finding.internal) console.log(finding.internal.split('\n', 2).join(' '));
}
