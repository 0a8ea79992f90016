import type { CellStyle, FontStyle } from 'hucre';
import type { ColumnKind } from './types.js';

/** Every machine that opens a workbook has it or a relative of the same widths. */
export const FONT: FontStyle = { name: 'Arial', size: 10 };

const LINE = { style: 'thin', color: { rgb: 'C9C4B8' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

/** Day before month also on a machine whose own habit is the other: 42A is Vietnamese. */
const DAY = '[$-42A]dd/mm/yyyy';

const body = (own: CellStyle): CellStyle => ({
  font: FONT,
  border: BORDER,
  ...own,
  alignment: { vertical: 'top', ...own.alignment },
});

export const CELL: Readonly<Record<ColumnKind, CellStyle>> = {
  text: body({}),
  wrapped: body({ alignment: { wrapText: true } }),
  number: body({ numFmt: '#,##0', alignment: { horizontal: 'right' } }),
  share: body({ numFmt: '0.0%', alignment: { horizontal: 'right' } }),
  date: body({ numFmt: DAY, alignment: { horizontal: 'center' } }),
};

export const linked = (style: CellStyle): CellStyle => ({
  ...style,
  font: { ...FONT, color: { rgb: '0B5394' }, underline: true },
});

export const TITLE: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F1EDE4' } },
  alignment: { vertical: 'center', wrapText: true },
};

export const ABOVE: CellStyle = { font: { ...FONT, bold: true, size: 12 } };
