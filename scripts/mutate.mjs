// Does every mistake get its answer? Changes documents that obey the decree, one thing at a time, and prints which changes no rule answered
// and which a second rule answered too.
// usage: node scripts/mutate.mjs [--each N: documents a mutation is tried on, 3] [--all: on every document] [RULE: only those about rules that begin so]
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fromSources } from './from-sources.mjs';

const { values, positionals } = parseArgs({
  options: { each: { type: 'string', default: '3' }, all: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** Every requirement's fixtures, as modules that the sources import. */
const files = readdirSync('fixtures', { recursive: true }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('support'),
);
const { mutate, fixtures } = await fromSources(`
  export { mutate } from './scripts/mutate/run.ts';
  ${files.map((file, at) => `import own${at} from './fixtures/${file}';`).join('\n')}
  export const fixtures = [${files.map((_, at) => `own${at}`).join(', ')}];
`);
const each = values.all ? Number.POSITIVE_INFINITY : Number(values.each);
const { answers, untried } = mutate({ each, about: positionals[0] ?? '', fixtures });

const failed = answers.filter(({ answered, others }) => !answered || others.length > 0);
for (const { rule, mutation, document, answered, others } of failed) {
  const words = [answered ? '' : 'unanswered', others.length > 0 ? `also ${others.join(', ')}` : ''];
  console.log(`${rule} | ${mutation} | ${document} | ${words.filter(Boolean).join('; ')}`);
}
const percent = (part) => `${((100 * part) / (answers.length || 1)).toFixed(1)} %`;
const answered = answers.filter((one) => one.answered).length;
console.log(
  `${answers.length} mutations: ${percent(answered)} answered, ${percent(answers.length - failed.length)} by their own rule alone`,
);
if (untried.length > 0) console.log(`Rules with fewer than two mutations: ${untried.join(', ')}`);
if (failed.length > 0) process.exitCode = 1;
