import { judgedRuns, type TextRange } from '../../src/engine/index.js';

/**
 * The size that text in a wrong one is given: the allowed size that most of the component has already; where none of it is allowed, the
 * one nearest to what most of it has. Half points.
 */
export function sizeToSet(ranges: readonly TextRange[], [low, high]: readonly [number, number]): number {
  const letters = new Map<number, number>();
  for (const { text, format } of judgedRuns(ranges)) {
    const size = format.complexScript ? format.sizeCs : format.size;
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  const sizes = [...letters].sort((a, b) => b[1] - a[1]).map(([size]) => size);
  return sizes.find((size) => size >= low && size <= high) ?? Math.min(high, Math.max(low, sizes[0] ?? low));
}
