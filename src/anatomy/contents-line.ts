import type { Paragraph } from '../model/index.js';

/** Dots, then the number of a page at the end. */
const DOTTED_TO_PAGE = /[.…_]{4,}\s*\d{1,3}\s*$/;
/** The same with a tab; its stop draws the dots or stands at the right. */
const TABBED_TO_PAGE = /\t\s*\d{1,3}\s*$/;

/** A line of a table of contents: by its style, by its field, or by what leads to a page number at its end. */
export function isContentsLine({ styleId, styleName, fields, text, format }: Paragraph): boolean {
  if (/^(?:toc|mục lục)/i.test(styleName) || /^toc\d/i.test(styleId)) return true;
  if (fields.some(({ kind }) => kind === 'TOC' || kind === 'PAGEREF')) return true;
  const last = text.charCodeAt(text.trimEnd().length - 1);
  if (!(last >= 0x30 && last <= 0x39)) return false;
  const end = text.slice(-60);
  if (DOTTED_TO_PAGE.test(end)) return true;
  return (
    TABBED_TO_PAGE.test(end) && format.tabs.some(({ kind, leader }) => kind === 'right' || leader !== 'none')
  );
}
