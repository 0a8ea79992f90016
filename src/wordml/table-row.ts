import type { Row } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { readBlocks } from './body.js';
import type { Mutable } from './leaf.js';
import { type RowProperties, readRowProperties } from './row-properties.js';
import type { CellDraft, ParagraphDraft } from './story-context.js';
import type { TableTarget } from './table.js';
import type { TableDraft } from './table-draft.js';
import { readTableProperties, type TableProperties } from './table-properties.js';
import { handlers, walk } from './walk.js';

interface RowTarget extends TableTarget {
  readonly cells: CellDraft[];
  properties: RowProperties;
  exceptions: TableProperties | null;
}

/** `w:tr` */
export function readRow(x: XmlScanner, { story, draft }: TableTarget): void {
  const { tally, waiting } = story.document;
  const start = x.start;
  const first = waiting.length;
  const target: RowTarget = { story, draft, cells: [], properties: {}, exceptions: null };
  walk(x, ROW, target);
  const { cells, properties, exceptions } = target;
  if (properties.changed === true) tally.formatChanges++;
  if (properties.inserted === true) tally.insertions++;
  if (properties.deleted === true) {
    tally.deletions++;
    drop(waiting, first);
    return;
  }
  const row: Mutable<Row> = {
    cells: cells.map((one) => one.cell),
    header: properties.header ?? false,
    cantSplit: properties.cantSplit ?? false,
    height: properties.height ?? AUTO_HEIGHT,
    locus: { part: story.part, start, end: x.end },
  };
  draft.rows.push({ row, properties, exceptions, cells, columns: 0, mergedColumns: new Set() });
}

const AUTO_HEIGHT: Row['height'] = { value: 0, rule: 'auto' };

const ROW = handlers<RowTarget>({
  'w:trPr': (x, target) => {
    target.properties = readRowProperties(x);
  },
  'w:tblPrEx': (x, target) => {
    target.exceptions = readTableProperties(x);
  },
  'w:tc': readCell,
  'w:sdt': readThroughRow,
  'w:sdtContent': readThroughRow,
  'w:customXml': readThroughRow,
});

function readThroughRow(x: XmlScanner, target: RowTarget): void {
  walk(x, ROW, target);
}

function readCell(x: XmlScanner, target: RowTarget): void {
  const { story, draft } = target;
  const { waiting } = story.document;
  const start = x.start;
  const first = waiting.length;
  const cell = openCell(draft);
  const { blocks, cell: outer, carried } = story;
  story.blocks = [];
  story.cell = cell;
  story.carried = null;
  readBlocks(x, story);
  cell.cell.blocks = story.blocks;
  cell.cell.locus = { part: story.part, start, end: x.end };
  story.blocks = blocks;
  story.cell = outer;
  story.carried = carried;
  if (cell.properties.deleted === true) drop(waiting, first);
  else target.cells.push(cell);
}

/** A tracked deletion of a row or a cell takes its paragraphs with it. */
function drop(waiting: readonly ParagraphDraft[], first: number): void {
  for (let i = first; i < waiting.length; i++) waiting[i]!.dropped = true;
}

/** A cell at no place yet; `finishTables` gives it one. */
function openCell(draft: TableDraft): CellDraft {
  return {
    cell: {
      table: draft.table,
      rowIndex: draft.rows.length,
      column: 0,
      span: 1,
      mergedUp: false,
      x: 0,
      width: 0,
      marginLeft: 0,
      marginRight: 0,
      borders: { top: null, bottom: null, left: null, right: null },
      shading: 'auto',
      vAlign: 'top',
      blocks: [],
      locus: draft.table.locus,
    },
    properties: {},
    layer: null,
  };
}
