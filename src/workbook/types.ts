/** A link: an address, or `Sheet!A2` within the workbook. */
export interface Link {
  readonly text: string;
  readonly to: { readonly address: string } | { readonly sheet: string; readonly row: number };
}

/** What a cell may hold; dates are days, in UTC. */
export type CellContent = string | number | Date | Link | null;

/** How a column is shown. `share` is a number from 0 to 1 as per cent; `text` keeps to one line, `wrapped` does not. */
export type ColumnKind = 'text' | 'wrapped' | 'number' | 'share' | 'date';

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly kind?: ColumnKind;
}

/** A table under its column titles, which stay in sight, are printed on every page, and filter. */
export interface SheetData {
  /** At most 31 characters. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Lines above the column titles. */
  readonly above?: readonly string[];
}
