import type { TextRange } from '../../src/engine/index.js';
import type { Document, Paragraph, RunFormat } from '../../src/model/index.js';
import { unprintedParts } from './applied-stories.js';

/** A stretch of printed text of one format. A list label has an empty range at the start of its paragraph. */
export interface Piece extends TextRange {
  readonly text: string;
  readonly format: RunFormat;
  readonly label: boolean;
}

/** Paragraphs that are printed: none of comments or of headers that no page shows. */
export function printedParagraphs(document: Document): readonly Paragraph[] {
  const unprinted = unprintedParts(document);
  return document.paragraphs.filter(
    ({ story, locus }) => story !== 'comment' && !(unprinted.size > 0 && unprinted.has(locus.part)),
  );
}

/** The printed stretches of a paragraph: number first, then runs; no hidden text, no `w:sym`, no formula. */
export function piecesOf(paragraph: Paragraph): Piece[] {
  const pieces: Piece[] = [];
  const { label, runs, fields } = paragraph;
  if (label && label.numberFormat !== 'bullet' && !label.format.hidden && paragraph.text.trim() !== '') {
    pieces.push({ paragraph, from: 0, to: 0, text: label.text, format: label.format, label: true });
  }
  for (const { text, from, format, source } of runs) {
    if (format.hidden || source === 'symbol' || source === 'formula') continue;
    pieces.push({ paragraph, from, to: from + text.length, text, format, label: false });
  }
  for (const { kind, from, to, format } of fields) {
    // A number that Word has not written yet is printed all the same.
    if (kind === 'PAGE' && from === to && !format.hidden)
      pieces.push({ paragraph, from, to, text: '1', format, label: false });
  }
  return pieces;
}
