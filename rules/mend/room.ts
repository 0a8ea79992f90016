/** Room for a line that must stand on one: the column of the head's table made wider. */
import type { Placed } from '../../src/anatomy/types.js';
import type { ColumnRepair } from '../../src/engine/index.js';
import { lineCount, spanWidth } from '../../src/layout/index.js';
import type { Cell, Paragraph } from '../../src/model/index.js';
import type { TypeStyle } from '../data/type-styles.js';
import { intendedScale } from '../make/intended-width.js';

/** Share by which measured widths may be wrong, and a hair's breadth more. */
const SURE = { exact: 1.02, approximate: 1.06 } as const;

/**
 * A wider column for a line in the style that it shall have. Only of a table with two columns, and only as far as nothing in the other one
 * takes more lines than before: more than that is for a person to decide.
 */
export function* roomFor(line: Placed, style: TypeStyle): Iterable<ColumnRepair> {
  const { paragraph, columnLeft, columnRight } = line;
  const { cell } = paragraph;
  if (!cell || !hasTwoColumns(cell)) return;
  const { width, measured } = spanWidth(paragraph, line.from, line.to);
  const { left, right, firstLine } = paragraph.format.indent;
  const needed = width * intendedScale(line, style) * SURE[measured] + left + right + Math.max(0, firstLine);
  const gain = Math.ceil((needed - (columnRight - columnLeft)) / 10) * 10;
  if (gain <= 0 || !canGive(cell, gain)) return;
  yield { kind: 'column', of: cell, width: cell.width + gain };
}

const hasTwoColumns = ({ table: { rows, grid, depth } }: Cell): boolean =>
  depth === 0 &&
  grid.length === 2 &&
  rows.every(({ cells }) => cells.length === 2 && cells.every(({ span }) => span === 1));

/** Whether all that stands in the other column takes as many lines in one that is so much narrower. */
function canGive({ table, column }: Cell, gain: number): boolean {
  const others = table.rows.flatMap(({ cells }) => cells.filter((other) => other.column !== column));
  return others.every((other) => {
    const room = other.width - other.marginLeft - other.marginRight;
    return other.blocks.every(
      (block) => block.type === 'paragraph' && linesIn(block, room - gain) <= linesIn(block, room),
    );
  });
}

const linesIn = (paragraph: Paragraph, room: number): number =>
  room > 0 ? lineCount(paragraph, room).most : Infinity;
