import type { Cell, CellValue, WriteSheet } from 'hucre';
import { colToLetter } from 'hucre/xlsx';
import { fitForXml } from '../text/fit-for-xml.js';
import { rowHeight, titleHeight } from './heights.js';
import { quotedName } from './names.js';
import { ABOVE, CELL, linked, TITLE } from './styles.js';
import type { CellContent, Column, Link, SheetData } from './types.js';

/** Longer texts are refused by Excel. */
const LONGEST_TEXT = 32_767;

const cleaned = (text: string): string => fitForXml(text).slice(0, LONGEST_TEXT);

const isLink = (content: CellContent): content is Link =>
  typeof content === 'object' && content !== null && 'to' in content;

/** A sheet as the writer of workbooks takes it. */
export function writtenSheet({ name, columns, rows, above = [] }: SheetData): WriteSheet {
  const titles = above.length;
  const last = titles + rows.length + 1;
  return {
    name,
    columns: columns.map(({ width, kind = 'text' }) => ({ width, style: CELL[kind] })),
    rows: [
      ...above.map((line) => [cleaned(line)]),
      columns.map(({ title }) => cleaned(title)),
      ...rows.map((row) => row.map(plainValue)),
    ],
    cells: new Map([
      ...above.map((_, row): [string, Partial<Cell>] => [`${row},0`, { style: ABOVE }]),
      ...columns.map((_, column): [string, Partial<Cell>] => [`${titles},${column}`, { style: TITLE }]),
      ...links(rows, columns, titles + 1),
    ]),
    rowDefs: new Map(heights(rows, columns, titles)),
    freezePane: { rows: titles + 1 },
    autoFilter: { range: `A${titles + 1}:${colToLetter(columns.length - 1)}${last}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Rows of several lines, by the row of the sheet on which the titles stand. */
function* heights(
  rows: SheetData['rows'],
  columns: readonly Column[],
  titles: number,
): Generator<[number, { height: number }]> {
  const ofTitles = titleHeight(columns);
  if (ofTitles !== undefined) yield [titles, { height: ofTitles }];
  for (const [index, row] of rows.entries()) {
    const height = rowHeight(row, columns);
    if (height !== undefined) yield [titles + 1 + index, { height }];
  }
}

function plainValue(content: CellContent): CellValue {
  if (isLink(content)) return cleaned(content.text);
  return typeof content === 'string' ? cleaned(content) : content;
}

/** Cells that are links, by the row of the sheet on which the table's rows begin. */
function* links(
  rows: SheetData['rows'],
  columns: readonly Column[],
  start: number,
): Generator<[string, Partial<Cell>]> {
  for (const [index, row] of rows.entries()) {
    for (const [column, content] of row.entries()) {
      if (!isLink(content)) continue;
      const style = linked(CELL[columns[column]?.kind ?? 'text']);
      yield [`${start + index},${column}`, { style, hyperlink: targetOf(content.to) }];
    }
  }
}

function targetOf(to: Link['to']): NonNullable<Cell['hyperlink']> {
  if ('address' in to) return { target: to.address };
  return { target: '', location: `${quotedName(to.sheet)}!A${to.row}` };
}
