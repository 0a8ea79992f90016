import type { Border, Cell } from '../model/index.js';
import type { GivenBorders } from './borders.js';
import type { CellStyle } from './types.js';

/** Which edges of a cell lie on the table's own edge. */
export interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/** As written at one level: a side left out is undefined, one given as none is null. */
type Given = Border | null | undefined;

/**
 * Borders that a cell is drawn with: its own, else those of its row's exceptions, of the table, of the table's style.
 * A border given as none hides what comes after it.
 */
export function cellBorders(
  edges: Edges,
  own: GivenBorders | undefined,
  row: GivenBorders | undefined,
  table: GivenBorders | undefined,
  style: CellStyle['borders'],
): Cell['borders'] {
  // On the table's own edge a cell has the table's border of that side, elsewhere the one between cells.
  const top = edges.top ? 'top' : 'insideH';
  const bottom = edges.bottom ? 'bottom' : 'insideH';
  const left = edges.left ? 'left' : 'insideV';
  const right = edges.right ? 'right' : 'insideV';
  return {
    top: nearest(own?.top, row?.[top], table?.[top], style.top),
    bottom: nearest(own?.bottom, row?.[bottom], table?.[bottom], style.bottom),
    left: nearest(own?.left, row?.[left], table?.[left], style.left),
    right: nearest(own?.right, row?.[right], table?.[right], style.right),
  };
}

function nearest(own: Given, row: Given, table: Given, style: Given): Border | null {
  if (own !== undefined) return own;
  if (row !== undefined) return row;
  return (table !== undefined ? table : style) ?? null;
}
