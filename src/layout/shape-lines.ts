import type { Paragraph, Section, Shape } from '../model/index.js';
import { textAreaWidth } from './column.js';
import type { Column, RuleLine } from './types.js';

/** A picture no thicker than this, twips, is a line that someone pasted. */
const THIN = 60;
/** A drawn line is horizontal when it rises at most this share of its width: a hand slips. */
const SLOPE = 1 / 8;
/** Shorter strokes are dots and accents, twips. */
const SHORTEST = 100;

/** Offset of a base line from the left edge of the text area, and its width. */
function frameOf(shape: Shape, column: Column, section: Section): Column {
  const { left, gutter } = section.margins;
  if (shape.xFrom === 'page') return { left: -left - gutter, width: section.pageWidth };
  if (shape.xFrom === 'margin') return { left: 0, width: textAreaWidth(section) };
  return column;
}

const aligned = (kind: string | null, frame: Column, width: number): number => {
  if (kind === 'center') return frame.left + (frame.width - width) / 2;
  return kind === 'right' ? frame.left + frame.width - width : frame.left;
};

/** Left edge of a shape from the left edge of the text area, twips; null where the file does not say. */
export function shapeLeft(
  shape: Shape,
  paragraph: Paragraph,
  column: Column,
  section: Section,
): number | null {
  if (shape.xFrom === 'other') return null;
  if (shape.xFrom === 'inline') return aligned(paragraph.format.alignment, column, shape.width);
  const frame = frameOf(shape, column, section);
  if (shape.x !== null) return frame.left + shape.x;
  return shape.xAlign === null ? null : aligned(shape.xAlign, frame, shape.width);
}

/** Whether a shape reads as a horizontal rule. */
function isRule(shape: Shape): boolean {
  if (shape.text !== null || shape.width < SHORTEST) return false;
  if (shape.kind === 'picture') return shape.height <= THIN && shape.width >= 10 * shape.height;
  // A line without outline is not seen; a thin box without outline is, by its fill.
  return (
    shape.kind === 'line' &&
    shape.height <= shape.width * SLOPE &&
    (shape.dash !== 'none' || shape.height > 0)
  );
}

/** Drawn lines anchored in a paragraph. */
export function shapeLines(paragraph: Paragraph, column: Column, section: Section): RuleLine[] {
  return paragraph.shapes.filter(isRule).map((shape) => ({
    kind: shape.dialect,
    width: shape.width,
    left: shapeLeft(shape, paragraph, column, section),
    dash: shape.dash === 'none' || shape.kind === 'picture' ? 'solid' : shape.dash,
    paragraph,
    shape,
    from: 0,
    to: 0,
    edge: null,
  }));
}
