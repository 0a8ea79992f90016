import { rules } from '../../rules/index.js';
import { COMPONENT_ORDER, type Rule } from '../engine/index.js';
import { COMPONENT_NAMES, clauseInWords, type Language, say } from '../messages/index.js';
import { write } from './output.js';
import { terminalPaint } from './terminal.js';

export interface RulesCommand {
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
}

/** `thethuc rules`: everything that is checked. */
export async function runRules({ lang, format }: RulesCommand): Promise<void> {
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
      ...own.map((rule) => ruleLine(rule, lang)),
      '',
    );
  }
  await write(lines.join('\n'));
}

function ruleLine(rule: Rule, lang: Language): string {
  const clause = clauseInWords(rule.clause, lang) || say(lang, 'practice');
  return `  ${rule.id.padEnd(30)} ${say(lang, rule.level)}: ${rule.title[lang]} (${clause})`;
}
