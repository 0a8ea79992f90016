import { writeXlsx } from 'hucre/xlsx';
import { quotedName } from './names.js';
import { writtenSheet } from './sheet.js';
import { split } from './split.js';
import { FONT } from './styles.js';
import type { SheetData } from './types.js';

/**
 * Makes an Excel workbook (.xlsx).
 * @param title shown in the properties of the file
 * @param sheets in their order; one with more rows than Excel takes is continued on further ones
 */
export function workbook(title: string, sheets: readonly SheetData[]): Promise<Uint8Array> {
  const all = sheets.flatMap((sheet) => split(sheet));
  return writeXlsx({
    sheets: all.map(writtenSheet),
    properties: { title, creator: 'thethuc' },
    defaultFont: FONT,
    namedRanges: all.map(({ name, above = [] }) => ({
      name: '_xlnm.Print_Titles',
      range: `${quotedName(name)}!$${above.length + 1}:$${above.length + 1}`,
      scope: name,
    })),
  });
}
