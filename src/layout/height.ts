import type { Paragraph, ParagraphFormat } from '../model/index.js';
import { faceOf } from './faces.js';

/** Space that `w:beforeAutospacing` and `w:afterAutospacing` stand for: 14 pt. */
export const AUTO_SPACE = 280;

/**
 * Height of a single line of a font, twips: ascent, descent and line gap (1.15 of the size for Times New Roman).
 * @param size half points
 */
export const singleLine = (size: number, font = 'Times New Roman'): number =>
  size * 10 * faceOf(font, false, false).line;

/**
 * Height of a line of a paragraph, twips.
 * @param single height of the tallest single line in it (see `singleLine`)
 */
export function lineHeight(format: ParagraphFormat, single: number): number {
  const { line, lineRule } = format.spacing;
  if (lineRule === 'exact') return line;
  if (lineRule === 'atLeast') return Math.max(line, single);
  return (single * line) / 240;
}

/** The paragraph's own space towards a neighbour: none where both are of one style and it asks for none. */
const side = (own: Paragraph, other: Paragraph, space: number): number =>
  own.format.spacing.contextual && own.styleId === other.styleId ? 0 : space;

/** An automatic space vanishes at the edge of a cell. */
const atEdge = (space: number, automatic: boolean): number => (automatic ? 0 : space);

/**
 * White space that Word leaves between two paragraphs that follow each other, twips: space after plus space before. Of two automatic
 * spaces the larger holds; paragraphs of different cells have only their own fixed spaces.
 */
export function paragraphGap(previous: Paragraph, next: Paragraph): number {
  const above = previous.format.spacing;
  const below = next.format.spacing;
  if (previous.cell !== next.cell) {
    const after = previous.cell ? atEdge(above.after, above.afterAuto) : above.after;
    const before = next.cell ? atEdge(below.before, below.beforeAuto) : below.before;
    return after + before;
  }
  const after = side(previous, next, above.after);
  const before = side(next, previous, below.before);
  return above.afterAuto && below.beforeAuto ? Math.max(after, before) : after + before;
}
