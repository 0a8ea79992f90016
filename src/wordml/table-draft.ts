import type { Row, Table } from '../model/index.js';
import type { Mutable } from './leaf.js';
import type { RowProperties } from './row-properties.js';
import type { CellDraft } from './story-context.js';
import type { TableProperties } from './table-properties.js';

export interface RowDraft {
  readonly row: Mutable<Row>;
  readonly properties: RowProperties;
  /** Exceptions to the table's properties in this row (`w:tblPrEx`). */
  readonly exceptions: TableProperties | null;
  readonly cells: CellDraft[];
  /** The grid column after the last, and the columns whose cell continues the one above; found when the table is finished. */
  columns: number;
  readonly mergedColumns: Set<number>;
}

/** A table as read; its cells' places, widths and borders are found when the whole document is known. */
export interface TableDraft {
  readonly table: Mutable<Table>;
  readonly grid: number[];
  readonly rows: RowDraft[];
  properties: TableProperties;
  /** The cell around it, or null. */
  readonly outer: CellDraft | null;
}
