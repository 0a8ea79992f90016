import type { Block, Cell, Table } from '../../../model/index.js';
import { borderStyle, styleAttribute } from './css.js';

/**
 * A table of the document.
 * @param blocks makes the content of a cell
 */
export function tableHtml(table: Table, blocks: (blocks: readonly Block[]) => string): string {
  const total = table.grid.reduce((sum, width) => sum + width, 0) || 1;
  const columns = table.grid
    .map((width) => `<col style="width:${Math.round((width / total) * 1000) / 10}%">`)
    .join('');
  const rows = table.rows.map(({ cells }, row) => {
    const shown = cells.filter(({ mergedUp }) => !mergedUp);
    return `<tr>${shown.map((cell) => cellHtml(cell, rowsBelow(table, row, cell), blocks)).join('')}</tr>`;
  });
  const place = table.alignment === 'left' ? '' : ` class="at-${table.alignment}"`;
  return `<table role="presentation"${place} style="--width:${Math.round(total / 20)}"><colgroup>${columns}</colgroup>${rows.join('')}</table>`;
}

/** Rows that a cell reaches over. */
function rowsBelow(table: Table, row: number, { column }: Cell): number {
  let count = 1;
  while (table.rows[row + count]?.cells.some((cell) => cell.mergedUp && cell.column === column)) count += 1;
  return count;
}

function cellHtml(cell: Cell, rowSpan: number, blocks: (blocks: readonly Block[]) => string): string {
  const css: string[] = [];
  for (const edge of ['top', 'right', 'bottom', 'left'] as const) {
    const border = cell.borders[edge];
    if (border) css.push(`border-${edge}:${borderStyle(border)}`);
  }
  if (cell.vAlign !== 'top') css.push(`vertical-align:${cell.vAlign === 'center' ? 'middle' : 'bottom'}`);
  const spans = `${cell.span > 1 ? ` colspan="${cell.span}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  return `<td${spans}${styleAttribute(css)}>${blocks(cell.blocks)}</td>`;
}
