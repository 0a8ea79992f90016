/** Capital and small letters. */
import type { Anatomy } from '../../src/anatomy/types.js';
import type { FixKind, Place, Repair } from '../../src/engine/index.js';
import { runsWithin } from '../../src/model/index.js';
import { capitalise, isUpper, lower, titleCase, upper } from '../../src/text/case.js';
import { textRanges } from '../make/text-ranges.js';
import { reworded } from './words.js';

/** Small letters for a text all in capitals, by the number of its line. */
export type Recase = (text: string, line: number) => string;

/** A sentence that may run over several lines. */
export const asSentence: Recase = (text, line) => (line === 0 ? capitalise(lower(text)) : lower(text));

/** A sentence or name in each line. */
export const asSentences: Recase = (text) => capitalise(lower(text));

/** `Hà Nội, ngày ...`: a place and what follows it. */
export const asPlaceAndDate: Recase = (text) => lower(text).replace(/^[^,]+/, (place) => titleCase(place));

/** Capitals typed where small letters are. */
export const inCapitals = (places: readonly Place[], anatomy: Anatomy): Iterable<Repair> =>
  reworded(places, anatomy, upper);

/** Capitals that come from the format alone go, so that what was typed shows. */
export function* withoutCaps(places: readonly Place[]): Iterable<Repair> {
  const at = textRanges(places);
  if (at.some(hasCaps)) yield { kind: 'run', at, set: { caps: false } };
}

/** Small letters where all is in capitals, by format or typed. */
export function* inSmallLetters(
  places: readonly Place[],
  anatomy: Anatomy,
  recase: Recase,
): Iterable<Repair> {
  yield* withoutCaps(places);
  if (isTypedInCapitals(places)) yield* reworded(places, anatomy, recase);
}

/** Of letters typed in capitals nobody knows which stay so; capitals by format hide what was typed. */
export const fixOfSmallLetters = (places: readonly Place[]): FixKind =>
  isTypedInCapitals(places) ? 'unsafe' : 'safe';

function isTypedInCapitals(places: readonly Place[]): boolean {
  return textRanges(places).some(({ paragraph, from, to }) => isUpper(paragraph.text.slice(from, to)));
}

const hasCaps = (range: ReturnType<typeof textRanges>[number]): boolean =>
  runsWithin(range.paragraph, range.from, range.to).some(({ format }) => format.caps || format.smallCaps);
