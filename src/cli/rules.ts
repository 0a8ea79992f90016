import { rules } from '../../rules/index.js';
import { COMPONENT_ORDER, type Rule } from '../engine/index.js';
import { COMPONENT_NAMES, clauseInWords, type Language, say } from '../messages/index.js';
import type { Paint } from '../report/index.js';
import { runCoverage } from './coverage.js';
import { write } from './output.js';
import { terminalPaint } from './terminal.js';

export interface RulesCommand {
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
  /** By clause of the decree instead of by component. */
  readonly coverage?: boolean;
}

/** Columns for the longest id. */
const ID_WIDTH = 30;

/** `thethuc rules`: everything that is checked. */
export async function runRules({ lang, format, coverage }: RulesCommand): Promise<void> {
  if (coverage) return runCoverage(lang, format);
  if (format === 'json') {
    const facts = rules.map(({ id, clause, level, fix, component, title }) => ({
      id,
      clause,
      level,
      fix,
      component,
      title,
    }));
    await write(`${JSON.stringify(facts, null, 2)}\n`);
    return;
  }
  const paint = await terminalPaint();
  const lines: string[] = [];
  for (const component of COMPONENT_ORDER) {
    const own = rules.filter((rule) => rule.component === component);
    if (own.length === 0) continue;
    lines.push(
      paint.heading(COMPONENT_NAMES[component][lang]),
      ...own.flatMap((rule) => ruleLines(rule, lang, paint)),
      '',
    );
  }
  await write(lines.join('\n'));
}

function ruleLines(rule: Rule, lang: Language, paint: Paint): string[] {
  const clause = clauseInWords(rule.clause, lang) || say(lang, 'practice');
  const indent = ' '.repeat(ID_WIDTH + 3);
  return [
    `  ${rule.id.padEnd(ID_WIDTH)} ${rule.title[lang]}`,
    paint.dim(`${indent}${say(lang, rule.level)}; ${clause}`),
  ];
}
