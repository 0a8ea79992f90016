import type { Anatomy } from '../../anatomy/index.js';
import { COMPONENT_ORDER, type ComponentName } from '../../engine/index.js';
import { htmlText } from '../../html/escape.js';
import { COMPONENT_NAMES, onPage } from '../../messages/index.js';
import { aboutLines, closingLines, OUT_OF_SCOPE } from '../about.js';
import type { DocumentReport } from '../document-report.js';
import type { ReportMeta } from '../format.js';
import { countWeights } from '../summary.js';
import { asideHtml } from './aside.js';
import { filtersHtml } from './filters.js';
import { findingCard } from './finding-card.js';
import { Marks, type Numbered } from './marks.js';
import { metHtml } from './met.js';
import { readingHtml } from './reading/reading.js';

/**
 * Everything about one document: its findings beside its text, and what was met.
 * @param read the document; null where it could not be read
 * @param number of the document in the report, from 1
 */
export function articleHtml(
  report: DocumentReport,
  read: Anatomy | null,
  number: number,
  meta: ReportMeta,
): string {
  const findings = numbered(report);
  const marks = new Marks(number, findings);
  const { language } = meta;
  // The text first: it says which findings can be seen in it.
  const text = read ? readingHtml(read.document, marks, language) : '';
  const reading =
    text === ''
      ? ''
      : `<section class="reading" id="text" aria-labelledby="text-title" tabindex="-1">
<h2 id="text-title">${htmlText(onPage(language, 'text'))}</h2><p class="soft">${htmlText(onPage(language, 'stage'))}</p>
${text}</section>
`;
  return `<article>
${headHtml(report, meta)}<div class="panes${text === '' ? ' alone' : ''}">
<section class="findings" id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${htmlText(onPage(language, 'findings'))} <span class="count">${findings.length}</span></h2>
${findings.length === 0 ? `<p class="soft">${htmlText(onPage(language, 'nothing'))}</p>\n` : ''}${filtersHtml(findings, language)}${cardsHtml(findings, marks, meta)}${asideHtml(report, language)}</section>
${reading}</div>
${metHtml(report, meta)}</article>
`;
}

/** Findings in the decree's order of components. */
function numbered({ findings }: DocumentReport): Numbered[] {
  return COMPONENT_ORDER.flatMap((name) => findings.filter(({ component }) => component === name)).map(
    (finding, index) => ({ number: index + 1, finding }),
  );
}

function headHtml(report: DocumentReport, { language, addressOf }: ReportMeta): string {
  const { file, error } = report;
  const about = aboutLines(report, language).map((line) => `<p>${htmlText(line)}</p>`);
  const result = error ? [onPage(language, 'unread'), error.message] : closingLines(report, language);
  const address = addressOf(file);
  const open =
    address === null
      ? ''
      : `<p class="open"><a href="${htmlText(address)}">${htmlText(onPage(language, 'open'))}</a></p>`;
  return `<header class="document"><h1 tabindex="-1">${nameHtml(file)}</h1>
${about.join('')}${resultHtml(report, result)}${open}</header>
`;
}

/** The name of a file, with its folders set back. */
function nameHtml(file: string): string {
  const cut = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
  const folder = cut === 0 ? '' : `<span class="folder">${htmlText(file.slice(0, cut))}</span>`;
  return folder + htmlText(file.slice(cut));
}

/** What came of it: the first line says it all. */
function resultHtml(report: DocumentReport, [first = '', ...rest]: readonly string[]): string {
  const bad = report.error !== null || countWeights(report).error > 0;
  const outside = OUT_OF_SCOPE.has(report.document?.phamVi ?? '');
  const tone = bad ? ' bad' : outside ? ' plain' : '';
  return `<p class="result${tone}"><strong>${htmlText(first)}</strong>${rest.map(htmlText).join('<br>')}</p>`;
}

function cardsHtml(findings: readonly Numbered[], marks: Marks, meta: ReportMeta): string {
  const components = [...new Set(findings.map(({ finding }) => finding.component as ComponentName))];
  return components
    .map((component) => {
      const own = findings.filter(({ finding }) => finding.component === component);
      const cards = own.map((one) => findingCard(one, marks, meta)).join('');
      return `<section class="component"><h3>${htmlText(COMPONENT_NAMES[component][meta.language])}</h3><ol>${cards}</ol></section>\n`;
    })
    .join('');
}
