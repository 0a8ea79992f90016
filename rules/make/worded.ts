import type { Anatomy, ComponentKind, Placed } from '../../src/anatomy/types.js';
import { findPlaceholders, isPlaceholder } from '../../src/text/blanks.js';

/** Lines of a component that say something: a field of a template or a row of dots stands for words that are not there yet. */
export const wordedLines =
  (kind: ComponentKind) =>
  ({ components }: Anatomy): readonly Placed[] =>
    (components.get(kind)?.lines ?? []).filter((line) => !isPlaceholder(line.text) && !hasField(line));

/** Whether a field of a template stands in the line: what will be printed is not known. */
export function hasField(line: Placed): boolean {
  return (
    findPlaceholders(line.text).some(({ kind }) => kind === 'field') ||
    /#\p{Lu}[\p{Lu}\d_]*#/u.test(line.text)
  );
}

/** A stretch of a line as a line of its own; offsets count in its text. */
export function partOf(line: Placed, from: number, to: number): Placed {
  const { paragraph, side, columnLeft, columnRight, spaced } = line;
  return {
    paragraph,
    from: line.from + from,
    to: line.from + to,
    text: line.text.slice(from, to),
    side,
    columnLeft,
    columnRight,
    spaced,
  };
}
