/**
 * Insides of character classes for Latin letters, Vietnamese among them. Spelt out, since the classes of Unicode
 * properties take twenty times as long to build when a program starts.
 */

/** Letters, with the combining marks of NFD; 00d7 and 00f7 between them are signs of arithmetic. */
export const LATIN = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';

/** Capitals that symbols of documents are made of. */
export const CAPITALS = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00deĂĐĨŨƠƯ';

/** Whether a UTF-16 unit is one of {@link LATIN}. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 0x61 && (code | 32) <= 0x7a;
  if (code <= 0x24f) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff);
}

/** Whether an ASCII digit stands at an offset. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
