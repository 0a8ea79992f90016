import type { Anatomy, ComponentKind, Placed } from '../../src/anatomy/types.js';
import { shownText } from '../../src/engine/index.js';
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
    from: rawOffset(line, from),
    to: rawOffset(line, to),
    text: line.text.slice(from, to),
    side,
    columnLeft,
    columnRight,
    spaced,
  };
}

/** Where an offset in the words of a line lies in its paragraph: letters may be typed with separate marks or in an old encoding. */
function rawOffset({ paragraph, from, to, text }: Placed, offset: number): number {
  const length = to - from;
  if (length === text.length || offset === 0) return from + offset;
  if (offset >= text.length) return to;
  const raw = shownText(paragraph).slice(from, to);
  if (raw.trimEnd().length === text.length) return from + offset;
  if (raw.normalize('NFC').length !== text.length) return from + Math.round((offset * length) / text.length);
  let at = offset;
  while (at < length && raw.slice(0, at + 1).normalize('NFC').length <= offset) at += 1;
  return from + at;
}
