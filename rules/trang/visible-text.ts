import type { TextRange } from '../../src/engine/index.js';
import type { Document, Paragraph, RunFormat } from '../../src/model/index.js';
import { unprintedParts } from './applied-stories.js';

/** A stretch of printed text of one format. A list label has an empty range at the start of its paragraph. */
export interface Piece extends TextRange {
  readonly text: string;
  readonly format: RunFormat;
  readonly label: boolean;
}

const printed = new WeakMap<Document, readonly Paragraph[]>();

/** Paragraphs that are printed: none of comments or of headers that no page shows. Computed once a document. */
export function printedParagraphs(document: Document): readonly Paragraph[] {
  let paragraphs = printed.get(document);
  if (!paragraphs) {
    const unprinted = unprintedParts(document);
    paragraphs = document.paragraphs.filter(
      ({ story, locus }) => story !== 'comment' && !(unprinted.size > 0 && unprinted.has(locus.part)),
    );
    printed.set(document, paragraphs);
  }
  return paragraphs;
}

const pieces = new WeakMap<Paragraph, readonly Piece[]>();

/** The printed stretches of a paragraph: number first, then runs; no hidden text, no `w:sym`, no formula. Computed once. */
export function piecesOf(paragraph: Paragraph): readonly Piece[] {
  let found = pieces.get(paragraph);
  if (!found) {
    found = readPieces(paragraph);
    pieces.set(paragraph, found);
  }
  return found;
}

function readPieces(paragraph: Paragraph): Piece[] {
  const found: Piece[] = [];
  const { label, runs, fields } = paragraph;
  if (label && label.numberFormat !== 'bullet' && !label.format.hidden && paragraph.text.trim() !== '') {
    found.push({ paragraph, from: 0, to: 0, text: label.text, format: label.format, label: true });
  }
  for (const { text, from, format, source } of runs) {
    if (format.hidden || source === 'symbol' || source === 'formula') continue;
    found.push({ paragraph, from, to: from + text.length, text, format, label: false });
  }
  for (const { kind, from, to, format } of fields) {
    // A number that Word has not written yet is printed all the same.
    if (kind === 'PAGE' && from === to && !format.hidden)
      found.push({ paragraph, from, to, text: '1', format, label: false });
  }
  return found;
}
