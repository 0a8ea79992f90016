import type { Fragment } from '../fragment.js';
import { bare, isNoiNhan, startsBasis } from '../patterns.js';
import { startsBodyName } from './names.js';
import { isOtherTitle, typeOfTitle } from './type-name.js';

const marks = [
  ['doKhan', /^(?:hoa toc|thuong khan|khan|hoa toc hen gio)$/],
  ['doMat', /^(?:tuyet mat|toi mat|mat)$/],
  ['luuHanh', /^(?:xem xong tra lai|luu hanh noi bo|tai lieu thu hoi)$/],
  ['others', /^(?:du thao(?: lan \w+)?|ban thao|du thao \d+)$/],
] as const;

/** Which stamp a short line is: of urgency, secrecy or circulation, or a draft's mark (`others`); null for other lines. */
export function markOf(text: string): (typeof marks)[number][0] | null {
  if (text.length > 40) return null;
  const words = bare(text);
  return marks.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** In a box of its own, as stamps are. */
export function isBoxed({ paragraph }: Fragment): boolean {
  const { top, bottom, left, right } = paragraph.format.borders;
  return top !== null && bottom !== null && left !== null && right !== null;
}

const formCode = /^(?:mau|bieu|phu luc|ma so|ms|form|mau so|don vi bao cao|anh)\b/;

/** A form's code, or the place of a photo. */
export function isFormCode(text: string): boolean {
  return formCode.test(bare(text));
}

/** A field of a form, to be filled in: `Tỉnh: ………`. */
export const blankField = /:\s*[.…_]+/;

/** A form's code or a field of it. */
export function isFormField(text: string): boolean {
  return blankField.test(text) || isFormCode(text);
}

/** Bases, articles and recipients: no head stands below them but another document's. */
export function isOperative(fragment: Fragment): boolean {
  return (
    startsBasis(fragment.folded, true) || /^điều \d/u.test(fragment.folded) || isNoiNhan(fragment.folded)
  );
}

/** A form's title is no name; in a text box (a photo's place, a form's code) only what opens as a body's name does. */
export function mayName(fragment: Fragment): boolean {
  if (fragment.paragraph.story === 'textBox') return fragment.upper && startsBodyName(fragment.text);
  if (startsBodyName(fragment.text)) return true;
  return typeOfTitle(fragment.text) === null && !isOtherTitle(fragment.text);
}

/** What stands in place of V/v: the words in full, or the letters without their stroke. */
const inPlaceOfVVe = /^\(?\s*(?:về\s+việc|v\s*[.\\|]?\s*v)(?!\p{L})/iu;

/** Does a line of the number's own column open the statement of an official letter without saying V/v? */
export function standsForVVe(fragment: Fragment, number: Fragment | undefined): boolean {
  if (!number || number.wide || fragment.wide || fragment.side !== number.side) return false;
  return inPlaceOfVVe.test(fragment.text.normalize('NFC'));
}
