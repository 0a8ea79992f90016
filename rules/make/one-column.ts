import type { Document, Paragraph } from '../../src/model/index.js';

/**
 * The paragraphs between two of one column: of one cell or flow, or of rows of a table that are as high as their text. Null where the two do
 * not stand one below the other.
 */
export function betweenInColumn(
  above: Paragraph,
  below: Paragraph,
  { paragraphs }: Document,
): readonly Paragraph[] | null {
  if (above.index > below.index) return null;
  const between = paragraphs.slice(above.index + 1, below.index);
  const [upper, lower] = [above.cell, below.cell];
  if (upper === lower) return between;
  if (!upper || !lower || upper.table !== lower.table) return null;
  if (upper.column !== lower.column || upper.span !== lower.span) return null;
  const rows = upper.table.rows.slice(upper.rowIndex, lower.rowIndex + 1);
  if (rows.some(({ height }) => height.rule !== 'auto')) return null;
  return between.filter(({ cell }) => cell?.table === upper.table && cell.column === upper.column);
}
