import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, similarity } from '../../src/text/distance.js';
import { fold } from '../../src/text/fold.js';

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['abcd', 'acbd', 1],
  ['nghia', 'nghai', 1],
  ['abc', 'abc', 0],
])('%j and %j are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 10)).toBe(distance);
  expect(editDistance(b, a, 10)).toBe(distance);
});

it('stops past the limit', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('a', 'a'.repeat(1_000_000), 3)).toBe(4);
});

/** The whole table, without a band. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(table[i - 1]![j - 1]! + cost, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, table[i - 2]![j - 2]! + 1);
      table[i]![j] = best;
    }
  return table[a.length]![b.length]!;
}

it('agrees with the plain table', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(word, word, fc.nat(9), (a, b, max) => {
      expect(editDistance(a, b, max)).toBe(Math.min(plainDistance(a, b), max + 1));
    }),
  );
});

it('finds the quốc hiệu in a misspelt one, and not in other words', () => {
  const right = fold('Cộng hòa xã hội chủ nghĩa Việt Nam');
  expect(similarity(fold('CỘNG HOÀ XÃ HÔI CHỦ NGHĨA VIỆT NAM'), right)).toBeGreaterThan(0.95);
  expect(similarity(fold('ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG'), right)).toBe(0);
  expect(similarity('', '')).toBe(1);
});
