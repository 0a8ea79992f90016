import { NAME_ABBREVIATIONS } from '../../rules/data/name-abbreviations.js';
import { collapse, fold } from '../text/fold.js';

const SPELT_OUT: ReadonlyMap<string, string> = new Map(
  [...NAME_ABBREVIATIONS].flatMap(([short, full]) =>
    full === null ? [] : [[fold(short), fold(full)] as const],
  ),
);

/** A name that is still to be filled in: merge fields, dots, the words of a sample. */
const BLANK = /[{}$<>«»…_]|\.{3}|^t[êe]n c(?:ơ quan|q)\b/iu;

/**
 * A body's name brought to the form in which two writings of it are equal: letters alone, abbreviations spelt out.
 * @returns empty where there is no name
 */
export function bodyKey(name: string | null): string {
  if (name === null || BLANK.test(name)) return '';
  const words = fold(name)
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .split(' ');
  return words.map((word) => (SPELT_OUT.get(word) ?? word).replace(/[^\p{L}\p{N}]+/gu, ' ')).join(' ');
}

/** A name in capitals, so that writings are told apart by their letters alone: case has rules of its own. */
export const asWritten = (name: string): string => collapse(name).toUpperCase();

const PLACE = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|việt nam)(?: |$)/;

/** Whether a name is another with its place behind it: SỞ NỘI VỤ TỈNH HÀ NAM. Both as {@link bodyKey} gives them. */
export function addsPlace(longer: string, shorter: string): boolean {
  return longer.startsWith(`${shorter} `) && PLACE.test(longer.slice(shorter.length + 1));
}
