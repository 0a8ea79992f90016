import type { XmlScanner } from '../xml/types.js';
import { type GivenBorders, readBorders } from './borders.js';
import { readShading } from './colors.js';
import { leaf } from './leaf.js';
import { integer, twips } from './measures.js';
import { readParagraphProperties } from './paragraph-properties.js';
import { readRunProperties } from './run-properties.js';
import type { ParagraphProperties, RunProperties } from './types.js';
import { type Handler, handlers, walk } from './walk.js';

/** Parts of a table that a style can format on their own (ST_TblStyleOverrideType). */
export type Condition =
  | 'wholeTable'
  | 'band1Vert'
  | 'band2Vert'
  | 'band1Horz'
  | 'band2Horz'
  | 'firstRow'
  | 'lastRow'
  | 'firstCol'
  | 'lastCol'
  | 'neCell'
  | 'nwCell'
  | 'seCell'
  | 'swCell';

/** Formatting of one part of a table. */
export interface TablePart {
  run: RunProperties | null;
  paragraph: ParagraphProperties | null;
  /** `w:tblBorders` and, on top of them, `w:tcBorders`. */
  tableBorders: GivenBorders;
  cellBorders: GivenBorders;
  shading: string | null;
  marginLeft: number | null;
  marginRight: number | null;
}

/** What a table style says beyond its run and paragraph properties. */
export interface TableStyleProperties {
  readonly base: TablePart;
  readonly conditions: Map<Condition, TablePart>;
  /** Rows and columns in a band; null where the style does not say, 0 for no bands. */
  rowBand: number | null;
  columnBand: number | null;
}

export function emptyPart(): TablePart {
  return {
    run: null,
    paragraph: null,
    tableBorders: {},
    cellBorders: {},
    shading: null,
    marginLeft: null,
    marginRight: null,
  };
}

export function emptyTableStyle(): TableStyleProperties {
  return { base: emptyPart(), conditions: new Map(), rowBand: null, columnBand: null };
}

const shading: Handler<{ part: TablePart }> = leaf((x, { part }) => {
  part.shading = readShading(x) ?? part.shading;
});

/** Handler of one side of the cell margins; only widths in twips count, as in Word. */
const margin = (side: 'marginLeft' | 'marginRight'): Handler<TablePart> =>
  leaf((x, part) => {
    const width = twips(x.attribute('w:w'));
    if (width !== undefined && (x.attribute('w:type') ?? 'dxa') === 'dxa') part[side] = Math.max(0, width);
  });

const MARGINS = handlers<TablePart>({
  'w:left': margin('marginLeft'),
  'w:start': margin('marginLeft'),
  'w:right': margin('marginRight'),
  'w:end': margin('marginRight'),
});

interface Target {
  readonly part: TablePart;
  readonly style: TableStyleProperties;
}

const bandSize = (key: 'rowBand' | 'columnBand'): Handler<Target> =>
  leaf((x, { style }) => {
    style[key] = integer(x.attribute('w:val'), 0, 1000) ?? style[key];
  });

const TABLE = handlers<Target>({
  'w:tblBorders': (x, { part }) => {
    part.tableBorders = readBorders(x);
  },
  'w:tblCellMar': (x, { part }) => walk(x, MARGINS, part),
  'w:shd': shading,
  'w:tblStyleRowBandSize': bandSize('rowBand'),
  'w:tblStyleColBandSize': bandSize('columnBand'),
});

const CELL = handlers<Target>({
  'w:tcBorders': (x, { part }) => {
    part.cellBorders = readBorders(x);
  },
  'w:tcMar': (x, { part }) => walk(x, MARGINS, part),
  'w:shd': shading,
});

const PART = handlers<Target>({
  'w:rPr': (x, { part }) => {
    part.run = readRunProperties(x);
  },
  'w:pPr': (x, { part }) => {
    part.paragraph = readParagraphProperties(x);
  },
  'w:tblPr': (x, target) => walk(x, TABLE, target),
  'w:tcPr': (x, target) => walk(x, CELL, target),
});

/** Children of `w:style` that only table styles have. */
export const TABLE_STYLE_HANDLERS = {
  'w:tblPr': (x: XmlScanner, style: TableStyleProperties): void =>
    walk(x, TABLE, { part: style.base, style }),
  'w:tcPr': (x: XmlScanner, style: TableStyleProperties): void => walk(x, CELL, { part: style.base, style }),
  'w:tblStylePr': (x: XmlScanner, style: TableStyleProperties): void => {
    const part = emptyPart();
    style.conditions.set((x.attribute('w:type') ?? 'wholeTable') as Condition, part);
    walk(x, PART, { part, style });
  },
};
