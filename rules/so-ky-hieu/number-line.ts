import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import { type DocumentNumber, type NumberPart, readNumberLine } from '../../src/text/document-numbers.js';
import { hasField } from '../make/worded.js';

/** The line `Số: .../...` of the head, taken apart. */
export interface NumberLine {
  readonly line: Placed;
  /** What stands between the word and the first slash, trimmed: digits, a blank or anything else. */
  readonly written: string;
  /** Number, year and symbol with what joins them; offsets in the line's text in NFC. */
  readonly parts: DocumentNumber;
  /** Groups of the symbol that are filled in. */
  readonly groups: readonly NumberPart[];
}

/** The number line of a document, null without one. Fields of a template count as blanks. */
export function numberLineOf({ components }: Anatomy): NumberLine | null {
  const line = components.get('soKyHieu')?.lines[0];
  if (!line) return null;
  const text = line.text.normalize('NFC');
  const head = /^\P{L}*(?:s\p{L}{0,2})?\s*[:.]?/iu.exec(text)?.[0].length ?? 0;
  const slash = text.indexOf('/', head);
  const written = text.slice(head, slash < 0 ? text.length : slash).trim();
  const parts = readNumberLine(text) ?? readNumberLine(withoutNumber(text, head, slash));
  if (!parts) return null;
  return { line, written, parts, groups: parts.groups.filter((group) => isFilled(group.text)) };
}

/** The number line where its symbol is filled in and holds no field; else there is nothing to judge. */
export function symbolLineOf(anatomy: Anatomy): NumberLine | null {
  const found = numberLineOf(anatomy);
  return found && found.groups.length > 0 && !hasField(found.line) ? found : null;
}

/** The text with blanks in place of whatever stands for the number. */
function withoutNumber(text: string, from: number, slash: number): string {
  const to = slash < 0 ? text.length : slash;
  const word = text.slice(0, from);
  return `${/^s/iu.test(word.trim()) ? word : 'Số:'}${' '.repeat(Math.max(0, to - from))}${text.slice(to)}`;
}

/** A blank, a note mark or a field stands for a group that is still to come (`…3…`, `...(3)...`). */
function isFilled(group: string): boolean {
  return /\p{L}/u.test(group) && !/[.…_{}[\]<>«»()]/.test(group);
}

/** Whether the number is blank: nothing, dots, a field, or the letters that samples write for it. */
export function isBlankNumber(written: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(written) ||
    /[…_{}[\]<>«»()]|\.{2}/.test(written) ||
    /^(?:x{1,3}|n{1,2})$/i.test(written)
  );
}
