import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules } from '../../rules/index.js';
import type { Rule } from '../engine/index.js';
import { clauseInWords, type Language, say, usage } from '../messages/index.js';
import { nearest } from '../text/nearest.js';
import { complain, write } from './output.js';
import { pageText } from './page-text.js';
import { terminalPaint, terminalWidth } from './terminal.js';

export interface ExplainCommand {
  readonly lang: Language;
}

/** Narrowest page that holds our longest words, and the widest that is still easy to read. */
const NARROWEST = 40;
const WIDEST = 100;

/** `thethuc explain RULE`: the page about a rule; in English what the rule itself says. */
export async function runExplain(id: string, { lang }: ExplainCommand): Promise<void> {
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    complain(unknown(id, lang));
    process.exitCode = 2;
    return;
  }
  const page = (lang === 'vi' && readPage(id)) || brief(rule, lang);
  const width = Math.max(NARROWEST, Math.min(terminalWidth(), WIDEST));
  await write(pageText(page, width, await terminalPaint()));
}

function unknown(id: string, lang: Language): string {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  const what = usage(lang, 'unknownRule', { rule: id });
  return `${what} ${near ? usage(lang, 'nearest', { nearest: near }) : usage(lang, 'seeRules')}`;
}

/** The page as it lies in the package, some folders above the script that runs; null where it is not there. */
function readPage(id: string): string | null {
  let folder = dirname(realpathSync(process.argv[1] ?? '.'));
  for (let up = 0; up < 4; up += 1) {
    const file = join(folder, 'docs', 'quy-tac', `${id}.md`);
    if (existsSync(file)) return readFileSync(file, 'utf8');
    folder = dirname(folder);
  }
  return null;
}

/** What the rule says of itself, as a page. */
function brief({ id, title, clause, level, messages, mend }: Rule, lang: Language): string {
  const facts = [
    `- ${say(lang, 'ruleId')}: ${id}`,
    `- ${say(lang, 'basis')}: ${clauseInWords(clause, lang) || say(lang, 'practice')}`,
    `- ${say(lang, 'level')}: ${say(lang, level)}`,
  ];
  const said = Object.values(messages).map((message) => message[lang]);
  const mends = [mend, ...Object.values(messages).map((message) => message.mend)].map((own) => own?.[lang]);
  const list = (texts: readonly (string | undefined)[]): string[] =>
    [...new Set(texts.filter((text) => text !== undefined))].map(
      (text) => `- ${text.replace(/\{[^{}]+\}/g, '…')}`,
    );
  return [
    `# ${title[lang].charAt(0).toUpperCase()}${title[lang].slice(1)}`,
    '',
    ...facts,
    '',
    `## ${say(lang, 'said')}`,
    ...list(said),
    '',
    ...(mends.some(Boolean) ? [`## ${say(lang, 'mend')}`, ...list(mends)] : []),
  ].join('\n');
}
