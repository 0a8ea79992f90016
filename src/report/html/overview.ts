import { htmlText } from '../../html/escape.js';
import { onPage, say } from '../../messages/index.js';
import { OUT_OF_SCOPE } from '../about.js';
import type { DocumentReport } from '../document-report.js';
import type { ReportMeta } from '../format.js';
import { countWeights, type Summary, type Weight } from '../summary.js';
import { typeName } from '../type-name.js';

const WEIGHTS = ['error', 'warning', 'review', 'info'] as const;
const TITLES = {
  error: 'errorCount',
  warning: 'warningCount',
  review: 'judgeCount',
  info: 'infoCount',
} as const;

/** A document as a row of the overview. @param number of the document in the report, from 1 */
export function overviewRow(report: DocumentReport, number: number, { language }: ReportMeta): string {
  const { file, document, error } = report;
  const counts = countWeights(report);
  const symbol = document?.kyHieu ? `${document.so ?? '…'}/${document.kyHieu}` : '';
  const about = [document && typeName(document), symbol, document?.trichYeu].filter(Boolean).join(' · ');
  const state = error ? 'notRead' : OUT_OF_SCOPE.has(document?.phamVi ?? '') ? 'outside' : 'isClean';
  const quiet = report.findings.length === 0 || error !== null || state === 'outside';
  const cells = quiet
    ? `<td colspan="${WEIGHTS.length}" class="state ${state}">${htmlText(error?.message ?? onPage(language, state))}</td>`
    : WEIGHTS.map((weight) => countCell(weight, counts[weight])).join('');
  return `<tr data-errors="${error ? -1 : counts.error}"><th scope="row"><a href="#d${number}">${htmlText(file)}</a>${about === '' ? '' : `<span class="soft">${htmlText(about)}</span>`}</th>${cells}</tr>`;
}

function countCell(weight: Weight, count: number): string {
  return `<td class="number${count > 0 ? ` has ${weight}` : ''}">${count}</td>`;
}

/** The table of all documents. */
export function overviewHtml(rows: readonly string[], summary: Summary, { language }: ReportMeta): string {
  const total = say(language, 'total', { ...summary });
  const find = htmlText(onPage(language, 'find'));
  const titles = WEIGHTS.map(
    (weight) => `<th scope="col" class="number">${htmlText(say(language, TITLES[weight]))}</th>`,
  );
  return `<section id="overview"><header class="document"><h1 tabindex="-1">${htmlText(onPage(language, 'title'))}</h1>
<p>${htmlText(onPage(language, 'decree'))}</p><p class="result plain"><strong>${htmlText(total)}</strong></p></header>
<noscript><p class="result">${htmlText(onPage(language, 'needsScript'))}</p></noscript>
<div class="filters" role="search"><input type="search" placeholder="${find}" aria-label="${find}"><button type="button" class="sort" aria-pressed="false">${htmlText(onPage(language, 'worstFirst'))}</button></div>
<table class="overview"><thead><tr><th scope="col">${htmlText(say(language, 'documents'))}</th>${titles.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></section>
`;
}
