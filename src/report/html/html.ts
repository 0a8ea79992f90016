import { htmlText } from '../../html/escape.js';
import { pageEnd, pageStart } from '../../html/page.js';
import { onPage } from '../../messages/index.js';
import type { ReportMeta, TextWriter } from '../format.js';
import { articleHtml } from './article.js';
import { filterFindings } from './behaviour/filter-findings.js';
import { openDocuments } from './behaviour/open-documents.js';
import { pairWithText } from './behaviour/pair-with-text.js';
import { searchOverview } from './behaviour/search-overview.js';
import { overviewHtml, overviewRow } from './overview.js';
import { PAGE_STYLE } from './style/page.js';
import { PRINT_STYLE } from './style/print.js';
import { READING_STYLE } from './style/reading.js';

/**
 * A page for reading in a browser. One document is shown at once, and without a script; several are held as text that the browser does
 * not lay out until one is opened from the overview, which is written last since only then all is known.
 */
export function html(meta: ReportMeta): TextWriter {
  let first = '';
  const rows: string[] = [];
  return {
    head: '',
    document(report, read) {
      const number = rows.push(overviewRow(report, rows.length + 1, meta));
      const article = articleHtml(report, read ?? null, number, meta);
      if (number === 1) {
        first = article;
        return '';
      }
      const before = number === 2 ? start(onPage(meta.language, 'title'), meta) + held(first, 1) : '';
      return before + held(article, number);
    },
    tail(summary) {
      const one = rows.length <= 1;
      const before = one ? start(onPage(meta.language, 'title'), meta) : '';
      const inside = one ? first : `${overviewHtml(rows, summary, meta)}<div id="opened" hidden></div>\n`;
      const behaviours = [filterFindings, pairWithText, ...(one ? [] : [openDocuments, searchOverview])];
      return `${before}${barHtml(meta, one)}<main>${inside}</main>\n${footHtml(meta)}${pageEnd(behaviours)}`;
    },
  };
}

const start = (title: string, { language }: ReportMeta): string =>
  pageStart({ language, title, styles: [PAGE_STYLE, READING_STYLE, PRINT_STYLE] });

/** Text that the browser leaves alone; nothing in it ends a script, since every text is escaped. */
const held = (article: string, number: number): string =>
  `<script type="text/plain" id="held-${number}">${article}</script>\n`;

function barHtml({ language }: ReportMeta, one: boolean): string {
  const link = (to: string, name: 'toFindings' | 'toText' | 'toMet') =>
    `<a href="#${to}" data-part="${to}">${htmlText(onPage(language, name))}</a>`;
  const all = one ? '' : `<a href="#" class="all">${htmlText(onPage(language, 'allDocuments'))}</a>`;
  return `<nav class="bar" aria-label="${htmlText(onPage(language, 'contents'))}"${one ? '' : ' hidden'}>${all}${link('findings', 'toFindings')}${link('text', 'toText')}${link('met', 'toMet')}</nav>
`;
}

function footHtml({ language, version }: ReportMeta): string {
  const words = [onPage(language, 'title'), onPage(language, 'decree')].join(' ');
  return `<footer><p>${htmlText(words)}. ${htmlText(onPage(language, 'madeBy', { version }))}</p></footer>\n`;
}
