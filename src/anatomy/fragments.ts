import type { Block, Cell, Document, Paragraph, Section, Shape, Table } from '../model/index.js';
import { type Column, Fragment } from './fragment.js';
import { readingOf } from './reading.js';

/** A gap that sets two things apart on one line: a tab, or four or more spaces. */
const gap = /\t[\t \u00a0]*|[ \u00a0\u2002\u2003]{4,}[\t \u00a0\u2002\u2003]*/g;

/** Words of a head or foot are placed with tabs and spaces; a longer paragraph is running text. */
const LONGEST_SPACED = 3000;

/** Any gap at all: a cheap look at the whole paragraph. */
const wide = /\t| {4}|\u00a0/;

/** A blank to be filled follows or stands before: the gap belongs to the words. */
const opensBlank = /(?:\bs[ốôo](?:\s*:)?|ng[àa]y|th[áa]ng|n[ăa]m|[:/(,])\s*$/iu;
const closesBlank = /^(?:[/),;:]|\.(?!\.)|th[áa]ng\b|n[ăa]m\b|ng[àa]y\b)/iu;

/**
 * Cuts a document into visual lines in reading order, each with its column on the page.
 * @param legacy some fonts of the document are of a legacy encoding: their text is decoded
 */
export function fragmentsOf(document: Document, legacy: boolean): Fragment[] {
  const collector = new Collector(document.sections, legacy);
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
    this.#lines(paragraph, place);
    for (const shape of paragraph.shapes) {
      if (shape.text) this.blocks(shape.text.blocks, shapeColumn(shape, place));
    }
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

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x0a ||
    code === 0x0c
  );
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
    if (right === '' || opensBlank.test(left) || closesBlank.test(right)) continue;
    cuts.push([from + start, from + match.index]);
    start = match.index + match[0].length;
  }
  if (cuts.length === 0) return [];
  cuts.push([from + start, to]);
  return cuts;
}

function tableOffset(table: Table, width: number): number {
  if (table.alignment === 'left') return table.indent;
  const total = table.grid.reduce((sum, column) => sum + column, 0);
  return table.alignment === 'center' ? (width - total) / 2 : width - total;
}

/** The inner column of a cell. A cell at least four fifths as wide as its surroundings counts as full. */
function cellColumn(cell: Cell, shift: number, outer: Column | null, width: number): Column {
  const left = shift + cell.x + cell.marginLeft;
  const right = shift + cell.x + cell.width - cell.marginRight;
  if (outer && outer.side !== 'full') return { left, right, side: outer.side };
  if (cell.width >= width * 0.8) return { left, right, side: 'full' };
  const middle = (left + right) / 2 - (outer?.left ?? 0);
  if (middle < width * 0.47) return { left, right, side: 'left' };
  return { left, right, side: middle > width * 0.53 ? 'right' : 'center' };
}

function frameColumn(paragraph: Paragraph, width: number): Column | null {
  const { frame } = paragraph.format;
  if (!frame || frame.width === null || frame.width >= width * 0.8) return null;
  const x =
    frame.x ??
    (frame.xAlign === 'right'
      ? width - frame.width
      : frame.xAlign === 'center'
        ? (width - frame.width) / 2
        : 0);
  return columnAt(x, frame.width, width);
}

function shapeColumn(shape: Shape, place: Column): Column {
  const width = place.right - place.left;
  if (shape.width >= width * 0.8) return place;
  const aligned =
    shape.xAlign === 'right'
      ? width - shape.width
      : shape.xAlign === 'center'
        ? (width - shape.width) / 2
        : 0;
  const x = shape.x ?? aligned;
  const column = columnAt(place.left + x, shape.width, width);
  return place.side === 'full' ? column : { ...column, side: place.side };
}

function columnAt(x: number, span: number, width: number): Column {
  const middle = x + span / 2;
  const side: Side = middle < width * 0.45 ? 'left' : middle > width * 0.55 ? 'right' : 'center';
  return { left: x, right: x + span, side };
}

type Side = Column['side'];

/** Two pieces share a wide line as left and right; more of them by their order. */
function pieceColumn(column: Column, index: number, count: number): Column {
  if (column.side !== 'full') return column;
  const width = column.right - column.left;
  const middle = column.left + width / 2;
  if (index === 0) return { left: column.left, right: middle, side: 'left' };
  if (index === count - 1) return { left: middle, right: column.right, side: 'right' };
  return { ...column, side: 'center' };
}

/** A wide line pushed over the middle by tabs, spaces or indent stands on the right. */
function oneColumn(paragraph: Paragraph, from: number, to: number, column: Column): Column {
  if (column.side !== 'full') return column;
  const { alignment, indent } = paragraph.format;
  const width = column.right - column.left;
  if (alignment === 'right') return { ...column, side: 'right' };
  const pushed = indent.left + leadingWidth(paragraph, from, to);
  if (alignment === 'center') {
    if (indent.left > width * 0.3 || pushed > width * 0.35)
      return { left: indent.left, right: column.right, side: 'right' };
    if (indent.right > width * 0.3)
      return { left: column.left, right: column.right - indent.right, side: 'left' };
    return { ...column, side: 'center' };
  }
  return pushed > width * 0.4 ? { left: pushed, right: column.right, side: 'right' } : column;
}

/** Rough width of typed white space at the start of a line, twips: a space is a quarter em, a tab half an inch. */
function leadingWidth(paragraph: Paragraph, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const code = paragraph.text.charCodeAt(at);
    if (!isSpace(code)) return width;
    width += code === 0x09 ? 720 : 70;
  }
  return 0;
}

function offsetByTyping(paragraph: Paragraph, from: number, to: number): boolean {
  const { alignment } = paragraph.format;
  return alignment !== 'center' && alignment !== 'right' && leadingWidth(paragraph, from, to) > 200;
}
