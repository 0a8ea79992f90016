import type { XmlScanner } from '../xml/types.js';
import { type GivenBorders, readBorders } from './borders.js';
import { readShading } from './colors.js';
import { leaf, type Mutable } from './leaf.js';
import { integer } from './measures.js';
import { remember } from './property-cache.js';
import { handlers, walk } from './walk.js';
import { type GivenMargins, readCellMargins, readWidth, type Width } from './width.js';

/** `w:tcPr`. */
export interface CellProperties {
  readonly width?: Width;
  readonly span?: number;
  /** `w:vMerge`. */
  readonly merge?: 'restart' | 'continue';
  readonly borders?: GivenBorders;
  readonly margins?: GivenMargins;
  readonly shading?: string;
  readonly vAlign?: string;
  readonly deleted?: boolean;
}

const CELL = handlers<Mutable<CellProperties>>({
  'w:tcW': leaf((x, into) => {
    into.width = readWidth(x);
  }),
  'w:gridSpan': leaf((x, into) => {
    into.span = integer(x.attribute('w:val'), 1, MAX_COLUMNS) ?? 1;
  }),
  'w:vMerge': leaf((x, into) => {
    into.merge = x.attribute('w:val') === 'restart' ? 'restart' : 'continue';
  }),
  'w:tcBorders': (x, into) => {
    into.borders = readBorders(x);
  },
  'w:tcMar': (x, into) => {
    into.margins = readCellMargins(x);
  },
  'w:shd': leaf((x, into) => {
    const shading = readShading(x);
    if (shading !== undefined) into.shading = shading;
  }),
  'w:vAlign': leaf((x, into) => {
    into.vAlign = x.attribute('w:val') ?? 'top';
  }),
  'w:cellDel': leaf((_, into) => {
    into.deleted = true;
  }),
});

/** Word's own limit is 63; more cannot be laid out and would only cost time. */
export const MAX_COLUMNS = 63;

/** Reads `w:tcPr` to its end. */
export function readCellProperties(x: XmlScanner): CellProperties {
  return remember(x, 'cell', () => {
    const into: Mutable<CellProperties> = {};
    walk(x, CELL, into);
    return into;
  });
}
