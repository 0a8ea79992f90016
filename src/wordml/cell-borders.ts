import type { Border, Cell } from '../model/index.js';
import type { GivenBorders } from './borders.js';
import type { CellStyle } from './types.js';

type Side = keyof Cell['borders'];

/** Which edges of a cell lie on the table's own edge. */
export interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

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
  const side = (name: Side): Border | null => {
    const shared = edges[name] ? name : name === 'top' || name === 'bottom' ? 'insideH' : 'insideV';
    for (const given of [own?.[name], row?.[shared], table?.[shared], style[name]]) {
      if (given !== undefined) return given;
    }
    return null;
  };
  return { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') };
}
