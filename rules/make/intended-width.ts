import type { Placed } from '../../src/anatomy/types.js';
import { visibleRuns } from '../../src/engine/index.js';
import { textWidth } from '../../src/layout/index.js';
import type { RunFormat } from '../../src/model/index.js';
import type { TypeStyle } from '../data/type-styles.js';

const FONTS = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'Times New Roman',
  cs: 'Times New Roman',
  hint: 'default',
} as const;

/** The format a stretch would have without what other rules report of it. */
function intended(format: RunFormat, style: TypeStyle): RunFormat {
  const [low, high] = style.size;
  const size = Math.min(high, Math.max(low, format.size));
  const caps = style.case === 'upper' && format.caps;
  return {
    ...format,
    fonts: FONTS,
    size,
    sizeCs: size,
    bold: style.bold,
    italic: style.italic,
    caps,
    smallCaps: false,
  };
}

/** Capitals where they are asked for; a text all in capitals where they are not, in small letters behind its first. */
function intendedCase(text: string, { case: asked }: TypeStyle): string {
  const capitals = text.toUpperCase();
  if (asked === 'upper') return capitals;
  return text === capitals ? `${text.slice(0, 1)}${text.slice(1).toLowerCase()}` : text;
}

/**
 * How much wider a text would be if its font, size, style and case were those of Mục V. A text in a wrong size is one mistake, not two: what
 * is measured against its width is right when it fits the text as it ought to be.
 */
export function intendedScale(line: Placed, style: TypeStyle): number {
  let actual = 0;
  let asked = 0;
  for (const { text, format } of visibleRuns(line)) {
    actual += textWidth(text, format).width;
    asked += textWidth(intendedCase(text, style), intended(format, style)).width;
  }
  return actual > 0 ? asked / actual : 1;
}
