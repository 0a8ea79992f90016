import type { Border, Borders, HeaderFooter, Section } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { readBorders } from './borders.js';
import type { DocumentContext } from './document-context.js';
import { leaf, type Mutable } from './leaf.js';
import { integer, twips } from './measures.js';
import { readOnOff } from './on-off.js';
import { handlers, walk } from './walk.js';

/** Which pages a header or footer is for. */
export type PageKind = keyof HeaderFooter;

/** A section as written: what it inherits is found when all sections are known. */
export interface SectionDraft {
  readonly section: Mutable<Section>;
  /** Part names by kind of page, of its own references only. */
  readonly headers: { [K in PageKind]?: string };
  readonly footers: { [K in PageKind]?: string };
}

const NONE: HeaderFooter = { first: null, even: null, default: null };

/** What Word takes where a section does not say: Letter paper, an inch all round. */
function defaultSection(index: number, part: string, start: number, evenAndOdd: boolean): SectionDraft {
  return {
    section: {
      index,
      locus: { part, start, end: start },
      pageWidth: 12240,
      pageHeight: 15840,
      orientation: 'portrait',
      margins: { top: 1440, bottom: 1440, left: 1440, right: 1440, gutter: 0, header: 720, footer: 720 },
      columns: 1,
      start: 'nextPage',
      titlePage: false,
      pageNumber: { format: 'decimal', start: null },
      verticalAlign: 'top',
      headers: NONE,
      footers: NONE,
      evenAndOdd,
      pageBorders: null,
    },
    headers: {},
    footers: {},
  };
}

/** `w:sectPr`, consumed to its end: adds a section to the document. */
export function readSection(x: XmlScanner, document: DocumentContext, part: string): void {
  const start = x.start;
  const draft = defaultSection(document.sections.length, part, start, document.settings.evenAndOdd);
  walk(x, SECTION, { ...draft, document });
  draft.section.locus = { part, start, end: x.end };
  document.sections.push(draft);
}

interface Target extends SectionDraft {
  readonly document: DocumentContext;
}

const SECTION = handlers<Target>({
  'w:headerReference': leaf((x, { headers, document }) => refer(x, headers, document)),
  'w:footerReference': leaf((x, { footers, document }) => refer(x, footers, document)),
  'w:pgSz': leaf(readPageSize),
  'w:pgMar': leaf(readMargins),
  'w:cols': readColumns,
  'w:type': leaf(readStart),
  'w:titlePg': leaf((x, { section }) => {
    section.titlePage = readOnOff(x);
  }),
  'w:pgNumType': leaf(readPageNumber),
  'w:vAlign': leaf((x, { section }) => {
    section.verticalAlign = x.attribute('w:val') ?? 'top';
  }),
  'w:pgBorders': readPageBorders,
  'w:sectPrChange': leaf((_, { document }) => {
    document.tally.formatChanges++;
  }),
});

/** Makes sure that text after the last `w:sectPr`, if any, has a section. */
export function closeSections(document: DocumentContext): void {
  const { sections, waiting, mainPart, settings } = document;
  const last = waiting.at(-1)?.node.section ?? 0;
  if (last >= sections.length)
    sections.push(defaultSection(sections.length, mainPart, 0, settings.evenAndOdd));
}

function refer(x: XmlScanner, into: SectionDraft['headers'], document: DocumentContext): void {
  const type = x.attribute('w:type');
  const id = x.attribute('r:id');
  const kind = type === 'first' || type === 'even' ? type : 'default';
  const related = document.package.relationships(document.mainPart).find((one) => one.id === id);
  if (related !== undefined && !related.external) into[kind] = related.target;
}

function readPageSize(x: XmlScanner, { section }: SectionDraft): void {
  section.pageWidth = positive(x.attribute('w:w'), section.pageWidth);
  section.pageHeight = positive(x.attribute('w:h'), section.pageHeight);
  const orientation = x.attribute('w:orient');
  const wide = section.pageWidth > section.pageHeight;
  section.orientation =
    orientation === 'landscape' || (orientation === undefined && wide) ? 'landscape' : 'portrait';
}

function readMargins(x: XmlScanner, { section }: SectionDraft): void {
  const old = section.margins;
  // A negative top or bottom margin keeps its place under a tall header; its size is what counts here.
  const length = (name: string, usual: number): number => Math.abs(twips(x.attribute(name)) ?? usual);
  section.margins = {
    top: length('w:top', old.top),
    bottom: length('w:bottom', old.bottom),
    left: length(x.attribute('w:left') === undefined ? 'w:start' : 'w:left', old.left),
    right: length(x.attribute('w:right') === undefined ? 'w:end' : 'w:right', old.right),
    gutter: length('w:gutter', old.gutter),
    header: length('w:header', old.header),
    footer: length('w:footer', old.footer),
  };
}

const COLUMNS = handlers<{ columns: number }>({
  'w:col': leaf((_, listed) => {
    listed.columns++;
  }),
});

function readColumns(x: XmlScanner, { section }: SectionDraft): void {
  const count = integer(x.attribute('w:num'), 1, 45);
  const listed = { columns: 0 };
  walk(x, COLUMNS, listed);
  section.columns = count ?? Math.max(1, listed.columns);
}

function readStart(x: XmlScanner, { section }: SectionDraft): void {
  const value = x.attribute('w:val');
  if (value === 'continuous' || value === 'evenPage' || value === 'oddPage' || value === 'nextColumn') {
    section.start = value;
  }
}

function readPageNumber(x: XmlScanner, { section }: SectionDraft): void {
  const start = integer(x.attribute('w:start'), 0, 32767);
  section.pageNumber = { format: x.attribute('w:fmt') ?? 'decimal', start: start ?? null };
}

function readPageBorders(x: XmlScanner, { section }: SectionDraft): void {
  const { top, bottom, left, right } = readBorders(x);
  const side = (border: Border | null | undefined): Border | null => border ?? null;
  const borders: Borders = {
    top: side(top),
    bottom: side(bottom),
    left: side(left),
    right: side(right),
    between: null,
  };
  const any = borders.top ?? borders.bottom ?? borders.left ?? borders.right;
  section.pageBorders = any === null ? null : borders;
}

function positive(value: string | undefined, usual: number): number {
  const length = twips(value);
  return length === undefined || length <= 0 ? usual : length;
}
