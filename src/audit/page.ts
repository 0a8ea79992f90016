/** An audit as a page for browsers and for paper: one file, no network. */
import { htmlText } from '../html/escape.js';
import { pageEnd, pageStart } from '../html/page.js';
import { onPage } from '../messages/html.js';
import { type Language, tally } from '../messages/index.js';
import { cleanShare } from './compare.js';
import type { AuditWriter } from './json.js';
import { cellText, shareText } from './number-text.js';
import { type Bar, barPlot, monthPlot } from './plots.js';
import { closing, summaryLines } from './pretty.js';
import type { AuditResult } from './result.js';
import { type AuditTable, auditTables, monthName, partName, type RuleTitle } from './tables.js';

/** Rows of a table on the page; the workbook has them all. */
const ROWS = 200;
const BARS = 20;

const STYLE = `
main { max-width: 62rem; margin: 0 auto; padding: 2rem clamp(1rem, 3vw, 2.5rem) 4rem; }
h1 { font-size: clamp(1.6rem, 4vw, 2.2rem); margin-bottom: .2rem; }
h2 { font-size: 1.25rem; margin: 2.4rem 0 .7rem; }
.result { font-size: 1.1rem; margin-top: .6rem; }
.result ~ p { color: var(--soft); margin-top: .3rem; }
svg { display: block; width: 100%; min-width: 38rem; max-width: 54rem; height: auto; margin: .4rem 0 1rem; font: 13px var(--sans); }
svg text { fill: var(--ink); } svg .value { fill: var(--soft); } svg line { stroke: var(--line); }
svg .track { fill: var(--raised); } svg .pass { fill: var(--pass); } svg .error { fill: var(--error-edge); }
.scroll { overflow-x: auto; }
.legend { display: flex; gap: 1.2rem; font-size: .85rem; color: var(--soft); }
.legend span::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .4em; border-radius: 2px; background: var(--pass); }
.legend .error::before { background: var(--error-edge); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; background: var(--surface); }
th, td { padding: .4rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td:first-child { min-width: 9rem; }
th { color: var(--soft); font-weight: 600; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.place { white-space: pre-line; color: var(--soft); min-width: 12rem; }
.caption { font-size: .85rem; color: var(--soft); }
details > summary { padding: .6rem .7rem; cursor: pointer; color: var(--soft); }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  html { font-size: 10.5pt; } main { max-width: none; padding: 0; } tr, svg { break-inside: avoid; } h2 { break-after: avoid; }
  svg rect, .legend span::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

interface Options {
  readonly language: Language;
  readonly rules: readonly RuleTitle[];
}

/** Everything is written at the end: the page says nothing of single documents but the worst. */
export const auditPage = (options: Options): AuditWriter => ({
  head: '',
  document: () => '',
  tail: (result) => page(result, options),
});

function page(result: AuditResult, { language, rules }: Options): string {
  const title = tally(language, 'title');
  const [first = '', ...more] = summaryLines(result, language);
  const sections = auditTables(result, rules, language).map((table) => section(table, result, language));
  return [
    pageStart({ language, title, styles: [STYLE] }),
    `<main>\n<h1>${htmlText(title)}</h1>\n<p class="decree">${htmlText(onPage(language, 'decree'))}</p>\n<p class="result">${htmlText(first)}</p>\n`,
    ...more.map(paragraph),
    ...sections,
    ...closing(result, language).map(paragraph),
    '</main>\n',
    pageEnd([]),
  ].join('');
}

const paragraph = (text: string): string => `<p>${htmlText(text)}</p>\n`;

function section(table: AuditTable, result: AuditResult, language: Language): string {
  return `<section>\n<h2>${htmlText(table.title)}</h2>\n${plotOf(table, result, language)}${tableOf(table, language)}</section>\n`;
}

/** A plot where one says more than the table alone. */
function plotOf(
  { id, title, rows }: AuditTable,
  { parts, months, by }: AuditResult,
  language: Language,
): string {
  if (id === 'months' && months.length > 1) {
    const named = months.map((month) => ({ ...month, name: monthName(month.name) }));
    return legend(language) + scrolled(monthPlot(title, named));
  }
  if (id === 'parts' && parts.length > 1) {
    const bars = parts.slice(0, BARS).map((part) => {
      const share = cleanShare(part) ?? 0;
      return { name: partName(part.name, by, language), share, text: shareText(share, language) };
    });
    return captioned(title, tally(language, 'cleanCaption'), bars, 'pass');
  }
  if (id !== 'mistakes') return '';
  const bars = rows.slice(0, BARS).map(([name, , share]) => ({
    name: String(name).replace(RULE_ID, ''),
    share: Number(share),
    text: shareText(Number(share), language),
  }));
  return captioned(title, tally(language, 'mistakeCaption'), bars, 'error');
}

function captioned(title: string, caption: string, bars: readonly Bar[], colour: 'pass' | 'error'): string {
  return `<p class="caption">${htmlText(caption)}</p>\n${scrolled(barPlot(`${title}: ${caption}`, bars, colour))}`;
}

/** What a name ends with, for those who look a requirement up. */
const RULE_ID = / \([^()]*\)$/;

/** A narrow window scrolls what cannot be made narrow. */
const scrolled = (content: string): string => `<div class="scroll">${content}</div>\n`;

function legend(language: Language): string {
  const [clean, failed] = (['clean', 'failed'] as const).map((kind) => htmlText(tally(language, kind)));
  return `<p class="legend"><span>${clean}</span><span class="error">${failed}</span></p>\n`;
}

/** A long list of mistakes keeps its rare ones folded. */
function tableOf({ id, columns, rows }: AuditTable, language: Language): string {
  const count = id === 'mistakes' ? BARS : ROWS;
  const shown = rowsOf(columns, rows.slice(0, count), language);
  const left = rows.length - count;
  if (left <= 0) return shown;
  const more = htmlText(tally(language, 'more', { count: left }));
  if (id !== 'mistakes') return `${shown}<p>${more}</p>\n`;
  return `${shown}<details><summary>${more}</summary>\n${rowsOf(columns, rows.slice(count), language)}</details>\n`;
}

function rowsOf(columns: AuditTable['columns'], rows: AuditTable['rows'], language: Language): string {
  const kindOf = (at: number): string => {
    const kind = columns[at]?.kind;
    if (kind === 'text') return '';
    return kind === 'place' ? ' class="place"' : ' class="figure"';
  };
  const head = columns
    .map(({ title }, at) => `<th scope="col"${kindOf(at)}>${htmlText(title)}</th>`)
    .join('');
  const body = rows.map((row) => {
    const cells = row.map(
      (value, at) => `<td${kindOf(at)}>${htmlText(cellText(value, columns[at]!, language))}</td>`,
    );
    return `<tr>${cells.join('')}</tr>\n`;
  });
  return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table></div>\n`;
}
