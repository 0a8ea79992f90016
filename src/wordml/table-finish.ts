import type { Cell } from '../model/index.js';
import { cellBorders, type Edges } from './cell-borders.js';
import type { DocumentContext } from './document-context.js';
import type { CellDraft } from './story-context.js';
import type { RowDraft, TableDraft } from './table-draft.js';
import type { TableLook, TableProperties } from './table-properties.js';
import { availableWidth, placeAcross } from './table-widths.js';
import type { CellPlace } from './types.js';

/** Word's own inner margins where neither table, style nor cell gives any: 0.19 cm. */
const USUAL_MARGIN = 108;

/** What a table without `w:tblLook` uses of its style. */
const USUAL_LOOK: TableLook = {
  firstRow: false,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  hBand: true,
  vBand: true,
};

/**
 * Gives the cells of the tables read since the last time their columns, widths, borders and formatting layers.
 * Outer tables come before the tables in their cells. The sections must be known.
 */
export function finishTables(document: DocumentContext): void {
  for (const draft of document.tables) finishTable(draft, document);
  document.tables.length = 0;
}

function finishTable(draft: TableDraft, document: DocumentContext): void {
  const { table, properties, rows, grid } = draft;
  table.alignment = tableAlignment(properties);
  table.indent = properties.indent ?? 0;
  table.floating = properties.floating ?? false;
  let columns = grid.length;
  for (const row of rows) {
    numberColumns(row);
    columns = Math.max(columns, row.columns);
  }
  const section = document.sections[table.section]?.section;
  const available = availableWidth(draft.outer, section);
  rows.forEach((row, index) => {
    placeAcross(row, draft, columns, available);
    for (const cell of row.cells) finishCell(cell, { draft, row, index, document });
  });
}

function tableAlignment({ alignment }: TableProperties): 'left' | 'center' | 'right' {
  if (alignment === 'center') return 'center';
  return alignment === 'right' || alignment === 'end' ? 'right' : 'left';
}

/** Numbers a row's cells by grid column. */
function numberColumns(row: RowDraft): void {
  let column = row.properties.gridBefore ?? 0;
  for (const { cell, properties: own } of row.cells) {
    cell.column = column;
    cell.span = own.span ?? 1;
    cell.mergedUp = own.merge === 'continue';
    if (cell.mergedUp) row.mergedColumns.add(column);
    column += cell.span;
  }
  row.columns = column;
}

interface Place {
  readonly draft: TableDraft;
  readonly row: RowDraft;
  readonly index: number;
  readonly document: DocumentContext;
}

function finishCell(one: CellDraft, place: Place): void {
  const { draft, row, document } = place;
  const { cell, properties: own } = one;
  const { properties } = draft;
  const style = document.formatter.cell(properties.styleId ?? null, placeOf(one, place));
  one.layer = style.layer;
  const exceptions = row.exceptions;
  const inner = own.margins;
  const outer = exceptions?.margins;
  const shared = properties.margins;
  cell.marginLeft = inner?.left ?? outer?.left ?? shared?.left ?? style.marginLeft ?? USUAL_MARGIN;
  cell.marginRight = inner?.right ?? outer?.right ?? shared?.right ?? style.marginRight ?? USUAL_MARGIN;
  cell.shading = own.shading ?? style.shading ?? 'auto';
  cell.vAlign = own.vAlign === 'center' || own.vAlign === 'bottom' ? own.vAlign : 'top';
  const borders = cellBorders(
    edgesOf(one, place),
    own.borders,
    exceptions?.borders,
    properties.borders,
    style.borders,
  );
  cell.borders = own.merge === undefined ? borders : withoutInside(borders, one, place);
}

/** Written out field by field: this runs for every cell, and spreading an object here costs more than all the rest. */
function placeOf({ cell }: CellDraft, { draft, row, index }: Place): CellPlace {
  const { firstRow, lastRow, firstColumn, lastColumn, hBand, vBand } = draft.properties.look ?? USUAL_LOOK;
  const before = row.properties.gridBefore ?? 0;
  return {
    row: index,
    rows: draft.rows.length,
    // The first and last cell of a row take the style's edges, however ragged the rows are.
    column: cell.column - before,
    columns: row.columns - before,
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
    hBand,
    vBand,
    span: cell.span,
  };
}

/** Inside a vertically merged cell nothing is drawn. */
function withoutInside(
  borders: Cell['borders'],
  { cell }: CellDraft,
  { draft, index }: Place,
): Cell['borders'] {
  const goesOn = draft.rows[index + 1]?.mergedColumns.has(cell.column) ?? false;
  return { ...borders, top: cell.mergedUp ? null : borders.top, bottom: goesOn ? null : borders.bottom };
}

function edgesOf(one: CellDraft, { draft, row, index }: Place): Edges {
  return {
    top: index === 0,
    bottom: index === draft.rows.length - 1,
    left: row.cells[0] === one,
    right: row.cells.at(-1) === one,
  };
}
