import type { Cell, Paragraph, Shape, Table } from '../model/index.js';
import type { Column } from './fragment.js';

type Side = Column['side'];

/** How far a table is moved from the left edge of its surroundings of this width. */
export function tableOffset(table: Table, width: number): number {
  if (table.alignment === 'left') return table.indent;
  const total = table.grid.reduce((sum, column) => sum + column, 0);
  return table.alignment === 'center' ? (width - total) / 2 : width - total;
}

/** The inner column of a cell. A cell at least four fifths as wide as its surroundings counts as full. */
export function cellColumn(cell: Cell, shift: number, outer: Column | null, width: number): Column {
  const left = shift + cell.x + cell.marginLeft;
  const right = shift + cell.x + cell.width - cell.marginRight;
  if (outer && outer.side !== 'full') return { left, right, side: outer.side };
  if (cell.width >= width * 0.8) return { left, right, side: 'full' };
  const middle = (left + right) / 2 - (outer?.left ?? 0);
  if (middle < width * 0.47) return { left, right, side: 'left' };
  return { left, right, side: middle > width * 0.53 ? 'right' : 'center' };
}

export function frameColumn(paragraph: Paragraph, width: number): Column | null {
  const { frame } = paragraph.format;
  if (!frame || frame.width === null || frame.width >= width * 0.8) return null;
  const x =
    frame.x ??
    (frame.xAlign === 'right'
      ? width - frame.width
      : frame.xAlign === 'center'
        ? (width - frame.width) / 2
        : 0);
  return columnAt(x, frame.width, width);
}

export function shapeColumn(shape: Shape, place: Column): Column {
  const width = place.right - place.left;
  if (shape.width >= width * 0.8) return place;
  const aligned =
    shape.xAlign === 'right'
      ? width - shape.width
      : shape.xAlign === 'center'
        ? (width - shape.width) / 2
        : 0;
  const x = shape.x ?? aligned;
  const column = columnAt(place.left + x, shape.width, width);
  return place.side === 'full' ? column : { ...column, side: place.side };
}

function columnAt(x: number, span: number, width: number): Column {
  const middle = x + span / 2;
  const side: Side = middle < width * 0.45 ? 'left' : middle > width * 0.55 ? 'right' : 'center';
  return { left: x, right: x + span, side };
}

/** Two pieces share a wide line as left and right; more of them by their order. */
export function pieceColumn(column: Column, index: number, count: number): Column {
  if (column.side !== 'full') return column;
  const width = column.right - column.left;
  const middle = column.left + width / 2;
  if (index === 0) return { left: column.left, right: middle, side: 'left' };
  if (index === count - 1) return { left: middle, right: column.right, side: 'right' };
  return { ...column, side: 'center' };
}

/** A wide line pushed over the middle by tabs, spaces or indent stands on the right. */
export function oneColumn(paragraph: Paragraph, from: number, to: number, column: Column): Column {
  if (column.side !== 'full') return column;
  const { alignment, indent } = paragraph.format;
  const width = column.right - column.left;
  if (alignment === 'right') return { ...column, side: 'right' };
  const pushed = indent.left + leadingWidth(paragraph, from, to);
  if (alignment === 'center') {
    if (indent.left > width * 0.3 || pushed > width * 0.35)
      return { left: indent.left, right: column.right, side: 'right' };
    if (indent.right > width * 0.3)
      return { left: column.left, right: column.right - indent.right, side: 'left' };
    return { ...column, side: 'center' };
  }
  return pushed > width * 0.4 ? { left: pushed, right: column.right, side: 'right' } : column;
}

/** Rough width of typed white space at the start of a line, twips: a space is a quarter em, a tab half an inch. */
function leadingWidth(paragraph: Paragraph, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const code = paragraph.text.charCodeAt(at);
    if (!isSpace(code)) return width;
    width += code === 0x09 ? 720 : 70;
  }
  return 0;
}

export function offsetByTyping(paragraph: Paragraph, from: number, to: number): boolean {
  const { alignment } = paragraph.format;
  return alignment !== 'center' && alignment !== 'right' && leadingWidth(paragraph, from, to) > 200;
}

/** White space that places words: blanks, tabs, wide and zero-width spaces, breaks. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x0a ||
    code === 0x0c
  );
}
