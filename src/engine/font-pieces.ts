import { fontOf } from '../layout/index.js';
import type { RunFormat } from '../model/index.js';

/** A piece of text in one font; offsets in the text. */
export interface FontPiece {
  readonly from: number;
  readonly to: number;
  readonly font: string;
}

/** Characters that may take another font than Latin ones do. */
const NOT_LATIN = /[\u0590-\u07bf\u1100-\u11ff\u2e80-\uffff]/;

/** Whether the text is set in one font, so that no character needs a look. */
function uniform({ fonts, complexScript }: RunFormat, text: string): boolean {
  if (complexScript) return true;
  if (fonts.ascii !== fonts.hAnsi) return false;
  if (fonts.hAnsi === fonts.eastAsia && fonts.eastAsia === fonts.cs) return true;
  return fonts.hint !== 'eastAsia' && !NOT_LATIN.test(text);
}

/** Splits a text where the font of its visible characters changes; white space goes with what stands before it. */
export function fontPieces(text: string, format: RunFormat): FontPiece[] {
  if (uniform(format, text)) return [{ from: 0, to: text.length, font: fontOf(format, 0x41) }];
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
