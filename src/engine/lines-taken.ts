import type { Placed } from '../anatomy/types.js';
import { paragraphLines, spanWidth } from '../layout/lines.js';

/** How many lines a placed text takes in its column: as measured, and at least and at most as far as widths can be trusted. */
export function linesTaken(placed: Placed): {
  readonly measured: number;
  readonly fewest: number;
  readonly most: number;
} {
  if (placed.spaced) return { measured: 1, fewest: 1, most: 1 };
  const { paragraph, from, to, columnLeft, columnRight } = placed;
  const count = (width: number) =>
    paragraphLines(paragraph, width).lines.filter((line) => line.from < to && line.to > from).length;
  const width = columnRight - columnLeft;
  const { measured } = spanWidth(paragraph, from, to);
  const error = measured === 'exact' ? 0.015 : 0.06;
  return { measured: count(width), fewest: count(width * (1 + error)), most: count(width * (1 - error)) };
}
