import type { RunFormat } from '../model/index.js';

type Slot = 'ascii' | 'hAnsi' | 'eastAsia' | 'cs';

/** First code point of a range and the slot that holds from there (ECMA-376 Part 1, 17.3.2.26); `?` follows an eastAsia hint. */
const RANGES: readonly (readonly [number, Slot, '?'?])[] = [
  [0x0000, 'ascii'],
  [0x0080, 'hAnsi'],
  [0x02b0, 'hAnsi', '?'],
  [0x0500, 'hAnsi'],
  [0x0590, 'ascii'],
  [0x07c0, 'hAnsi'],
  [0x1100, 'eastAsia'],
  [0x1200, 'hAnsi'],
  [0x2000, 'hAnsi', '?'],
  [0x2e80, 'eastAsia'],
  [0xd7b0, 'hAnsi'],
  [0xd800, 'eastAsia'],
  [0xe000, 'hAnsi', '?'],
  [0xf900, 'eastAsia'],
  [0xfb00, 'hAnsi', '?'],
  [0xfb1d, 'ascii'],
  [0xfe00, 'hAnsi'],
  [0xfe30, 'eastAsia'],
  [0xfe70, 'ascii'],
  [0xff00, 'eastAsia'],
];

/** Latin-1 signs that an eastAsia hint turns. */
const HINTED_LATIN = new Set([
  0xa1, 0xa4, 0xa7, 0xa8, 0xaa, 0xad, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbc,
  0xbd, 0xbe, 0xbf, 0xd7, 0xf7,
]);

function slotOf(code: number, format: RunFormat): Slot {
  if (format.complexScript) return 'cs';
  if (code < 0x80) return 'ascii';
  const hinted = format.fonts.hint === 'eastAsia';
  if (code < 0x2b0) return hinted && HINTED_LATIN.has(code) ? 'eastAsia' : 'hAnsi';
  let low = 0;
  let high = RANGES.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (RANGES[middle]![0] <= code) low = middle;
    else high = middle - 1;
  }
  const [, slot, turns] = RANGES[low]!;
  return turns && hinted ? 'eastAsia' : slot;
}

/** The effective font of one character: an ư or ế takes `w:hAnsi`, not `w:ascii`. */
export function fontOf(code: number, format: RunFormat): string {
  return format.fonts[slotOf(code, format)];
}

/** A piece of text in one font. */
export interface FontPiece {
  readonly from: number;
  readonly to: number;
  readonly font: string;
}

/** Splits a run's text where the font of its visible characters changes; white space goes with what stands before it. */
export function fontPieces(text: string, format: RunFormat): FontPiece[] {
  const { ascii, hAnsi, eastAsia, cs } = format.fonts;
  if (ascii === hAnsi && hAnsi === eastAsia && (cs === ascii || !format.complexScript)) {
    return [{ from: 0, to: text.length, font: format.complexScript ? cs : ascii }];
  }
  const pieces: { from: number; to: number; font: string; blank: boolean }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const last = pieces.at(-1);
    if (code <= 0x20 || code === 0xa0) {
      if (last) last.to = index + 1;
      else pieces.push({ from: index, to: index + 1, font: fontOf(code, format), blank: true });
      continue;
    }
    const font = fontOf(code, format);
    if (last && (last.font === font || last.blank))
      Object.assign(last, { to: index + 1, font, blank: false });
    else pieces.push({ from: index, to: index + 1, font, blank: false });
  }
  return pieces.map(({ from, to, font }) => ({ from, to, font }));
}
