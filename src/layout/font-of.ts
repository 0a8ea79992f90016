import type { FontSlots, RunFormat } from '../model/index.js';

type Slot = Exclude<keyof FontSlots, 'hint'>;

/** Latin-1 signs that follow `w:hint="eastAsia"` (ECMA-376 Part 1, 17.3.2.26). */
const LATIN_1_BY_HINT = new Set([
  0xa1, 0xa4, 0xa7, 0xa8, 0xaa, 0xad, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbc,
  0xbd, 0xbe, 0xbf, 0xd7, 0xf7,
]);

/** Blocks set in the eastAsia font whatever the hint: CJK, Hangul, full-width forms. */
const eastAsian = (c: number): boolean =>
  (c >= 0x1100 && c <= 0x11ff) ||
  (c >= 0x2e80 && c <= 0xd7af) ||
  (c >= 0xf900 && c <= 0xfaff) ||
  (c >= 0xfe30 && c <= 0xfe6f) ||
  (c >= 0xff00 && c <= 0xffef) ||
  (c >= 0x20000 && c <= 0x3ffff);

/** Script class of a character: which of the four fonts of a run sets it. */
export function slotOf(format: RunFormat, codePoint: number): Slot {
  if (format.complexScript) return 'cs';
  if (codePoint < 0x80) return 'ascii';
  if (eastAsian(codePoint)) return 'eastAsia';
  if (codePoint >= 0x590 && codePoint <= 0x7bf) return 'cs';
  if (format.fonts.hint !== 'eastAsia') return 'hAnsi';
  if (codePoint < 0x100) return LATIN_1_BY_HINT.has(codePoint) ? 'eastAsia' : 'hAnsi';
  // Greek, Cyrillic, punctuation and signs follow the hint; extended Latin, Vietnamese with it, does so for Chinese text only.
  if (codePoint < 0x250 || (codePoint >= 0x1e00 && codePoint <= 0x1eff))
    return format.lang.startsWith('zh') ? 'eastAsia' : 'hAnsi';
  return 'eastAsia';
}

/**
 * Name of the font that a character is set in. Plain ASCII letters take the ascii font, Vietnamese letters with marks the hAnsi font:
 * where the two differ, one word is set in two fonts.
 */
export const fontOf = (format: RunFormat, codePoint: number): string =>
  format.fonts[slotOf(format, codePoint)];
