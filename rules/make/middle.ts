import type { Placed } from '../../src/anatomy/types.js';
import { columnOf, spanWidth } from '../../src/layout/index.js';
import type { Document } from '../../src/model/index.js';

/** Horizontal middle of a short text, twips from the left edge of the text area, and whether typed white space made it. */
export interface Middle {
  readonly x: number;
  readonly typed: boolean;
}

/** Where the middle of a text stands that fits on one line of its column; null where it cannot be told. */
export function middleOf({ paragraph, from, to }: Placed, document: Document): Middle | null {
  const column = columnOf(document, paragraph);
  const { alignment, indent } = paragraph.format;
  const start = paragraph.text.lastIndexOf('\n', from - 1) + 1;
  const first = start === 0 ? indent.firstLine : 0;
  const left = column.left + indent.left + first;
  const room = column.left + column.width - indent.right - left;
  const before = spanWidth(paragraph, start, from).width;
  const { width } = spanWidth(paragraph, from, to);
  const typed = before > 0;
  const breakAt = paragraph.text.indexOf('\n', to);
  const after = paragraph.text.slice(to, breakAt < 0 ? undefined : breakAt);
  if (before + width > room || after.trim() !== '') return null;
  if (alignment === 'left' || alignment === 'both') return { x: left + before + width / 2, typed };
  if (alignment === 'center') return { x: left + (room + before) / 2, typed };
  return alignment === 'right' ? { x: left + room - width / 2, typed } : null;
}
