import type { XmlScanner } from '../xml/types.js';
import { MAX_COLUMNS } from './cell-properties.js';
import { leaf } from './leaf.js';
import { twips } from './measures.js';
import { releaseCarried } from './paragraph.js';
import type { StoryContext } from './story-context.js';
import type { TableDraft } from './table-draft.js';
import { readTableProperties } from './table-properties.js';
import { readRow } from './table-row.js';
import { handlers, walk } from './walk.js';

/** `w:tbl`: its cells' blocks are read at once, their places and borders come with `finishTables`. */
export function readTable(x: XmlScanner, story: StoryContext): void {
  releaseCarried(story);
  const { document } = story;
  const start = x.start;
  const draft = openTable(story, start);
  document.tables.push(draft);
  story.tableDepth++;
  walk(x, TABLE, { story, draft });
  story.tableDepth--;
  draft.table.locus = { part: story.part, start, end: x.end };
  draft.table.rows = draft.rows.map((one) => one.row);
  if (draft.rows.length > 0) story.blocks.push(draft.table);
}

/** A table on its way. */
export interface TableTarget {
  readonly story: StoryContext;
  readonly draft: TableDraft;
}

const TABLE = handlers<TableTarget>({
  'w:tblPr': (x, { story, draft }) => {
    draft.properties = readTableProperties(x);
    if (draft.properties.changed === true) story.document.tally.formatChanges++;
  },
  'w:tblGrid': (x, { draft }) => walk(x, GRID, draft.grid),
  'w:tr': readRow,
  'w:sdt': readThrough,
  'w:sdtContent': readThrough,
  'w:customXml': readThrough,
});

function readThrough(x: XmlScanner, target: TableTarget): void {
  walk(x, TABLE, target);
}

const GRID = handlers<number[]>({
  'w:gridCol': leaf((x, grid) => {
    if (grid.length < MAX_COLUMNS) grid.push(Math.max(0, twips(x.attribute('w:w')) ?? 0));
  }),
});

function openTable(story: StoryContext, start: number): TableDraft {
  const grid: number[] = [];
  return {
    table: {
      type: 'table',
      locus: { part: story.part, start, end: start },
      rows: [],
      grid,
      alignment: 'left',
      indent: 0,
      floating: false,
      depth: story.tableDepth,
      section: story.document.section,
    },
    grid,
    rows: [],
    properties: {},
    outer: story.cell,
  };
}
