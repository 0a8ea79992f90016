import type { Section } from '../model/index.js';
import type { CellDraft } from './story-context.js';
import type { RowDraft, TableDraft } from './table-draft.js';
import type { Width } from './width.js';

/** Fiftieths of a percent in the whole. */
const WHOLE = 5000;

/** Twips that a table may fill: its cell's inside, or a text column of its section. */
export function availableWidth(outer: CellDraft | null, section: Section | undefined): number {
  if (outer !== null) return Math.max(0, outer.cell.width - outer.cell.marginLeft - outer.cell.marginRight);
  if (section === undefined) return 0;
  const { left, right, gutter } = section.margins;
  return Math.max(0, (section.pageWidth - left - right - gutter) / section.columns);
}

/** Twips that a table is wide, as far as the file says. */
function tableWidth({ properties, grid }: TableDraft, available: number): number {
  const width = properties.width;
  if (width !== undefined && width.kind !== 'auto' && width.value > 0) {
    return width.kind === 'twips' ? width.value : (width.value / WHOLE) * available;
  }
  return gridSum(grid, 0, grid.length) || available;
}

/** Word shrinks a table to its place unless that is told to stay; so much may stick out all the same. */
const SLACK = 1.05;

/**
 * Sets x and width of a row's cells: preferred widths first, the grid where there are none, equal shares last. Preferred
 * widths that do not fit give way to a grid that does, which is how Word laid the table out.
 */
export function placeAcross(row: RowDraft, draft: TableDraft, columns: number, available: number): void {
  const { grid } = draft;
  const table = tableWidth(draft, available);
  const onGrid = draft.properties.fixed !== true && overflows(row, grid, available * SLACK);
  const measure = (given: Width | undefined, column: number, span: number): number => {
    if (given !== undefined && given.kind !== 'auto' && given.value > 0 && !onGrid) {
      return given.kind === 'twips' ? given.value : (given.value / WHOLE) * table;
    }
    return gridSum(grid, column, span) || (table * span) / Math.max(1, columns);
  };
  const { gridBefore = 0, widthBefore } = row.properties;
  let x = gridBefore > 0 ? measure(widthBefore, 0, gridBefore) : 0;
  for (const { cell, properties } of row.cells) {
    cell.x = x;
    cell.width = measure(properties.width, cell.column, cell.span);
    x += cell.width;
  }
}

function overflows({ cells }: RowDraft, grid: readonly number[], limit: number): boolean {
  let preferred = 0;
  for (const { properties } of cells)
    if (properties.width?.kind === 'twips') preferred += properties.width.value;
  const laidOut = gridSum(grid, 0, grid.length);
  return preferred > limit && laidOut > 0 && laidOut <= limit;
}

function gridSum(grid: readonly number[], column: number, span: number): number {
  let sum = 0;
  const end = Math.min(grid.length, column + span);
  for (let i = column; i < end; i++) sum += grid[i]!;
  return sum;
}
