import { symbolText } from './symbols.js';

/** Marks of Word's own bullet lists, by the private code point; they say what they are even where the font's name is lost. */
const USUAL: ReadonlyMap<number, string> = new Map([
  [0xf02d, '-'],
  [0xf0b7, '•'],
  [0xf0a7, '▪'],
  [0xf0a8, '◆'],
  [0xf0d8, '➢'],
  [0xf0fc, '✓'],
  [0xf076, '❖'],
  [0xf06c, '●'],
  [0xf06e, '■'],
  [0xf071, '❑'],
  [0xf0e8, '➔'],
  [0xf02b, '+'],
  [0xf02a, '*'],
]);

const SYMBOL_FONT = /^(symbol|wingdings( [23])?|webdings)$/i;

/**
 * A bullet as it looks on paper.
 * @param text `w:lvlText` of the level, typed characters or private ones of a symbol font
 * @param font the level's font
 */
export function bulletText(text: string, font: string): string {
  let shown = '';
  for (const char of text) shown += bullet(char, font);
  return shown;
}

function bullet(char: string, font: string): string {
  const code = char.codePointAt(0)!;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (!isPrivate && !(SYMBOL_FONT.test(font) && code <= 0xff)) return char;
  const usual = USUAL.get(isPrivate ? code : code + 0xf000);
  if (usual !== undefined) return usual;
  const symbol = symbolText(font, code.toString(16));
  return symbol === char && isPrivate ? '•' : symbol;
}
