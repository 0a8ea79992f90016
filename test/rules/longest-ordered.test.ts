import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestOrdered } from '../../rules/so-van-ban/longest-ordered.js';

interface Interval {
  readonly from: number;
  readonly to: number;
}

const interval = fc
  .tuple(fc.nat(12), fc.nat(3))
  .map(([from, width]): Interval => ({ from, to: from + width }));

const inOrder = (items: readonly Interval[]): boolean =>
  items.every((later, index) => items.slice(0, index).every((earlier) => earlier.from <= later.to));

/** Tries every choice. */
function mostInOrder(items: readonly Interval[]): number {
  let most = 0;
  for (let choice = 0; choice < 2 ** items.length; choice += 1) {
    const chosen = items.filter((_, index) => choice & (1 << index));
    if (chosen.length > most && inOrder(chosen)) most = chosen.length;
  }
  return most;
}

test('what is kept is in order, and no more could be', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 9 }), (items) => {
      const kept = longestOrdered(items, (item) => item);
      expect(inOrder(items.filter((item) => kept.has(item)))).toBe(true);
      expect(kept.size).toBe(mostInOrder(items));
    }),
  );
});
