import type { Placed } from '../anatomy/types.js';
import { paragraphLines, spanWidth } from '../layout/lines.js';
import type { Width } from '../layout/types.js';

/** Measured width of the last line that a placed text takes in its column, twips. */
export function lastLineWidth(placed: Placed): Width {
  const { paragraph, from, to, columnLeft, columnRight } = placed;
  if (placed.spaced) return spanWidth(paragraph, from, to);
  const { lines, advances, measured } = paragraphLines(paragraph, columnRight - columnLeft);
  const last = lines.findLast((line) => line.from < to && line.to > from);
  let width = 0;
  const end = Math.min(to, last?.to ?? to);
  for (let index = Math.max(from, last?.from ?? from); index < end; index += 1) width += advances[index] ?? 0;
  const trailing = paragraph.text.slice(0, end).trimEnd().length;
  for (let index = Math.max(trailing, from); index < end; index += 1) width -= advances[index] ?? 0;
  return { width, measured };
}

/** How many lines a placed text takes in its column: at least and at most, as far as widths can be trusted. */
export function linesTaken(placed: Placed): { readonly fewest: number; readonly most: number } {
  if (placed.spaced) return { fewest: 1, most: 1 };
  const { paragraph, from, to, columnLeft, columnRight } = placed;
  const count = (width: number) =>
    paragraphLines(paragraph, width).lines.filter((line) => line.from < to && line.to > from).length;
  const width = columnRight - columnLeft;
  const { measured } = spanWidth(paragraph, from, to);
  const error = measured === 'exact' ? 0.015 : 0.06;
  return { fewest: count(width * (1 + error)), most: count(width * (1 - error)) };
}
