import type { Document, Paragraph } from '../model/index.js';

/** On which page a paragraph of the body stands, and how many pages there are. */
export interface PageEstimate {
  readonly count: number;
  /** More than one page, or exactly one, is beyond doubt. */
  readonly certain: boolean;
  /** Page from 1; null for what does not stand on one page (headers, footers). */
  pageOf(paragraph: Paragraph, offset?: number): number | null;
}

/** Counts explicit and last-rendered page breaks. */
export function estimatePages(document: Document): PageEstimate {
  const pageAt = new Map<number, number>();
  let page = 1;
  for (const paragraph of document.paragraphs) {
    if (paragraph.story !== 'body') continue;
    if (paragraph.format.pageBreakBefore) page += 1;
    page += paragraph.renderedBreaks.length;
    pageAt.set(paragraph.index, page);
  }
  return { count: page, certain: page > 1, pageOf: (paragraph) => pageAt.get(paragraph.index) ?? null };
}
