import type { Block, Document, Paragraph, Section, Shape, Table } from '../model/index.js';
import type { Column } from './types.js';

/** Inner margin of a text box at each side when it says nothing: 0.1 inch. */
const BOX_MARGIN = 144;
/** Space between page columns when not known: 0.5 inch. */
const COLUMN_GAP = 720;

/** For a document without sections: A4 with an inch on both sides. */
const A4: Column = { left: 0, width: 9026 };

/** Width between the left and right margin of a section, twips. */
export const textAreaWidth = (section: Section): number =>
  Math.max(0, section.pageWidth - section.margins.left - section.margins.right - section.margins.gutter);

function pageColumn(section: Section): Column {
  const area = textAreaWidth(section);
  const columns = Math.max(1, section.columns);
  return { left: 0, width: Math.max(0, (area - COLUMN_GAP * (columns - 1)) / columns) };
}

/** Left edge of a table from the left edge of the column it stands in. */
function tableLeft(table: Table, column: Column): number {
  let width = 0;
  for (const part of table.grid) width += part;
  if (table.alignment === 'center') return column.left + (column.width - width) / 2;
  if (table.alignment === 'right') return column.left + column.width - width;
  // The text of the first cell, not the table's edge, stands at the indent.
  const first = table.rows[0]?.cells[0];
  return column.left + table.indent - (table.depth === 0 ? (first?.marginLeft ?? 0) : 0);
}

/** Columns of the paragraphs of one document. */
export type Columns = (paragraph: Paragraph) => Column;

function visit(blocks: readonly Block[], column: Column, found: Column[]): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      found[block.index] = column;
      for (const shape of block.shapes) visitShape(shape, column, found);
      continue;
    }
    const left = tableLeft(block, column);
    for (const row of block.rows) {
      for (const cell of row.cells) {
        const width = Math.max(0, cell.width - cell.marginLeft - cell.marginRight);
        visit(cell.blocks, { left: left + cell.x + cell.marginLeft, width }, found);
      }
    }
  }
}

function visitShape(shape: Shape, column: Column, found: Column[]): void {
  if (!shape.text) return;
  const left = column.left + (shape.x ?? 0) + BOX_MARGIN;
  visit(shape.text.blocks, { left, width: Math.max(0, shape.width - 2 * BOX_MARGIN) }, found);
}

const caches = new WeakMap<Document, Columns>();

/**
 * Finds the column of each paragraph of a document: page column, cell or text box, without the paragraph's own indents.
 * Computed once a document, at the first question.
 */
export function columnsOf(document: Document): Columns {
  const cached = caches.get(document);
  if (cached) return cached;
  const found: Column[] = [];
  const pages = document.sections.map(pageColumn);
  const page = (section: number): Column => pages[section] ?? pages[0] ?? A4;
  for (const block of document.body.blocks) visit([block], page(block.section), found);
  for (const section of document.sections) {
    const area = { left: 0, width: textAreaWidth(section) };
    for (const set of [section.headers, section.footers]) {
      for (const story of [set.first, set.even, set.default]) {
        if (story) visit(story.blocks, area, found);
      }
    }
  }
  for (const story of [...document.footnotes, ...document.endnotes]) visit(story.blocks, page(0), found);
  const columns: Columns = (paragraph) => found[paragraph.index] ?? page(paragraph.section);
  caches.set(document, columns);
  return columns;
}

/** Column that a paragraph is set in, twips from the left edge of the text area. */
export const columnOf = (document: Document, paragraph: Paragraph): Column => columnsOf(document)(paragraph);

/** Width that a paragraph's lines can take: its column without its left and right indents, twips. */
export function availableWidth(document: Document, paragraph: Paragraph): number {
  const { left, right } = paragraph.format.indent;
  return columnOf(document, paragraph).width - left - right;
}
