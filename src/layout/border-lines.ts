import type { Border, Borders, Cell, Paragraph, Table } from '../model/index.js';
import type { Column, RuleLine } from './types.js';

const SOLID = new Set(['single', 'thick']);

const borderLine = (
  border: Border,
  edge: 'top' | 'bottom',
  paragraph: Paragraph,
  place: { left: number; width: number },
): RuleLine => ({
  kind: 'border',
  width: place.width,
  left: place.left,
  dash: SOLID.has(border.style) ? 'solid' : border.style,
  paragraph,
  shape: null,
  from: 0,
  to: 0,
  edge,
});

const sameBorder = (a: Border | null, b: Border | null): boolean =>
  a === b || (a !== null && b !== null && a.style === b.style && a.size === b.size && a.space === b.space);

/** Word draws neighbours with equal borders and indents as one block. */
function oneBlock(a: Paragraph, b: Paragraph | null): boolean {
  if (!b || a.cell !== b.cell || a.format.indent.left !== b.format.indent.left) return false;
  if (a.format.indent.right !== b.format.indent.right) return false;
  const [one, two]: Borders[] = [a.format.borders, b.format.borders];
  return (['top', 'bottom', 'left', 'right', 'between'] as const).every((side) =>
    sameBorder(one![side], two![side]),
  );
}

/** Rules drawn by the borders of a paragraph; a paragraph in a box has none. */
export function paragraphBorderLines(
  paragraph: Paragraph,
  column: Column,
  previous: Paragraph | null,
  next: Paragraph | null,
): RuleLine[] {
  const { borders, indent } = paragraph.format;
  if (borders.left && borders.right) return [];
  if (!borders.top && !borders.bottom && !borders.between) return [];
  const left = Math.min(indent.left, indent.left + indent.firstLine);
  const place = { left: column.left + left, width: Math.max(0, column.width - left - indent.right) };
  const found: RuleLine[] = [];
  if (borders.top && !oneBlock(paragraph, previous))
    found.push(borderLine(borders.top, 'top', paragraph, place));
  const below = oneBlock(paragraph, next) ? borders.between : borders.bottom;
  if (below) found.push(borderLine(below, 'bottom', paragraph, place));
  return found;
}

const grids = new WeakMap<Table, boolean>();

/** A table whose cells are mostly boxed is a table of data; its lines are no rules. */
function isGrid(table: Table): boolean {
  let grid = grids.get(table);
  if (grid === undefined) {
    let cells = 0;
    let boxed = 0;
    for (const row of table.rows) {
      for (const { borders } of row.cells) {
        cells += 1;
        if ((borders.left || borders.right) && (borders.top || borders.bottom)) boxed += 1;
      }
    }
    grid = boxed * 2 > cells;
    grids.set(table, grid);
  }
  return grid;
}

/** The cell above already draws the line between the two. */
const drawnAbove = (cell: Cell): boolean =>
  cell.table.rows[cell.rowIndex - 1]?.cells.some(
    (above) =>
      above.borders.bottom &&
      above.column < cell.column + cell.span &&
      cell.column < above.column + above.span,
  ) ?? false;

/** Rules drawn by the top and bottom border of a cell, told by its first and last paragraph. */
export function cellBorderLines(paragraph: Paragraph, column: Column): RuleLine[] {
  const { cell } = paragraph;
  if (!cell || (!cell.borders.top && !cell.borders.bottom)) return [];
  if (cell.borders.left || cell.borders.right || isGrid(cell.table)) return [];
  const place = { left: column.left - cell.marginLeft, width: cell.width };
  const found: RuleLine[] = [];
  if (cell.borders.top && cell.blocks[0] === paragraph && !cell.mergedUp && !drawnAbove(cell)) {
    found.push(borderLine(cell.borders.top, 'top', paragraph, place));
  }
  if (cell.borders.bottom && cell.blocks[cell.blocks.length - 1] === paragraph) {
    found.push(borderLine(cell.borders.bottom, 'bottom', paragraph, place));
  }
  return found;
}
