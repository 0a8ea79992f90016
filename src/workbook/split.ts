import type { SheetData } from './types.js';

/** Rows that Excel takes on one sheet. */
const MOST_ROWS = 1_048_576;
const LONGEST_NAME = 31;

/** Cuts a sheet with more rows than Excel takes into several: `Lỗi`, `Lỗi (2)` ... */
export function split(sheet: SheetData, mostRows = MOST_ROWS): SheetData[] {
  const room = mostRows - 1 - (sheet.above?.length ?? 0);
  const count = Math.max(1, Math.ceil(sheet.rows.length / room));
  return Array.from({ length: count }, (_, index) => {
    const ending = index === 0 ? '' : ` (${index + 1})`;
    return {
      ...sheet,
      name: sheet.name.slice(0, LONGEST_NAME - ending.length) + ending,
      rows: count === 1 ? sheet.rows : sheet.rows.slice(index * room, (index + 1) * room),
    };
  });
}
