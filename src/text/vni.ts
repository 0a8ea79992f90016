/**
 * VNI for Windows: a letter of ASCII (or ô for ơ, ö for ư) followed by a code for its marks; a few letters have one
 * code of their own. Capitals take the code's capital.
 */

/** Each row: the letter as written, the plain letters that its codes give. */
const PAIRS: readonly (readonly [letter: string, codes: string, results: string])[] = [
  ['a', 'ùøûõïêéèúüëâáàåãä', 'áàảãạăắằẳẵặâấầẩẫậ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];
const SINGLES: readonly (readonly [code: string, result: string])[] = [
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
];

const toUnicode = new Map<string, string>();
const toCode = new Map<string, string>();
for (const [letter, codes, results] of PAIRS) {
  for (let at = 0; at < codes.length; at++) {
    const result = results.charAt(at);
    add(letter + codes.charAt(at), result);
    toUnicode.set(letter.toUpperCase() + codes.charAt(at), result.toUpperCase());
  }
}
for (const [code, result] of SINGLES) add(code, result);

function add(code: string, result: string): void {
  toUnicode.set(code, result);
  toUnicode.set(code.toUpperCase(), result.toUpperCase());
  toCode.set(result, code);
  toCode.set(result.toUpperCase(), code.toUpperCase());
}

/** Decodes text written for a VNI- font, NFC; characters outside the encoding stay. */
export function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; at++) {
    const pair = toUnicode.get(text.slice(at, at + 2));
    if (pair !== undefined && at + 1 < text.length) {
      decoded += pair;
      at++;
    } else decoded += toUnicode.get(text.charAt(at)) ?? text.charAt(at);
  }
  return decoded;
}

/** Encodes Vietnamese text; other characters stay. */
export function encodeVni(text: string): string {
  let encoded = '';
  for (const letter of text.normalize('NFC')) encoded += toCode.get(letter) ?? letter;
  return encoded;
}
