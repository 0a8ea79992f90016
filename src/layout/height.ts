import type { Paragraph, ParagraphFormat } from '../model/index.js';
import { faceOf } from './faces.js';

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
 * Space that two paragraphs which follow each other declare between them, twips: space after plus space before. Of two automatic spaces
 * the larger holds; paragraphs of different cells have only their own fixed spaces. This is what the distance of paragraphs is judged by;
 * see `drawnGap` for what a page is filled by.
 */
export function paragraphGap(previous: Paragraph, next: Paragraph): number {
  const above = previous.format.spacing;
  const below = next.format.spacing;
  if (previous.cell !== next.cell) {
    return (
      (previous.cell ? cellEdge(previous, 'after') : above.after) +
      (next.cell ? cellEdge(next, 'before') : below.before)
    );
  }
  const after = side(previous, next, above.after);
  const before = side(next, previous, below.before);
  return above.afterAuto && below.beforeAuto ? Math.max(after, before) : after + before;
}

/**
 * White space that Word draws between two paragraphs of one story or cell, twips: the larger of the space after and the space before, as
 * in HTML, its way unless a document asks for the other. The page marks that Word leaves in real files agree with this and not with the sum.
 */
export function drawnGap(previous: Paragraph, next: Paragraph): number {
  return Math.max(
    side(previous, next, previous.format.spacing.after),
    side(next, previous, next.format.spacing.before),
  );
}

/** Space above the first or below the last paragraph of a cell, twips. */
export const cellEdge = ({ format: { spacing } }: Paragraph, edge: 'before' | 'after'): number =>
  edge === 'before' ? atEdge(spacing.before, spacing.beforeAuto) : atEdge(spacing.after, spacing.afterAuto);
