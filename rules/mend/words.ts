/** Other words in the place of those that stand in the document. */
import type { Anatomy } from '../../src/anatomy/types.js';
import type { Finding, Place, Repair, TextRange } from '../../src/engine/index.js';
import { runsWithin } from '../../src/model/index.js';
import { findNoteMarks } from '../../src/text/blanks.js';
import { textRanges } from '../make/text-ranges.js';

/** What is typed at a place, in composed letters; null where the reader sees something else: hidden words among it, an old encoding. */
export function typedAt({ paragraph, from, to }: TextRange, { legacyEncoding }: Anatomy): string | null {
  if (legacyEncoding !== null) return null;
  const runs = runsWithin(paragraph, from, to);
  if (runs.some(({ format, text }) => format.hidden && text !== '')) return null;
  return paragraph.text.slice(from, to).normalize('NFC');
}

/**
 * Words changed place by place.
 * @param change what a place shall read, by what it reads and its number; null or the same text where it stays
 */
export function* reworded(
  places: readonly Place[],
  anatomy: Anatomy,
  change: (text: string, at: number) => string | null,
): Iterable<Repair> {
  for (const [index, at] of textRanges(places).entries()) {
    const text = typedAt(at, anatomy);
    const asked = text === null ? null : change(text, index);
    if (asked !== null && asked !== text) yield { kind: 'text', at, text: asked };
  }
}

/** What the finding itself says that each place shall read. */
export function* putCorrected({
  places,
  corrected,
}: Pick<Finding, 'places' | 'corrected'>): Iterable<Repair> {
  for (const [index, text] of corrected.entries()) {
    const at = places[index];
    if (at && 'paragraph' in at) yield { kind: 'text', at, text };
  }
}

/** Words that the decree lays down in the place of all that is typed; null where marks of notes stand among it. */
export const inPlaceOfWords = (words: string) => (text: string) =>
  findNoteMarks(text).length > 0 ? null : words;

/** Another text for a stretch of a text; offsets count in it. */
export interface Put {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with stretches replaced, none inside another. */
export const spliced = (text: string, puts: readonly Put[]): string =>
  [...puts]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, put) => rest.slice(0, put.from) + put.text + rest.slice(put.to), text);
