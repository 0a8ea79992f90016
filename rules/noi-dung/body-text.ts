import type { Anatomy, BodyParagraph, Placed } from '../../src/anatomy/types.js';
import { textAreaWidth } from '../../src/layout/index.js';
import type { Paragraph } from '../../src/model/index.js';

/** Paragraphs of the running text of the main document: no headings, tables, captions, quotations or empty ones. */
export function runningText(anatomy: Anatomy): BodyParagraph[] {
  return anatomy.body.filter(
    ({ area, role, cell }) => area === 'main' && (role === 'text' || role === 'list') && cell === null,
  );
}

/** A paragraph as one place, without the white space at its ends. */
export function wholeOf(paragraph: Paragraph, anatomy: Anatomy): Placed {
  const { text } = paragraph;
  const from = text.length - text.trimStart().length;
  const to = Math.max(from, text.trimEnd().length);
  const section = anatomy.document.sections[paragraph.section];
  return {
    paragraph,
    from,
    to,
    text: text.slice(from, to),
    side: 'full',
    columnLeft: 0,
    columnRight: section ? textAreaWidth(section) : 0,
    spaced: false,
  };
}

/** A line of a form: a row of dots or underscores waits for words. */
export function isBlankToFill(text: string): boolean {
  return /\.{6,}|…{2,}|_{4,}|(?:…\s?\.?){3,}/.test(text);
}

/** Words enough to be running text: a field name or a stray mark is none. */
export function hasWords(text: string, least: number): boolean {
  let words = 0;
  for (const _ of text.matchAll(/\p{L}+/gu)) if (++words >= least) return true;
  return false;
}
