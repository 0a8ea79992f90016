/** Characters that only look like Vietnamese letters, or cannot be seen. */

/** Letters Eth and African D, and the Vietnamese ones that they stand for. */
const ETH: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };
export const ETH_LETTER = /[ÐðƉɖ]/g;

/** Letters of Cyrillic and Greek with the look of a Latin letter, and that letter. */
const LATIN_LOOK = new Map([
  ...pairs('АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'),
  ...pairs('аеорсухіјѕѵ', 'aeopcyxijsv'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('οϲ', 'oc'),
]);

/** Invisible characters inside a word or at its edge. */
export const INVISIBLE =
  /(?<=[\p{L}\p{N}])[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+|(?<![\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff])[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+(?=\p{L})/gu;

function pairs(strange: string, latin: string): [string, string][] {
  return [...strange].map((letter, at) => [letter, latin[at]!]);
}

/** Whether a letter of another script has the look of a Latin one. */
export function looksLatin(letter: string): boolean {
  return LATIN_LOOK.has(letter);
}

/** A text as its writer meant it: look-alikes as Vietnamese letters, nothing invisible. */
export function asMeant(text: string): string {
  return text
    .replace(ETH_LETTER, (letter) => ETH[letter] ?? letter)
    .replace(INVISIBLE, '')
    .replace(/[\u0370-\u03ff\u0400-\u04ff]/g, (letter) => LATIN_LOOK.get(letter) ?? letter);
}
