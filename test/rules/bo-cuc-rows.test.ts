import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaksOf } from '../../rules/bo-cuc/sequence.js';
import type { StructureNode } from '../../src/anatomy/types.js';

describe('rows of numbers', () => {
  const row = (...values: readonly (number | string)[]): StructureNode[] =>
    values.map(
      (value) => ({ number: String(value), value: Number.parseInt(String(value), 10) }) as StructureNode,
    );
  const told = (...values: readonly (number | string)[]) =>
    breaksOf(row(...values)).map(({ kind, node, asked }) => `${kind} ${node.number} for ${asked}`);

  test.each<[string, (number | string)[], string[]]>([
    ['in order', [1, 2, 3], []],
    ['one left out', [1, 3, 4], ['gap 3 for 2']],
    ['one twice', [1, 2, 2, 3], ['repeat 2 for 3']],
    ['a slip', [1, 2, 13, 4], ['gap 13 for 3']],
    ['from the second', [2, 3], ['start 2 for 1']],
    ['from the first again', [1, 2, 1, 2], ['restart 1 for 3']],
    ['one put in later', [1, '1a', '1b', 2], []],
  ])('%s', (_, values, expected) => {
    expect(told(...values)).toEqual(expected);
  });

  test('a whole row with one number taken out has one break', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 30 }), fc.nat(), (length, seed) => {
        const gone = 2 + (seed % (length - 2));
        const values = Array.from({ length }, (_, at) => at + 1).filter((value) => value !== gone);
        expect(told(...values)).toEqual([`gap ${gone + 1} for ${gone}`]);
      }),
    );
  });
});
