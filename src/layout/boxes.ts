import type { Block, Cell, Document, Paragraph, Row, Table } from '../model/index.js';
import type { Columns } from './column.js';
import { cellEdge, drawnGap, lineHeight } from './height.js';
import { type ParagraphLines, paragraphLines } from './lines.js';
import { runIndexAt } from './run-at.js';
import type { Line } from './types.js';
import { singleLineOf } from './width.js';

/** Where a part of a paragraph stands inside a table row, twips from the row's top. */
export interface Inner {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly y: number;
}

/** What moves to a page as one: a line of a paragraph or a table row. */
export interface Box {
  readonly paragraph: Paragraph | null;
  /** Offset of its first character in the paragraph. */
  readonly from: number;
  readonly height: number;
  /** White space above, dropped at the top of a page that no explicit break began. */
  readonly before: number;
  /** Stays on one page with the box that follows. */
  readonly keep: boolean;
  /** Begins a page by an explicit break. */
  readonly newPage: boolean;
  readonly section: number;
  /** For a table row: what it holds, and whether it may go on over the page's end. */
  readonly inner: readonly Inner[];
  readonly splits: boolean;
}

/** Height of the tallest single line among the runs that a range touches; that of the paragraph mark where it touches none. */
function tallestIn(paragraph: Paragraph, from: number, to: number): number {
  let single = 0;
  for (let i = runIndexAt(paragraph, from); i < paragraph.runs.length; i++) {
    const run = paragraph.runs[i]!;
    if (run.from >= to) break;
    if (!run.format.hidden) single = Math.max(single, singleLineOf(run.format));
  }
  return single === 0 ? singleLineOf(paragraph.markFormat) : single;
}

/** Heights of the lines of a paragraph. Most are set in one size: then no line is looked at by itself. */
function lineHeights(paragraph: Paragraph, lines: readonly Line[]): number[] {
  const { runs, format } = paragraph;
  const mixed = runs.some(
    (run) => run.format !== runs[0]!.format && singleLineOf(run.format) !== singleLineOf(runs[0]!.format),
  );
  if (mixed) return lines.map((line) => lineHeight(format, tallestIn(paragraph, line.from, line.to)));
  return new Array<number>(lines.length).fill(
    lineHeight(format, tallestIn(paragraph, 0, Math.max(1, paragraph.text.length))),
  );
}

/** Nothing of it is printed: hidden text and a hidden mark, or a frame, which stands beside the text. */
function takesNoSpace(paragraph: Paragraph): boolean {
  if (paragraph.format.frame !== null) return true;
  return (
    paragraph.markFormat.hidden &&
    paragraph.runs.every((run) => run.format.hidden) &&
    paragraph.pictures === 0
  );
}

/** Height of the tallest thing that stands in the line like a letter. */
function inlineHeight(paragraph: Paragraph): number {
  let height = 0;
  for (const shape of paragraph.shapes) if (shape.xFrom === 'inline') height = Math.max(height, shape.height);
  return height;
}

/** Lines that may not be torn from their neighbours: first two and last two with widow control, all with keepLines. */
function keepsNext(paragraph: Paragraph, i: number, count: number): boolean {
  const { keepLines, keepNext, widowControl } = paragraph.format;
  if (i === count - 1) return keepNext;
  return keepLines || (widowControl && (i === 0 || i === count - 2));
}

function paragraphBoxes(paragraph: Paragraph, { lines }: ParagraphLines, before: number): Box[] {
  const inline = inlineHeight(paragraph);
  const heights = lineHeights(paragraph, lines);
  return lines.map((line, i) => ({
    paragraph,
    from: line.from,
    height: Math.max(heights[i]!, i === 0 ? inline : 0),
    before: i === 0 ? before : 0,
    keep: keepsNext(paragraph, i, lines.length),
    newPage: i === 0 ? paragraph.format.pageBreakBefore : paragraph.text[line.from - 1] === '\f',
    section: paragraph.section,
    inner: [],
    splits: false,
  }));
}

/** Lays out blocks of a document into boxes, one after the other. */
export class Stacker {
  readonly boxes: Box[] = [];
  private previous: Paragraph | null = null;
  private pendingBreak = false;

  constructor(
    private readonly document: Document,
    private readonly columns: Columns,
  ) {}

  stack(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.type === 'table') this.table(block);
      else if (!takesNoSpace(block)) this.paragraph(block);
    }
  }

  private paragraph(paragraph: Paragraph): void {
    const before = this.previous ? drawnGap(this.previous, paragraph) : this.above(paragraph);
    const layout = paragraphLines(paragraph, this.columns(paragraph).width, this.document.facts.defaultTab);
    for (const box of paragraphBoxes(paragraph, layout, before)) this.push(box);
    this.pendingBreak = paragraph.text.endsWith('\f');
    this.previous = paragraph;
  }

  /** Space above a paragraph with none before it in its container: at its top or below a table. */
  private above(paragraph: Paragraph): number {
    return paragraph.cell && this.boxes.length === 0
      ? cellEdge(paragraph, 'before')
      : paragraph.format.spacing.before;
  }

  private table(table: Table): void {
    const after = this.previous?.format.spacing.after ?? 0;
    const carried = new Map<Cell, number>();
    table.rows.forEach((row, i) => {
      const inner: Inner[] = [];
      const height = this.row(table, row, carried, inner);
      const first = inner[0]?.paragraph ?? null;
      this.push({
        paragraph: first,
        from: 0,
        height,
        before: i === 0 ? after : 0,
        keep: first?.format.keepNext ?? false,
        newPage: first?.format.pageBreakBefore ?? false,
        section: table.section,
        inner,
        splits: !row.cantSplit && row.height.rule !== 'exact',
      });
    });
    this.previous = null;
  }

  /** Height of a row. What a cell merged over rows has too much for its first is carried on to the last. */
  private row(table: Table, row: Row, carried: Map<Cell, number>, inner: Inner[]): number {
    let height = row.height.rule === 'auto' ? 0 : row.height.value;
    for (const cell of row.cells) {
      const below = table.rows[cell.rowIndex + 1]?.cells.find((other) => other.column === cell.column);
      const goesOn = below?.mergedUp ?? false;
      const content = cell.mergedUp ? this.carriedTo(table, cell, carried) : this.cell(cell, inner);
      if (goesOn) carried.set(cell, content);
      else if (row.height.rule !== 'exact') height = Math.max(height, content);
    }
    for (const [cell, content] of carried) carried.set(cell, content - height);
    return height;
  }

  private carriedTo(table: Table, cell: Cell, carried: Map<Cell, number>): number {
    const above = table.rows[cell.rowIndex - 1]?.cells.find((other) => other.column === cell.column);
    const content = (above && carried.get(above)) ?? 0;
    if (above) carried.delete(above);
    return content;
  }

  /** Stacks a cell's content by itself; returns its height. */
  private cell(cell: Cell, inner: Inner[]): number {
    const stacker = new Stacker(this.document, this.columns);
    stacker.stack(cell.blocks);
    let y = 0;
    for (const box of stacker.boxes) {
      y += box.before;
      if (box.inner.length > 0) for (const part of box.inner) inner.push({ ...part, y: y + part.y });
      else if (box.paragraph) inner.push({ paragraph: box.paragraph, from: box.from, y });
      y += box.height;
    }
    return y + (stacker.previous ? cellEdge(stacker.previous, 'after') : 0);
  }

  private push(box: Box): void {
    this.boxes.push(this.pendingBreak ? { ...box, newPage: true } : box);
    this.pendingBreak = false;
  }
}

/** Height of a story that is set in one piece (header, footer, note), twips. */
export function storyHeight(document: Document, columns: Columns, blocks: readonly Block[]): number {
  const stacker = new Stacker(document, columns);
  stacker.stack(blocks);
  return stacker.boxes.reduce((height, box) => height + box.before + box.height, 0);
}
