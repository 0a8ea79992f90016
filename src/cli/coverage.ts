import { type CoveredClause, coverage } from '../../rules/coverage.js';
import { rules } from '../../rules/index.js';
import { clauseInWords, type Language, say } from '../messages/index.js';
import type { Paint } from '../report/index.js';
import { wrap } from '../report/wrap.js';
import { write } from './output.js';
import { terminalPaint, terminalWidth } from './terminal.js';

/** Narrowest page that holds our longest words, and the widest that is still easy to read. */
const NARROWEST = 40;
const WIDEST = 100;

/** The decree clause by clause, with what checks each or why no program can. */
export async function runCoverage(lang: Language, format: 'pretty' | 'json'): Promise<void> {
  const covered = coverage(rules);
  if (format === 'json') {
    await write(`${JSON.stringify(covered, null, 2)}\n`);
    return;
  }
  const paint = await terminalPaint();
  const width = Math.max(NARROWEST, Math.min(terminalWidth(), WIDEST));
  const lines = covered.flatMap((one) => clauseLines(one, lang, width, paint));
  const checked = covered.filter((one) => one.rules.length > 0).length;
  const none = covered.filter((one) => one.rules.length === 0 && one.why === null).length;
  const closing = say(lang, 'covered', {
    clauses: covered.length,
    checked,
    person: covered.length - checked - none,
    none,
  });
  await write(`${[...lines, '', ...wrap(closing, width)].join('\n')}\n`);
}

function clauseLines(one: CoveredClause, lang: Language, width: number, paint: Paint): string[] {
  const head = `${clauseInWords(one.clause, lang)}: ${one.about[lang]}`;
  const indented = (text: string): string[] => wrap(text, width - 4).map((line) => `    ${line}`);
  const why =
    one.why ?? (one.rules.length === 0 ? { vi: say('vi', 'uncovered'), en: say('en', 'uncovered') } : null);
  return [
    ...wrap(head, width).map(paint.bold),
    ...(one.rules.length > 0 ? indented(one.rules.join(', ')) : []),
    ...(why ? indented(why[lang]).map(paint.dim) : []),
  ];
}
