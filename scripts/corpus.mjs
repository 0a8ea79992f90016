/**
 * Runs the rulebook over the real documents beside the project and counts, for each rule, on how many it fails, passes, is left to
 * review and does not apply: `npm run corpus`. The counts are compared with those in test/corpus/counts.txt; `-- --update` writes them.
 * Only counts are kept: no names, no texts.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromSources } from './from-sources.mjs';

const DOCUMENTS = '../shared/corpus/files';
const SNAPSHOT = 'test/corpus/counts.txt';
const OUTCOMES = ['fail', 'pass', 'review', 'na'];

const row = (name, numbers) =>
  `${name.padEnd(34)}${numbers.map((number) => String(number).padStart(8)).join('')}`;

/** Counts by rule, in the rulebook's order, and the number of documents read. */
async function count(files) {
  const { rules, judge, readFile } = await fromSources(`
    export { rules } from './rules/index.ts';
    export { judge } from './src/engine/index.ts';
    export { readFile } from './src/node/check-file.ts';
  `);
  const counts = new Map(rules.map(({ id }) => [id, { fail: 0, pass: 0, review: 0, na: 0 }]));
  let read = 0;
  let broken = 0;
  for (const file of files) {
    let anatomy;
    try {
      anatomy = readFile(file);
    } catch {
      continue;
    }
    read += 1;
    const { outcomes, findings } = judge(anatomy, rules);
    for (const [id, outcome] of outcomes) counts.get(id)[outcome] += 1;
    broken += findings.filter(({ internal }) => internal !== null).length;
  }
  return { counts, read, broken };
}

function asText({ counts, read, broken }) {
  const rows = [...counts].map(([id, own]) =>
    row(
      id,
      OUTCOMES.map((outcome) => own[outcome]),
    ),
  );
  return `${[row('', OUTCOMES), ...rows, '', row('documents', [read]), row('rules broken down', [broken])].join('\n')}\n`;
}

/** The rows of a snapshot by name. */
const rowsOf = (text) =>
  new Map(
    text
      .split('\n')
      .filter((line) => /^\S/.test(line))
      .map((line) => [line.slice(0, 34).trim(), line.slice(34).trim().split(/\s+/)]),
  );

/** What differs, a line each. */
function changes(before, after) {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const lines = [];
  for (const [name, numbers] of now) {
    const was = old.get(name);
    if (!was)
      lines.push(`${name}: new, ${numbers.map((number, at) => `${OUTCOMES[at]} ${number}`).join(', ')}`);
    else if (was.join() !== numbers.join())
      lines.push(
        `${name}: ${numbers
          .flatMap((number, at) =>
            number === was[at]
              ? []
              : [`${numbers.length > 1 ? `${OUTCOMES[at]} ` : ''}${was[at]} -> ${number}`],
          )
          .join(', ')}`,
      );
  }
  for (const name of old.keys()) if (!now.has(name)) lines.push(`${name}: gone`);
  return lines;
}

if (!existsSync(DOCUMENTS)) {
  console.log(`skipped: the documents (${DOCUMENTS}) are not here`);
} else {
  const files = readdirSync(DOCUMENTS)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(DOCUMENTS, name));
  const text = asText(await count(files));
  const before = existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, 'utf8') : '';
  const changed = changes(before, text);
  console.log(text);
  console.log(changed.length === 0 ? `as in ${SNAPSHOT}` : `Against ${SNAPSHOT}:\n  ${changed.join('\n  ')}`);
  if (process.argv.includes('--update')) {
    mkdirSync(dirname(SNAPSHOT), { recursive: true });
    writeFileSync(SNAPSHOT, text);
    console.log('written');
  } else if (changed.length > 0) {
    console.log('To keep the new counts: npm run corpus -- --update');
    process.exitCode = 1;
  }
}
