import { type Language, tally } from '../messages/index.js';
import { type Paint, PLAIN_PAINT } from '../report/index.js';
import { displayWidth, padTo, wrap } from '../report/wrap.js';
import { cleanShare } from './compare.js';
import { cellText, numberText, shareText } from './number-text.js';
import type { AuditResult } from './result.js';
import { type AuditTable, auditTables, type RuleTitle, type TableColumn } from './tables.js';

export interface PrettyAuditOptions {
  readonly language: Language;
  readonly rules: readonly RuleTitle[];
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint?: Paint;
}

const NARROWEST = 60;
const WIDEST = 120;
/** Rows of a table on a terminal: the whole of it is in the other reports. */
const ROWS = 15;
const NAMES = 5;

/** The summary of an audit for reading in a terminal. */
export function prettyAudit(result: AuditResult, options: PrettyAuditOptions): string {
  const { language, rules, paint = PLAIN_PAINT } = options;
  const width = Math.max(NARROWEST, Math.min(options.width, WIDEST));
  const lines = summaryLines(result, language).flatMap((line) => wrap(line, width));
  for (const table of auditTables(result, rules, language)) {
    lines.push('', paint.heading(table.title), ...tableLines(table, width, language));
  }
  lines.push(...closing(result, language).flatMap((line) => ['', ...wrap(line, width)]));
  return `${lines.join('\n')}\n`;
}

/** How the set stands, in sentences. */
export function summaryLines(result: AuditResult, language: Language): string[] {
  const { total, outOfScope, unreadable, notRead } = result;
  const number = (value: number) => numberText(value, language);
  const failed = total.documents - total.clean;
  const share = shareText(cleanShare(total) ?? 0, language);
  const lines = [
    tally(language, 'audited', {
      documents: number(total.documents),
      clean: number(total.clean),
      share,
      failed: number(failed),
    }),
    tally(language, 'found', {
      errors: number(total.error),
      warnings: number(total.warning),
      infos: number(total.info),
      reviews: number(total.review),
    }),
  ];
  if (outOfScope > 0) lines.push(tally(language, 'outOfScope', { count: number(outOfScope) }));
  if (unreadable > 0) lines.push(tally(language, 'unreadable', { count: number(unreadable) }));
  if (notRead.length > 0) {
    const list = notRead.slice(0, NAMES).join(', ') + (notRead.length > NAMES ? ', …' : '');
    lines.push(tally(language, 'notRead', { count: number(notRead.length), list }));
  }
  return lines;
}

/** What is said where there is no table to say it. */
export function closing({ numbers, difference }: AuditResult, language: Language): string[] {
  const lines: string[] = [];
  if (numbers === null) lines.push(tally(language, 'numbersLater'));
  else if (numbers.length === 0) lines.push(tally(language, 'numbersFine'));
  if (difference && difference.rules.length === 0) lines.push(tally(language, 'sameAsBefore'));
  return lines;
}

function tableLines(table: AuditTable, width: number, language: Language): string[] {
  const { columns, id } = table;
  if (id === 'numbers' || id === 'copies') return itemLines(table, width, language);
  const rows = table.rows
    .slice(0, ROWS)
    .map((row) => row.map((value, at) => cellText(value, columns[at]!, language)));
  const figures = columns.map(({ title }, at) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[at]!))),
  );
  const first = width - figures.slice(1).reduce((sum, own) => sum + own + 2, 2);
  const widths = [Math.min(figures[0]!, first), ...figures.slice(1)];
  const lines = [columns.map(({ title }) => title), ...rows].flatMap((row) => rowLines(row, widths, columns));
  const left = table.rows.length - rows.length;
  if (left > 0) lines.push(`  ${tally(language, 'more', { count: numberText(left, language) })}`);
  return lines;
}

/** A row; a long name runs on below itself. */
function rowLines(
  row: readonly string[],
  widths: readonly number[],
  columns: readonly TableColumn[],
): string[] {
  const [name = '', ...values] = row;
  const [first = '', ...more] = wrap(name, widths[0]!);
  const cells = values.map((value, at) => {
    const space = ' '.repeat(Math.max(0, widths[at + 1]! - displayWidth(value)));
    return columns[at + 1]!.kind === 'text' ? value + space : space + value;
  });
  return [
    `  ${[padTo(first, widths[0]!), ...cells].join('  ')}`.trimEnd(),
    ...more.map((line) => `    ${line}`),
  ];
}

/** One thing a paragraph, with its files below it. */
function itemLines({ rows }: AuditTable, width: number, language: Language): string[] {
  const lines = rows.slice(0, ROWS).flatMap((row) => {
    const files = String(row.at(-1) ?? '').split('\n');
    const text = row.slice(0, -1).join(': ');
    const shown = files.slice(0, NAMES).map((file) => `      ${file}`);
    if (files.length > NAMES) shown.push(`      ${tally(language, 'more', { count: files.length - NAMES })}`);
    return [...wrap(text, width - 4).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`), ...shown];
  });
  if (rows.length > ROWS)
    lines.push(`  ${tally(language, 'more', { count: numberText(rows.length - ROWS, language) })}`);
  return lines;
}
