import type { Document, Paragraph } from '../model/index.js';
import { cellBorderLines, paragraphBorderLines } from './border-lines.js';
import { columnOf } from './column.js';
import { shapeLines } from './shape-lines.js';
import { typedLines } from './typed-lines.js';
import type { RuleLine } from './types.js';

/** The paragraph beside in the same cell or story; indexes run on through both. */
function neighbour(document: Document, paragraph: Paragraph, step: 1 | -1): Paragraph | null {
  const other = document.paragraphs[paragraph.index + step];
  return other && other.story === paragraph.story && other.cell === paragraph.cell ? other : null;
}

/**
 * Horizontal rules that a paragraph carries: lines drawn in it, its borders, those of its cell where it is the first or last in it, and
 * lines that are typed. An underline below words is none. In the order: border above, drawings, typed, border below.
 */
export function ruleLinesIn(document: Document, paragraph: Paragraph): RuleLine[] {
  const column = columnOf(document, paragraph);
  const section = document.sections[paragraph.section] ?? document.sections[0];
  const borders = [
    ...cellBorderLines(paragraph, column),
    ...paragraphBorderLines(
      paragraph,
      column,
      neighbour(document, paragraph, -1),
      neighbour(document, paragraph, 1),
    ),
  ];
  return [
    ...borders.filter(({ edge }) => edge === 'top'),
    ...(section && paragraph.shapes.length > 0 ? shapeLines(paragraph, column, section) : []),
    ...typedLines(paragraph, column, document.facts.defaultTab),
    ...borders.filter(({ edge }) => edge === 'bottom'),
  ];
}

/** Every horizontal rule of a document, in reading order of the paragraphs that carry them. */
export const ruleLinesOf = (document: Document): RuleLine[] =>
  document.paragraphs.flatMap((paragraph) => ruleLinesIn(document, paragraph));
