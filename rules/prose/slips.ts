/** Words that should be written otherwise, and what they should be. */
import type { TextRange } from '../../src/engine/index.js';
import { capitalise } from '../../src/text/case.js';
import type { Letter } from './names.js';
import type { Prose } from './prose.js';

/** A stretch of words and what should stand in its place. */
export interface Slip {
  readonly place: TextRange;
  readonly actual: string;
  readonly expected: string;
  /** Only a person can tell. */
  readonly unsure?: boolean;
}

/** Slips written alike, each group and the groups in reading order. */
export function alike(slips: Iterable<Slip>): Slip[][] {
  const groups = new Map<string, Slip[]>();
  const inOrder = [...slips].sort(
    ({ place: a }, { place: b }) => a.paragraph.index - b.paragraph.index || a.from - b.from,
  );
  for (const slip of inOrder) {
    const key = `${slip.actual}\n${slip.expected}\n${slip.unsure ?? false}`;
    const group = groups.get(key);
    if (group) group.push(slip);
    else groups.set(key, [slip]);
  }
  return [...groups.values()];
}

/** The words from one to another as a slip, their first letters as asked; null where they are so already. */
export function recased(
  prose: Prose,
  first: number,
  letters: readonly Letter[],
  unsure = false,
): Slip | null {
  const last = first + letters.length - 1;
  const actual = prose.text(first, last);
  const start = prose.offsets[first]!;
  let expected = '';
  let done = 0;
  letters.forEach((letter, index) => {
    const at = prose.offsets[first + index]! - start;
    const { text } = prose.words[first + index]!;
    expected += actual.slice(done, at) + inCase(text, letter);
    done = at + text.length;
  });
  return actual === expected ? null : { place: prose.place(first, last), actual, expected, unsure };
}

function inCase(text: string, letter: Letter): string {
  if (letter === 'capital') return capitalise(text.toLowerCase());
  if (letter === 'small') return text.toLowerCase();
  return text.slice(0, 1) + text.slice(1).toLowerCase();
}
