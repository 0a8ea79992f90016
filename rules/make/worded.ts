import type { Anatomy, ComponentKind, Placed } from '../../src/anatomy/types.js';
import { shownText } from '../../src/engine/index.js';
import { findPlaceholders, isPlaceholder } from '../../src/text/blanks.js';

/** Lines of a component that say something: a field of a template or a row of dots stands for words that are not there yet. */
export const wordedLines =
  (kind: ComponentKind) =>
  ({ components }: Anatomy): readonly Placed[] =>
    (components.get(kind)?.lines ?? []).filter((line) => !isPlaceholder(line.text) && !hasField(line));

/** `#TEN_CO_QUAN#`, the field of some programs. */
const HASHED = /#\p{Lu}[\p{Lu}\d_]*#/gu;

/** Where fields of a template stand in a line, in its order. */
function fieldsOf({ text }: Placed): readonly { readonly from: number; readonly to: number }[] {
  const hashed = [...text.matchAll(HASHED)].map(({ index, 0: field }) => ({
    from: index,
    to: index + field.length,
  }));
  const known = findPlaceholders(text).filter(({ kind }) => kind === 'field');
  return [...known, ...hashed].sort((a, b) => a.from - b.from);
}

/** Whether a field of a template stands in the line: what will be printed is not known. */
export const hasField = (line: Placed): boolean => fieldsOf(line).length > 0;

/** The stretches of a line outside the fields of a template, whose letters are not those that will be printed. */
export function outsideFields(line: Placed): readonly Placed[] {
  const fields = fieldsOf(line);
  if (fields.length === 0) return [line];
  const starts = [0, ...fields.map(({ to }) => to)];
  const ends = [...fields.map(({ from }) => from), line.text.length];
  return starts.flatMap((from, at) => (ends[at]! > from ? [partOf(line, from, ends[at]!)] : []));
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
