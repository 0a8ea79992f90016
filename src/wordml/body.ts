import type { StoryKind } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { readCellProperties } from './cell-properties.js';
import type { DocumentContext } from './document-context.js';
import { FieldStack } from './fields.js';
import { readParagraph, releaseCarried } from './paragraph.js';
import { PLAIN_RUN } from './plain.js';
import { readSection } from './section.js';
import type { StoryContext } from './story-context.js';
import { readTable } from './table.js';
import { noteUnread } from './unread.js';
import { handlers, walk } from './walk.js';

/** A place to begin reading a story at. */
export function openStory(document: DocumentContext, part: string, kind: StoryKind): StoryContext {
  return {
    document,
    part,
    kind,
    labels: document.newLabels(),
    fields: new FieldStack(),
    blocks: [],
    cell: null,
    paragraph: null,
    carried: null,
    tableDepth: 0,
    insertions: 0,
    runProperties: PLAIN_RUN,
    runLocus: { part, start: 0, end: 0 },
    runFloor: 0,
  };
}

/** Reads the blocks inside the element that the scanner stands on into `story.blocks`. */
export function readBlocks(x: XmlScanner, story: StoryContext): void {
  walk(x, BLOCKS, story);
  releaseCarried(story);
}

/** What the body, a cell, a header, a note or a text box holds. Blocks nest through tables, so this file and table.ts know each other. */
const BLOCKS = handlers<StoryContext>({
  'w:p': readParagraph,
  'w:tbl': readTable,
  'w:tcPr': readOwnProperties,
  'w:sdt': readThrough,
  'w:sdtContent': readThrough,
  'w:customXml': readThrough,
  'w:ins': readThrough,
  'w:moveTo': readThrough,
  'w:sectPr': (x, story) => readSection(x, story.document, story.part),
  'w:altChunk': noteUnread,
  'w:subDoc': noteUnread,
});

/** `w:tcPr` of the cell that the blocks stand in. */
function readOwnProperties(x: XmlScanner, story: StoryContext): void {
  if (story.cell === null) x.skip();
  else story.cell.properties = readCellProperties(x);
}

function readThrough(x: XmlScanner, story: StoryContext): void {
  walk(x, BLOCKS, story);
}
