import { allMatches } from './matches.js';
import { isSyllable } from './syllable.js';
import { decodeTcvn3, decodeTcvn3Capitals } from './tcvn3.js';
import { decodeVni } from './vni.js';

/** Encodings of Vietnamese from before Unicode that live on in old files. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** The encoding that a font's name tells: .Vn... fonts hold TCVN3 (ABC), VNI-... fonts hold VNI; null for others. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^\.Vn/i.test(font)) return 'tcvn3';
  return /^VNI[-_ ]/i.test(font) ? 'vni' : null;
}

/** Whether a font draws small letters as capitals: .VnTimeH, .VnArialH ... */
export function isCapitalFont(font: string): boolean {
  return /^\.Vn.*H$/.test(font);
}

/** Text as its reader saw it in that font; a text in any other font comes back as it is. */
export function decodeByFont(text: string, font: string): string {
  const encoding = encodingOfFont(font);
  if (encoding === 'vni') return decodeVni(text);
  if (encoding !== 'tcvn3') return text;
  return isCapitalFont(font) ? decodeTcvn3Capitals(text) : decodeTcvn3(text);
}

/** Whether a text without its font is certainly TCVN3: words that are no words as they stand and become so decoded. */
export function looksLikeTcvn3(text: string): boolean {
  return looksEncoded(text, decodeTcvn3);
}

/** Whether a text without its font is certainly VNI. */
export function looksLikeVni(text: string): boolean {
  return looksEncoded(text, decodeVni);
}

/** Letters of Vietnamese that no legacy encoding shows (đ-bar stands in for eth and is left out). */
const UNICODE_ONLY =
  /[\u0102\u0103\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u036f]/;
const WORD = /[^\s.,;:!?()[\]{}"'“”‘’/\\<>=+*&%#@0-9\-–—_]{1,12}/g;

/** Words read before an answer is given; enough for certainty, little for speed. */
const SAMPLE = 400;
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.8;

function looksEncoded(text: string, decode: (text: string) => string): boolean {
  if (UNICODE_ONLY.test(text)) return false;
  let telling = 0;
  let marked = 0;
  let right = 0;
  for (const [word] of allMatches(WORD, text)) {
    if (marked >= SAMPLE) break;
    if (!/[\u00a1-\u00ff\u00ad\u03bc\u0110]/.test(word)) continue;
    marked++;
    const decoded = decode(word);
    if (decoded === word || !isSyllable(decoded)) continue;
    right++;
    if (!isSyllable(word)) telling++;
  }
  return telling >= LEAST_WORDS && right >= marked * LEAST_SHARE;
}
