import type {
  Block,
  Borders,
  Cell,
  Document,
  Locus,
  PackageFacts,
  Paragraph,
  ParagraphFormat,
  Row,
  Run,
  RunFormat,
  Section,
  Shape,
  Table,
} from '../../src/model/index.js';

/** Model objects made by hand, with the defaults of a plain office document: A4, Times New Roman 14, single spaced. */
const locus: Locus = { part: 'word/document.xml', start: 0, end: 0 };

export const noBorders: Borders = { top: null, bottom: null, left: null, right: null, between: null };
export const thinBorder = { style: 'single', size: 4, space: 1, color: 'auto' };

export function runFormat(given: Partial<RunFormat> & { font?: string } = {}): RunFormat {
  const { font = 'Times New Roman', ...rest } = given;
  return {
    fonts: { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'default' },
    size: 28,
    sizeCs: 28,
    bold: false,
    italic: false,
    underline: 'none',
    caps: false,
    smallCaps: false,
    strike: false,
    hidden: false,
    color: 'auto',
    highlight: 'none',
    shading: 'auto',
    verticalAlign: 'baseline',
    spacing: 0,
    scale: 100,
    position: 0,
    complexScript: false,
    lang: 'vi-vn',
    ...rest,
  };
}

type FormatParts = Partial<Omit<ParagraphFormat, 'indent' | 'spacing' | 'borders'>> & {
  indent?: Partial<ParagraphFormat['indent']>;
  spacing?: Partial<ParagraphFormat['spacing']>;
  borders?: Partial<Borders>;
};

export function paragraphFormat(given: FormatParts = {}): ParagraphFormat {
  return {
    alignment: 'left',
    keepNext: false,
    keepLines: false,
    pageBreakBefore: false,
    widowControl: false,
    tabs: [],
    shading: 'auto',
    outlineLevel: null,
    bidi: false,
    frame: null,
    ...given,
    indent: { left: 0, right: 0, firstLine: 0, ...given.indent },
    spacing: {
      before: 0,
      after: 0,
      beforeAuto: false,
      afterAuto: false,
      line: 240,
      lineRule: 'auto',
      contextual: false,
      ...given.spacing,
    },
    borders: { ...noBorders, ...given.borders },
  };
}

/** Text of a run with what its format has beyond the defaults. */
export type RunParts = string | readonly [string, Parameters<typeof runFormat>[0]];

function runsOf(parts: readonly RunParts[]): Run[] {
  let from = 0;
  return parts.map((part) => {
    const [text, format] = typeof part === 'string' ? [part, {}] : part;
    const run: Run = { text, format: runFormat(format), from, locus, source: 'text', inserted: false };
    from += text.length;
    return run;
  });
}

/** A paragraph of the body; `document` gives it its index. */
export function paragraph(
  text: RunParts | readonly RunParts[],
  format: FormatParts = {},
  given: Partial<Paragraph> = {},
): Paragraph {
  const single =
    typeof text === 'string' || (text.length === 2 && typeof text[1] === 'object' && !Array.isArray(text[1]));
  const runs = runsOf(single ? [text as RunParts] : (text as readonly RunParts[]));
  return {
    type: 'paragraph',
    index: 0,
    story: 'body',
    locus,
    format: paragraphFormat(format),
    markFormat: runFormat(),
    styleId: 'Normal',
    styleName: 'Normal',
    label: null,
    runs,
    text: runs.map((run) => run.text).join(''),
    fields: [],
    shapes: [],
    cell: null,
    section: 0,
    renderedBreaks: [],
    pictures: 0,
    revised: false,
    ...given,
  };
}

export function shape(given: Partial<Shape> = {}): Shape {
  return {
    dialect: 'drawing',
    kind: 'line',
    width: 2000,
    height: 0,
    x: 0,
    y: 0,
    xFrom: 'column',
    yFrom: 'paragraph',
    xAlign: null,
    dash: 'solid',
    color: 'auto',
    text: null,
    locus,
    ...given,
  };
}

export function section(given: Partial<Section> = {}): Section {
  const none = { first: null, even: null, default: null };
  return {
    index: 0,
    locus,
    pageWidth: 11906,
    pageHeight: 16838,
    orientation: 'portrait',
    margins: { top: 1134, bottom: 1134, left: 1701, right: 1134, gutter: 0, header: 720, footer: 720 },
    columns: 1,
    start: 'nextPage',
    titlePage: false,
    pageNumber: { format: 'decimal', start: null },
    verticalAlign: 'top',
    headers: none,
    footers: none,
    evenAndOdd: false,
    pageBorders: null,
    ...given,
  };
}

type CellParts = Partial<Omit<Cell, 'table' | 'blocks'>> & { blocks: Block[] };

/** A table from cells row by row; equal widths over `width` unless cells say otherwise. */
export function table(
  rows: readonly (readonly CellParts[])[],
  given: Partial<Table> = {},
  width = 9000,
): Table {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const grid = Array.from({ length: columns }, () => width / columns);
  const made: { -readonly [K in keyof Table]: Table[K] } = {
    type: 'table',
    locus,
    rows: [],
    grid,
    alignment: 'left',
    indent: 0,
    floating: false,
    depth: 0,
    section: 0,
    ...given,
  };
  made.rows = rows.map((cells, rowIndex): Row => {
    const built = cells.map((parts, column) => cellOf(made, parts, rowIndex, column, width / columns));
    return { cells: built, header: false, cantSplit: false, height: { value: 0, rule: 'auto' }, locus };
  });
  return made;
}

function cellOf(owner: Table, parts: CellParts, rowIndex: number, column: number, width: number): Cell {
  const cell: Cell = {
    table: owner,
    rowIndex,
    column,
    span: 1,
    mergedUp: false,
    x: column * width,
    width,
    marginLeft: 108,
    marginRight: 108,
    borders: { top: null, bottom: null, left: null, right: null },
    shading: 'auto',
    vAlign: 'top',
    locus,
    ...parts,
  };
  for (const block of cell.blocks) if (block.type === 'paragraph') Object.assign(block, { cell });
  return cell;
}

export function facts(given: Partial<PackageFacts> = {}): PackageFacts {
  return {
    kind: 'docx',
    strict: false,
    application: '',
    pages: null,
    macros: false,
    oleObjects: 0,
    externalLinks: [],
    attachedTemplate: null,
    embeddedFonts: [],
    protection: null,
    signed: false,
    unread: [],
    insertions: 0,
    deletions: 0,
    formatChanges: 0,
    comments: 0,
    mirrorMargins: false,
    gutterAtTop: false,
    defaultTab: 720,
    ...given,
  };
}

/** A document of these blocks; numbers its paragraphs. */
export function document(
  blocks: readonly Block[],
  given: { sections?: readonly Section[]; facts?: Partial<PackageFacts> } = {},
): Document {
  const paragraphs: Paragraph[] = [];
  const number = (inner: readonly Block[]): void => {
    for (const block of inner) {
      if (block.type === 'table')
        for (const row of block.rows) for (const cell of row.cells) number(cell.blocks);
      else {
        paragraphs.push(Object.assign(block, { index: paragraphs.length }));
        for (const { text } of block.shapes) if (text) number(text.blocks);
      }
    }
  };
  number(blocks);
  return {
    body: { kind: 'body', part: 'word/document.xml', blocks },
    sections: given.sections ?? [section()],
    footnotes: [],
    endnotes: [],
    paragraphs,
    facts: facts(given.facts),
  };
}
