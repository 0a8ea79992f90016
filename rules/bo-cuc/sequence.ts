/** Gaps and repeats in the numbers of units that follow each other. */
import type { StructureNode } from '../../src/anatomy/types.js';

/** A number that does not follow the one before it. */
export interface Break {
  /** `gap`: numbers are left out. `repeat`: a number came before. `start`: the first is not 1. `restart`: 1 comes again. */
  readonly kind: 'gap' | 'repeat' | 'start' | 'restart';
  readonly node: StructureNode;
  /** The unit before it; null for the first. */
  readonly before: StructureNode | null;
  /** The number that should stand here. */
  readonly asked: number;
}

/** An article put in later, `5a`, follows the one of its number. */
const INSERTED = /^\d+[a-zđ]/;

/**
 * Where a row of units departs from 1, 2, 3. Units without a number of their kind are passed over; each mistake is told once,
 * and the row goes on from the number that stands there.
 */
export function breaksOf(row: readonly StructureNode[]): Break[] {
  const breaks: Break[] = [];
  let before: StructureNode | null = null as StructureNode | null;
  let asked = 1;
  const numbered = row.filter(({ value }) => value !== null);
  numbered.forEach((node, at) => {
    const value = node.value!;
    if (before && INSERTED.test(node.number) && value === before.value) return;
    if (value !== asked) breaks.push({ kind: kindOf(value, asked, before), node, before, asked });
    // A single slip in a row that goes on as if nothing were: 1, 2, 13, 4.
    const slip = before !== null && numbered[at + 1]?.value === asked + 1;
    before = node;
    asked = (slip ? asked : value) + 1;
  });
  return breaks;
}

function kindOf(value: number, asked: number, before: StructureNode | null): Break['kind'] {
  if (!before) return 'start';
  if (value === 1) return 'restart';
  return value > asked ? 'gap' : 'repeat';
}
