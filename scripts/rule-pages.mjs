/**
 * Makes the generated parts of the pages about rules: heads and last sections in docs/quy-tac, the lists in docs/README.md and
 * rules/README.md. What people wrote stays. A rule without page gets one with empty sections.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fromSources } from './from-sources.mjs';

const { rules, pageOf, pagePath, rulebookOf, withIndex } = await fromSources(`
  export { rules } from './rules/index.ts';
  export * from './scripts/rule-page.ts';
`);

/** Writes a file unless it holds the text already. */
function write(path, text) {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (old === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${old === null ? 'new:     ' : 'changed: '}${path}`);
}

for (const rule of rules) {
  const path = pagePath(rule.id);
  write(path, pageOf(rule, existsSync(path) ? readFileSync(path, 'utf8') : null));
}
write('rules/README.md', rulebookOf(rules));
write('docs/README.md', withIndex(readFileSync('docs/README.md', 'utf8'), rules));
