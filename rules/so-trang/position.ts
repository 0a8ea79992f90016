import type { DocumentContext } from '../../src/engine/index.js';
import { columnOf, textAreaWidth } from '../../src/layout/index.js';
import { paragraphLines } from '../../src/layout/lines.js';
import { mm, type Paragraph, type Section } from '../../src/model/index.js';
import type { PageNumber } from './page-numbers.js';

export type Across = 'centre' | 'aside' | 'unsure';

/** A centre this far aside is seen by nobody. */
const UNSEEN = mm(3);
/** A centred tab counts even where it was set for slightly other margins. */
const CENTRED_TAB = mm(15);
/** From here a number is clearly aside. */
const CLEARLY = mm(12);
/** Inner margin of a text box. */
const INSET = 144;
/** Width of a page number, roughly. */
const DIGITS = 280;

/** Whether a page number stands in the middle of the page, by alignment, tab, frame, text box or table. */
export function acrossOf(number: PageNumber, context: DocumentContext): Across {
  const { paragraph, box, section } = number;
  if (paragraph.format.frame) return inFrame(paragraph, section);
  if (box) return inBox(number);
  if (paragraph.cell?.table.floating) return 'unsure';
  return inFlow(number, context);
}

/** By how far a centre lies from the middle of the text area. */
function judge(aside: number): Across {
  const distance = Math.abs(aside);
  if (distance <= UNSEEN) return 'centre';
  return distance > CLEARLY ? 'aside' : 'unsure';
}

/** The middle of the text area and that of the sheet differ where the margins do; either is centred across the page. */
function nearest(centre: number, section: Section): Across {
  const area = textAreaWidth(section) / 2;
  const sheet = section.pageWidth / 2 - section.margins.left - section.margins.gutter;
  const verdicts = [judge(centre - area), judge(centre - sheet)];
  return verdicts.includes('centre') ? 'centre' : verdicts.includes('unsure') ? 'unsure' : 'aside';
}

function inFrame({ format }: Paragraph, section: Section): Across {
  const frame = format.frame!;
  if (frame.xAlign === 'center') return 'centre';
  if (frame.xAlign === 'right' || frame.xAlign === 'outside') return 'aside';
  if (frame.x === null || frame.hAnchor === 'page') return 'unsure';
  if (frame.width === null) return frame.x > textAreaWidth(section) * 0.8 ? 'aside' : 'unsure';
  return nearest(frame.x + within(format.alignment, frame.width), section);
}

/** The middle of a number in a box of this width. */
function within(alignment: string, width: number): number {
  if (alignment === 'center' || alignment === 'distribute') return width / 2;
  return alignment === 'right' ? width - DIGITS / 2 : DIGITS / 2;
}

function inBox({ paragraph, box, section }: PageNumber): Across {
  const { width, x, xAlign, xFrom } = box!;
  const inner = INSET + within(paragraph.format.alignment, Math.max(DIGITS, width - 2 * INSET));
  const area = textAreaWidth(section);
  if (xAlign !== null) {
    if (xFrom === 'inline' || xFrom === 'character' || xFrom === 'other') return 'unsure';
    const left = xAlign === 'center' ? (area - width) / 2 : xAlign === 'right' ? area - width : 0;
    return nearest(left + inner, section);
  }
  if (x === null || (xFrom !== 'page' && xFrom !== 'margin' && xFrom !== 'column')) return 'unsure';
  const from = xFrom === 'page' ? section.margins.left + section.margins.gutter : 0;
  return nearest(x - from + inner, section);
}

function inFlow({ paragraph, field, section }: PageNumber, { document }: DocumentContext): Across {
  const column = columnOf(document, paragraph);
  const { lines, advances } = paragraphLines(paragraph, column.width, document.facts.defaultTab);
  const line = lines.find(({ from, to }) => field.from >= from && field.from <= to) ?? lines[0];
  if (!line) return 'unsure';
  const before = sum(advances, line.from, field.from);
  const own = field.to > field.from ? sum(advances, field.from, Math.min(field.to, line.to)) : 0;
  const { alignment, indent } = paragraph.format;
  const room = column.width - indent.right - line.start - line.width;
  const shift =
    alignment === 'right' ? room : alignment === 'center' || alignment === 'distribute' ? room / 2 : 0;
  // What is centred together with other words counts as centred; the words are another rule's matter.
  const centred = alignment === 'center' || alignment === 'distribute';
  const middle = centred ? line.start + shift + line.width / 2 : line.start + shift + before + own / 2;
  const verdict = nearest(column.left + middle, section);
  if (verdict !== 'aside' && verdict !== 'unsure') return verdict;
  return onCentredTab(paragraph, field.from, column.left, section) ? 'centre' : verdict;
}

function sum(advances: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += advances[index] ?? 0;
  return total;
}

/** The n-th tab before the number leads to the n-th stop; that one is centred and near the middle. */
function onCentredTab({ text, format }: Paragraph, at: number, left: number, section: Section): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const count = line.split('\t').length - 1;
  const stop = format.tabs[count - 1];
  if (count === 0 || stop?.kind !== 'center') return false;
  return Math.abs(left + stop.position - textAreaWidth(section) / 2) <= CENTRED_TAB;
}
