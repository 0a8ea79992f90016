/**
 * TCVN 5712:1993 VN3, called ABC: one byte a letter, seen in Unicode as letters and signs of Latin-1. It has no
 * capitals with tone marks: fonts whose name ends in H (.VnTimeH) draw the small letters as capitals.
 */

const LETTERS = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđĂÂÊÔƠƯĐ';
const CODES = 'µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¨©ª«¬\u00ad®¡¢£¤¥¦§';

/** Letters that programs put in place of a code of the same look: Greek mu for micro sign, đ-bar for eth. */
const STAND_INS: Readonly<Record<string, string>> = { '\u03bc': 'à', '\u0110': 'é' };

const toUnicode = new Map(Array.from(CODES, (code, at) => [code, LETTERS.charAt(at)]));
const toCode = new Map(Array.from(LETTERS, (letter, at) => [letter, CODES.charAt(at)]));

/** Decodes text written for a .Vn font; characters outside the encoding stay. */
export function decodeTcvn3(text: string): string {
  let decoded = '';
  for (const character of text) decoded += toUnicode.get(character) ?? STAND_INS[character] ?? character;
  return decoded;
}

/** Decodes text written for a .Vn...H font, whose small letters are seen as capitals. */
export function decodeTcvn3Capitals(text: string): string {
  return decodeTcvn3(text).toUpperCase();
}

/**
 * Encodes Vietnamese text. Capitals with a tone, that the encoding lacks, become small letters as typists wrote them;
 * so a text decodes to itself where it has none.
 */
export function encodeTcvn3(text: string): string {
  let encoded = '';
  for (const letter of text.normalize('NFC'))
    encoded += toCode.get(letter) ?? toCode.get(letter.toLowerCase()) ?? letter;
  return encoded;
}
