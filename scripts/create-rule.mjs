/**
 * Makes the pieces of a new rule and says what is to be filled in:
 * `npm run create-rule -- noi-nhan/so-dong I/II.9.d [--level error|warning|info]`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { fromSources } from './from-sources.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { level: { type: 'string', default: 'error' } },
});
const [id, clause] = positionals;
if (!id || !clause) {
  console.error('usage: npm run create-rule -- GROUP/REQUIREMENT CLAUSE [--level error|warning|info]');
  process.exit(2);
}

const { piecesOf } = await fromSources(`export { piecesOf } from './scripts/new-rule.ts';`);
try {
  const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
  const pieces = piecesOf({ id, clause, level: values.level }, read);
  for (const [path, text] of pieces) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  execFileSync('node_modules/.bin/biome', ['check', '--write', ...pieces.keys()], { stdio: 'ignore' });
  execFileSync(process.execPath, ['scripts/rule-pages.mjs'], { stdio: 'ignore' });
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

console.log(`Made. Fill in what is marked with …:
  rules/${id}.ts             what the decree asks, where to look, the words in both languages
  fixtures/${id}.ts          model documents that obey, and what is changed in those that do not
  docs/quy-tac/${id}.md      the page for people (its head is made by npm run rule-pages)
Then: npx vitest run test/fixtures test/meta`);
