import type { XmlElement } from '../../xml/tree/element.js';
import { CannotEdit } from './cannot-edit.js';
import type { EditedPart } from './part.js';

/**
 * Sets the widths of a table's columns. Throws CannotEdit where its rows are made otherwise.
 * @param widths of all columns, twips; each row has one cell in each
 */
export function changeColumns(part: EditedPart, table: XmlElement, widths: readonly number[]): void {
  const columns = childrenOf(table.child('w:tblGrid'), 'w:gridCol');
  const rows = childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc'));
  if ([columns, ...rows].some(({ length }) => length !== widths.length))
    throw new CannotEdit('no such columns');
  widths.forEach((twips, at) => {
    const width = String(Math.round(twips));
    part.set(columns[at]!, 'w:w', width);
    for (const cells of rows) {
      const properties = part.child(cells[at]!, 'w:tcPr');
      part.put(properties, 'w:tcW', { 'w:w': width, 'w:type': 'dxa' });
    }
  });
}

const childrenOf = (parent: XmlElement | null, name: string): XmlElement[] =>
  (parent?.elements ?? []).filter((own) => own.name === name);
