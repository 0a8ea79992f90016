/** Where lines stand. */
import type { Placed } from '../../src/anatomy/types.js';
import { type Place, placeParagraph, type Repair, type TextRange } from '../../src/engine/index.js';
import type { Paragraph, ParagraphChange } from '../../src/model/index.js';

const NO_INDENT = { left: 0, right: 0, firstLine: 0 } as const;

/** Lines in the middle of their columns; one that is placed across the page by its indent, or beside other words, stays. */
export function* centred(lines: readonly Placed[]): Iterable<Repair> {
  for (const line of lines) {
    if (!hasColumn(line) || !isAlone(line)) continue;
    yield { kind: 'paragraph', at: [line.paragraph], set: { alignment: 'center', indent: NO_INDENT } };
    yield* withoutLead(line);
  }
}

/** Lines at the left edge of their columns. */
export function* atLeftEdge(lines: readonly TextRange[]): Iterable<Repair> {
  for (const line of lines) {
    const { alignment } = line.paragraph.format;
    const aligned = alignment === 'left' || alignment === 'both' ? {} : ({ alignment: 'left' } as const);
    const set: ParagraphChange = { ...aligned, indent: { left: 0, firstLine: 0 } };
    yield { kind: 'paragraph', at: [line.paragraph], set };
    yield* withoutLead(line);
  }
}

/** White space typed before a text on its line goes. */
export function* withoutLead({ paragraph, from }: TextRange): Iterable<Repair> {
  const start = lineStart(paragraph, from);
  if (start < from && paragraph.text.slice(start, from).trim() === '')
    yield { kind: 'text', at: { paragraph, from: start, to: from }, text: '' };
}

const lineStart = ({ text }: Paragraph, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Set in a cell, a frame or a text box, or across the whole page: its middle is where it belongs. */
function hasColumn({ paragraph, side }: Placed): boolean {
  if (paragraph.cell !== null || paragraph.format.frame !== null || paragraph.story === 'textBox')
    return true;
  return side !== 'left' && side !== 'right';
}

/** No other words on its line. */
function isAlone({ paragraph, from, to, spaced }: Placed): boolean {
  const end = paragraph.text.indexOf('\n', to);
  const before = paragraph.text.slice(lineStart(paragraph, from), from);
  const behind = paragraph.text.slice(to, end < 0 ? undefined : end);
  return !spaced && before.trim() === '' && behind.trim() === '';
}

/** The paragraphs that places stand in. */
export const paragraphsAt = (places: readonly Place[]): readonly Paragraph[] =>
  places.map(placeParagraph).filter((paragraph) => paragraph !== null);
