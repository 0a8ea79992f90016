import type { Placed } from '../../src/anatomy/types.js';
import { linesTaken } from '../../src/engine/index.js';
import { spanWidth } from '../../src/layout/index.js';
import { paragraphLines } from '../../src/layout/lines.js';

/** Width of the last visual line that a placed text takes, twips, and whether it is beyond doubt. */
export function lastLineWidth(placed: Placed): { readonly width: number; readonly certain: boolean } {
  const { width, measured } = spanWidth(placed.paragraph, placed.from, placed.to);
  const { fewest, most } = linesTaken(placed);
  const certain = measured === 'exact' && fewest === most;
  return { width: lineWidths(placed).at(-1) ?? width, certain };
}

/** Widths of the visual lines that a placed text takes, twips. */
export function lineWidths({
  paragraph,
  from,
  to,
  columnLeft,
  columnRight,
  spaced,
}: Placed): readonly number[] {
  if (spaced) return [spanWidth(paragraph, from, to).width];
  return paragraphLines(paragraph, columnRight - columnLeft)
    .lines.filter((line) => line.from < to && line.to > from)
    .map((line) => spanWidth(paragraph, Math.max(from, line.from), Math.min(to, line.to)).width);
}
