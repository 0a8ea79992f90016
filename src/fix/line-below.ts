import type { RuleLineRepair } from '../engine/index.js';
import { columnOf, lineHeight, singleLine } from '../layout/index.js';
import { paragraphLines } from '../layout/lines.js';
import { type Document, runAt } from '../model/index.js';
import type { DrawnLine } from '../wordml/write/line-drawing.js';

/** White space between the words and the line, twips. */
const GAP = 20;

/** Where a line below a text is drawn: in the middle of its column, just below the last line of its words. */
export function lineBelow(document: Document, { under, width }: RuleLineRepair): DrawnLine {
  const { paragraph, to } = under;
  const column = columnOf(document, paragraph);
  const { indent } = paragraph.format;
  const room = column.width - indent.left - indent.right;
  const { lines } = paragraphLines(paragraph, column.width);
  const format = runAt(paragraph, Math.min(to, paragraph.text.length) - 1)?.format ?? paragraph.markFormat;
  const height = lineHeight(paragraph.format, singleLine(format.size, format.fonts.ascii));
  const count = Math.max(1, lines.filter((line) => line.from < to).length);
  return { left: indent.left + (room - width) / 2, top: Math.round(height * count + GAP), width };
}
