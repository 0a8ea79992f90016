import type { RunFormat } from '../../src/model/index.js';
import { createFormatter } from '../../src/wordml/cascade.js';
import { readNumbering } from '../../src/wordml/numbering.js';
import { readParagraphProperties } from '../../src/wordml/paragraph-properties.js';
import { readRunProperties } from '../../src/wordml/run-properties.js';
import { readStyles } from '../../src/wordml/styles.js';
import { readTheme } from '../../src/wordml/theme.js';
import type {
  CellPlace,
  FormatSettings,
  Formatter,
  ParagraphProperties,
  ResolvedParagraph,
  RunProperties,
  TableLayer,
} from '../../src/wordml/types.js';
import { createScanner } from '../../src/xml/scanner.js';
import type { XmlScanner } from '../../src/xml/types.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One element of the w namespace with everything declared. */
export const element = (name: string, inner: string): Uint8Array =>
  bytes(`<w:${name} xmlns:w="${W}" xmlns:mc="${MC}" xmlns:w14="${W14}">${inner}</w:${name}>`);

/** A scanner on the start of the one element in `xml`. */
export function on(xml: string): XmlScanner {
  const x = createScanner(element('root', xml), 'test.xml');
  x.next();
  x.next();
  return x;
}

export const rPr = (inner: string): RunProperties => readRunProperties(on(`<w:rPr>${inner}</w:rPr>`));
export const pPr = (inner: string): ParagraphProperties =>
  readParagraphProperties(on(`<w:pPr>${inner}</w:pPr>`));

/** A style: attributes as `type id basedOn`, a `*` before the id marks the default of its type. */
export function style(head: string, inner = ''): string {
  const [type, mark, basedOn] = head.split(' ');
  const id = mark!.replace('*', '');
  const base = basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  const isDefault = mark!.startsWith('*') ? ' w:default="1"' : '';
  return `<w:style w:type="${type}"${isDefault} w:styleId="${id}"><w:name w:val="${id} name"/>${base}${inner}</w:style>`;
}

export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly theme?: string;
  readonly settings?: FormatSettings;
}

export function formatter(parts: Parts): Formatter {
  const part = (name: string, inner: string | undefined): Uint8Array | null =>
    inner === undefined ? null : element(name, inner);
  const theme = parts.theme === undefined ? null : bytes(`<a:theme xmlns:a="${A}">${parts.theme}</a:theme>`);
  return createFormatter(
    readStyles(part('styles', parts.styles)),
    readNumbering(part('numbering', parts.numbering)),
    readTheme(theme),
    parts.settings,
  );
}

export interface Sample extends Parts {
  /** Inner XML of the paragraph's pPr and the run's rPr. */
  readonly p?: string;
  readonly r?: string;
  readonly table?: { readonly style: string | null; readonly place?: Partial<CellPlace> };
}

/** A cell alone in its table with every conditional part off. */
export const PLACE: CellPlace = {
  row: 0,
  rows: 1,
  column: 0,
  columns: 1,
  firstRow: false,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  hBand: false,
  vBand: false,
};

export function resolve(sample: Sample): { readonly paragraph: ResolvedParagraph; readonly run: RunFormat } {
  const format = formatter(sample);
  let layer: TableLayer | null = null;
  if (sample.table) layer = format.cell(sample.table.style, { ...PLACE, ...sample.table.place }).layer;
  const paragraph = format.paragraph(pPr(sample.p ?? ''), layer);
  return { paragraph, run: format.run(rPr(sample.r ?? ''), paragraph) };
}
