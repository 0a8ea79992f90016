/** Heights of rows whose texts run over several lines: programs do not all work them out when they open a workbook. */
import type { CellContent, Column } from './types.js';

/** Points, of a line of the font. */
const LINE = 12.75;
const AROUND = 2;
/** Excel takes no more. */
const HIGHEST = 409;
/** Letters are narrower than figures, but words do not fill their lines to the end. */
const FILL = 0.95;
const CAPITAL = 1.25;

const CAPITALS = /\p{Lu}/gu;

/** Height of a row, or undefined where one line is enough. */
export function rowHeight(row: readonly CellContent[], columns: readonly Column[]): number | undefined {
  const lines = row.reduce<number>((most, content, at) => {
    const { kind, width } = columns[at]!;
    return kind === 'wrapped' && typeof content === 'string' ? Math.max(most, linesOf(content, width)) : most;
  }, 1);
  return lines === 1 ? undefined : Math.min(HIGHEST, lines * LINE + AROUND);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => {
    const capitals = line.match(CAPITALS)?.length ?? 0;
    const room = line.length + capitals * (CAPITAL - 1);
    return sum + Math.max(1, Math.ceil((room * (room > width ? FILL : 1)) / width));
  }, 0);
}

/** The height of the titles, which are all wrapped. */
export function titleHeight(columns: readonly Column[]): number | undefined {
  const wrapped = columns.map((column) => ({ ...column, kind: 'wrapped' as const }));
  return rowHeight(
    columns.map(({ title }) => title),
    wrapped,
  );
}
