import { fontOf } from '../layout/index.js';
import type { RunFormat } from '../model/index.js';

/** A piece of text in one font; offsets in the text. */
export interface FontPiece {
  readonly from: number;
  readonly to: number;
  readonly font: string;
}

/** Whether all four fonts are one, so that no character needs a look. */
function uniform({ fonts, complexScript }: RunFormat): boolean {
  return (
    complexScript ||
    (fonts.ascii === fonts.hAnsi && fonts.hAnsi === fonts.eastAsia && fonts.eastAsia === fonts.cs)
  );
}

/** Splits a text where the font of its visible characters changes; white space goes with what stands before it. */
export function fontPieces(text: string, format: RunFormat): FontPiece[] {
  if (uniform(format)) return [{ from: 0, to: text.length, font: fontOf(format, 0x41) }];
  const pieces: { from: number; to: number; font: string; blank: boolean }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index)!;
    const to = index + (code > 0xffff ? 2 : 1);
    const blank = code <= 0x20 || code === 0xa0;
    const last = pieces.at(-1);
    const font = blank && last ? last.font : fontOf(format, code);
    if (last && (last.blank || last.font === font))
      Object.assign(last, { to, font, blank: last.blank && blank });
    else pieces.push({ from: index, to, font, blank });
    index = to - 1;
  }
  return pieces.map(({ from, to, font }) => ({ from, to, font }));
}
