import type { Paragraph, RunFormat } from '../model/index.js';
import type { Fragment } from './fragment.js';
import { isDiaDanhThoiGian, isMergeField } from './patterns.js';
import { QuoteTracker } from './quotations.js';
import { unitKindOf } from './structure.js';
import type { BodyParagraph } from './types.js';

/** Where the parts of the document begin and end, by fragment order. */
export interface Zones {
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly mainEnd: number;
  /** Paragraph indexes of phụ lục and attached documents. */
  readonly appendix: readonly { readonly fromIndex: number; readonly toIndex: number }[];
  readonly attached: readonly { readonly fromIndex: number; readonly toIndex: number }[];
}

/** The paragraphs of running text after head, title and preamble, each with its role and area. */
export function bodyOf(fragments: readonly Fragment[], zones: Zones): BodyParagraph[] {
  const body: BodyParagraph[] = [];
  const quotes = new QuoteTracker(fragments, zones.bodyStart);
  let last: Paragraph | null = null;
  let headingAbove = false;
  for (let at = zones.bodyStart; at < fragments.length; at++) {
    const fragment = fragments[at]!;
    const { paragraph } = fragment;
    if (paragraph === last || paragraph.story !== 'body') continue;
    last = paragraph;
    const area = areaOf(paragraph.index, at, zones);
    if (area === null) continue;
    const role = roleOf(fragment, quotes.holds(paragraph, at), headingAbove);
    if (role !== 'empty') headingAbove = role === 'heading';
    body.push({ paragraph, role, area, cell: paragraph.cell });
  }
  return body;
}

/** A place or a blank for one, then a comma or nothing. */
const PLACE = /^[\s(]*(?:\p{Lu}[^\d:;,]{0,30}(?:[.…_\s]*,|[.…_]{2,})|[.…_\s]+,?|[«{$][^,]{1,40},)?\s*$/u;

const LONGEST_PLACE = 120;

/** Order at which the running text ends: the place and date of a form, right above its signature, are none of it. */
export function endOfText(fragments: readonly Fragment[], start: number, footStart: number): number {
  let at = footStart;
  while (at > start && fragments[at - 1]!.empty) at--;
  const last = fragments[at - 1];
  return at > start && last && datesForm(last.text) ? at - 1 : footStart;
}

function datesForm(text: string): boolean {
  if (!isDiaDanhThoiGian(text) || /\d{4}\s*[.;,/]/.test(text)) return false;
  const [before = ''] = text.normalize('NFC').split(/ngày/iu, 1);
  // Longer ones are no place, and blanks without end would be read over and over.
  return (before.length <= LONGEST_PLACE && PLACE.test(before)) || isMergeField(text);
}

function areaOf(index: number, at: number, zones: Zones): BodyParagraph['area'] | null {
  const within = ({ fromIndex, toIndex }: { fromIndex: number; toIndex: number }) =>
    index >= fromIndex && index < toIndex;
  if (zones.appendix.some(within)) return 'appendix';
  if (zones.attached.some(within)) return 'attached';
  if (at < zones.bodyEnd) return 'main';
  return at < zones.mainEnd ? null : 'note';
}

function roleOf(fragment: Fragment, quoted: boolean, headingAbove: boolean): BodyParagraph['role'] {
  const { paragraph } = fragment;
  const text = paragraph.text.trim();
  if (text === '' || paragraph.runs.every(({ format }) => format.hidden)) return 'empty';
  if (inGrid(paragraph)) return 'table';
  if (quoted) return 'quoted';
  const kind = unitKindOf(paragraph);
  if (kind === 'phan' || kind === 'chuong' || kind === 'muc' || kind === 'tieuMuc' || kind === 'mucLaMa')
    return 'heading';
  if (
    /^(?:bảng|biểu|hình|sơ đồ)\s+(?:số\s+)?[\divx]+|^\(?(?:đvt|đơn vị tính|đơn vị)\s*:/iu.test(text) &&
    text.length < 160
  )
    return 'caption';
  const { alignment } = paragraph.format;
  if (alignment === 'center' && text.length < 250 && (fragment.bold || fragment.upper || headingAbove))
    return 'heading';
  if (fragment.upper && text.length < 120 && kind === null) return 'heading';
  if (kind === null && isList(paragraph, text)) return 'list';
  return 'text';
}

/** In a cell of a real table; a one-cell table that only frames the text does not count. */
function inGrid(paragraph: Paragraph): boolean {
  const { cell } = paragraph;
  return cell !== null && (cell.table.rows.length > 1 || cell.table.rows[0]!.cells.length > 1);
}

function isList(paragraph: Paragraph, text: string): boolean {
  return /^[-–—+*•●▪○➢]\s*/.test(text) || paragraph.label?.numberFormat === 'bullet';
}

/** The format that most of the running text is set in. */
export function commonFormat(body: readonly BodyParagraph[]): RunFormat | null {
  const weights = new Map<RunFormat, number>();
  for (const { paragraph, role, area } of body) {
    if (area !== 'main' || (role !== 'text' && role !== 'list')) continue;
    for (const run of paragraph.runs)
      weights.set(run.format, (weights.get(run.format) ?? 0) + run.text.length);
  }
  let best: RunFormat | null = null;
  let most = 0;
  for (const [format, weight] of weights) if (weight > most) [best, most] = [format, weight];
  return best;
}
