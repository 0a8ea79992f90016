import type { XmlScanner } from '../xml/types.js';
import { type GivenBorders, readBorders } from './borders.js';
import { leaf, type Mutable } from './leaf.js';
import { onOff } from './on-off.js';
import { handlers, walk } from './walk.js';
import { type GivenMargins, readCellMargins, readWidth, type Width } from './width.js';

/** Which conditional parts of the table style are used (`w:tblLook`). */
export interface TableLook {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly hBand: boolean;
  readonly vBand: boolean;
}

/** `w:tblPr` and, for a row's exceptions, `w:tblPrEx`. */
export interface TableProperties {
  readonly styleId?: string;
  readonly width?: Width;
  /** `w:tblLayout`: columns keep their widths whatever they hold. */
  readonly fixed?: boolean;
  readonly alignment?: string;
  readonly indent?: number;
  readonly floating?: boolean;
  readonly borders?: GivenBorders;
  readonly margins?: GivenMargins;
  readonly look?: TableLook;
  readonly changed?: boolean;
}

type Target = Mutable<TableProperties>;

const TABLE = handlers<Target>({
  'w:tblStyle': leaf((x, into) => {
    into.styleId = x.attribute('w:val') ?? '';
  }),
  'w:tblW': leaf((x, into) => {
    into.width = readWidth(x);
  }),
  'w:tblLayout': leaf((x, into) => {
    into.fixed = x.attribute('w:type') === 'fixed';
  }),
  'w:jc': leaf((x, into) => {
    into.alignment = x.attribute('w:val') ?? 'left';
  }),
  'w:tblInd': leaf((x, into) => {
    const width = readWidth(x);
    if (width.kind === 'twips') into.indent = width.value;
  }),
  'w:tblpPr': leaf((_, into) => {
    into.floating = true;
  }),
  'w:tblBorders': (x, into) => {
    into.borders = readBorders(x);
  },
  'w:tblCellMar': (x, into) => {
    into.margins = readCellMargins(x);
  },
  'w:tblLook': leaf((x, into) => {
    into.look = readLook(x);
  }),
  'w:tblPrChange': leaf((_, into) => {
    into.changed = true;
  }),
});

/** Reads `w:tblPr` or `w:tblPrEx` to its end. */
export function readTableProperties(x: XmlScanner): TableProperties {
  const into: Target = {};
  walk(x, TABLE, into);
  return into;
}

/** Both spellings: attributes of their own, or one bit mask. */
function readLook(x: XmlScanner): TableLook {
  const mask = Number.parseInt(x.attribute('w:val') ?? '0', 16) || 0;
  const flag = (name: string, bit: number): boolean => onOff(x.attribute(name), (mask & bit) !== 0);
  return {
    firstRow: flag('w:firstRow', 0x20),
    lastRow: flag('w:lastRow', 0x40),
    firstColumn: flag('w:firstColumn', 0x80),
    lastColumn: flag('w:lastColumn', 0x100),
    hBand: !flag('w:noHBand', 0x200),
    vBand: !flag('w:noVBand', 0x400),
  };
}
