import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import { findNoteMarks } from '../../src/text/blanks.js';
import { type DateMention, findDates } from '../../src/text/dates.js';

/** The line of place and date, taken apart. Offsets count in `text`. */
export interface DateLine {
  readonly line: Placed;
  /** The line in NFC. */
  readonly text: string;
  /** What stands before the date, the mark between them included. */
  readonly before: string;
  /** The place without the mark after it; empty where there is none, dots where it is blank. */
  readonly place: string;
  /** The mark after the place. */
  readonly mark: string;
  /** The first date, numbers or blanks; null where none can be read. */
  readonly date: DateMention | null;
}

/** The place-and-date line of a document, null without one. */
export function dateLineOf({ components }: Anatomy): DateLine | null {
  const line = components.get('diaDanhThoiGian')?.lines[0];
  if (!line) return null;
  const text = blankNotes(line.text.normalize('NFC'));
  const date = findDates(text)[0] ?? null;
  const start =
    date && date.style !== 'numeric'
      ? date.from
      : (/ng[àa]y\s/iu.exec(text)?.index ?? date?.from ?? text.length);
  const before = text.slice(0, start);
  const place = before
    .replace(/[\s,;:]+$/u, '')
    .replace(/(?<=\p{L})\.$/u, '')
    .trim();
  const mark = before.slice(before.indexOf(place) + place.length).trim();
  return { line, text, before, place, mark, date };
}

/** The line where its place is a name: no blank, no field. */
export function placeLineOf(anatomy: Anatomy): DateLine | null {
  const found = dateLineOf(anatomy);
  return found && /\p{L}{2}/u.test(found.place) && !/[.…_]{2}|…|[$[{(<«]/.test(found.place) ? found : null;
}

/** Note marks become spaces, so that offsets stay. */
function blankNotes(text: string): string {
  let rest = text;
  for (const { from, to } of findNoteMarks(text)) {
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  return rest;
}
