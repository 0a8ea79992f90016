import type { Block, Document, Paragraph, Section, Table } from '../model/index.js';
import {
  cellColumn,
  frameColumn,
  isSpace,
  offsetByTyping,
  oneColumn,
  pieceColumn,
  shapeColumn,
  tableOffset,
} from './columns.js';
import { type Column, Fragment } from './fragment.js';
import { headInHeader, holdsHead } from './head-box.js';
import { readingOf } from './reading.js';

/** A gap that sets two things apart on one line: a tab, or four or more spaces. */
const gap = /\t[\t \u00a0]*|[ \u00a0\u2002\u2003]{4,}[\t \u00a0\u2002\u2003]*/g;

/** Words of a head or foot are placed with tabs and spaces; a longer paragraph is running text. */
const LONGEST_SPACED = 3000;

/** Any gap at all: a cheap look at the whole paragraph. */
const wide = /\t| {4}|\u00a0/;

/** A blank to be filled follows or stands before: the gap belongs to the words. */
const opensBlank = /(?:\bs[ốôo](?:\s*:)?|ng[àa]y|th[áa]ng|n[ăa]m|[:/(,])\s*$/iu;
/** Nơi nhận on the line of the signer's position: what a tab sets apart is no blank. */
const recipients = /^nơi\s+nhận\s*:$/iu;
const closesBlank = /^(?:[/),;:]|\.(?!\.)|th[áa]ng\b|n[ăa]m\b|ng[àa]y\b)/iu;

/**
 * Cuts a document into visual lines in reading order, each with its column on the page.
 * @param legacy some fonts of the document are of a legacy encoding: their text is decoded
 */
export function fragmentsOf(document: Document, legacy: boolean): Fragment[] {
  const collector = new Collector(document.sections, legacy);
  collector.blocks(headInHeader(document), null);
  collector.blocks(document.body.blocks, null);
  return collector.fragments;
}

/** Width of the text area of a section, twips. */
export function textWidthOf(section: Section | undefined): number {
  if (!section) return 9356;
  const { left, right, gutter } = section.margins;
  return Math.max(1, section.pageWidth - left - right - gutter);
}

class Collector {
  readonly fragments: Fragment[] = [];
  readonly #sections: readonly Section[];

  readonly #legacy: boolean;

  constructor(sections: readonly Section[], legacy: boolean) {
    this.#sections = sections;
    this.#legacy = legacy;
  }

  blocks(blocks: readonly Block[], column: Column | null): void {
    for (const block of blocks) {
      if (block.type === 'paragraph') this.#paragraph(block, column);
      else this.#table(block, column);
    }
  }

  #table(table: Table, outer: Column | null): void {
    const width = outer ? outer.right - outer.left : textWidthOf(this.#sections[table.section]);
    const shift = (outer?.left ?? 0) + tableOffset(table, width);
    for (const row of table.rows) {
      for (const cell of row.cells) {
        if (!cell.mergedUp) this.blocks(cell.blocks, cellColumn(cell, shift, outer, width));
      }
    }
  }

  #paragraph(paragraph: Paragraph, column: Column | null): void {
    const width = textWidthOf(this.#sections[paragraph.section]);
    const place = frameColumn(paragraph, width) ?? column ?? { left: 0, right: width, side: 'full' as const };
    const boxes = (above: boolean) => {
      for (const shape of paragraph.shapes) {
        if (shape.text && holdsHead(shape, width) === above)
          this.blocks(shape.text.blocks, shapeColumn(shape, place));
      }
    };
    boxes(true);
    this.#lines(paragraph, place);
    boxes(false);
  }

  #lines(paragraph: Paragraph, column: Column): void {
    const { text } = paragraph;
    const gapped = text.length < LONGEST_SPACED && wide.test(text);
    let from = 0;
    for (;;) {
      const to = lineEnd(text, from);
      this.#line(paragraph, from, to, column, gapped);
      if (to >= text.length) return;
      from = to + 1;
    }
  }

  #line(paragraph: Paragraph, from: number, to: number, column: Column, gapped: boolean): void {
    const pieces = gapped ? piecesOf(paragraph.text, from, to) : [];
    if (pieces.length < 2) {
      this.#add(
        paragraph,
        from,
        to,
        oneColumn(paragraph, from, to, column),
        offsetByTyping(paragraph, from, to),
      );
      return;
    }
    pieces.forEach(([start, end], index) => {
      this.#add(paragraph, start, end, pieceColumn(column, index, pieces.length), true);
    });
  }

  #add(paragraph: Paragraph, from: number, to: number, column: Column, spaced: boolean): void {
    const { text } = paragraph;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    this.fragments.push(
      new Fragment(
        paragraph,
        from,
        to,
        readingOf(paragraph, from, to, this.#legacy),
        column,
        spaced,
        this.fragments.length,
      ),
    );
  }
}

/** Where the line that begins at `from` ends: at a line, page or column break. */
function lineEnd(text: string, from: number): number {
  const line = text.indexOf('\n', from);
  const page = text.indexOf('\f', from);
  if (line < 0) return page < 0 ? text.length : page;
  return page < 0 ? line : Math.min(line, page);
}

/** The words beside a gap leave it to be filled; their letters may be decomposed. */
function isBlankGap(before: string, after: string): boolean {
  const left = before.slice(-24).normalize('NFC');
  const right = after.slice(0, 12).normalize('NFC');
  return (opensBlank.test(left) && !recipients.test(left)) || closesBlank.test(right);
}

/** Parts of a line that wide gaps set apart; a gap that is a blank to fill does not divide. */
function piecesOf(text: string, from: number, to: number): [number, number][] {
  const line = text.slice(from, to);
  const cuts: [number, number][] = [];
  let start = 0;
  for (const match of line.matchAll(gap)) {
    const left = line.slice(start, match.index).trim();
    const right = line.slice(match.index + match[0].length).trimStart();
    if (left === '') {
      start = match.index + match[0].length;
      continue;
    }
    if (right === '' || isBlankGap(left, right)) continue;
    cuts.push([from + start, from + match.index]);
    start = match.index + match[0].length;
  }
  if (cuts.length === 0) return [];
  cuts.push([from + start, to]);
  return cuts;
}
