import type { Cell } from '../../model/index.js';
import { bulletOf, makeEntry } from '../entries.js';
import type { Fragment } from '../fragment.js';
import { authority, isNoiNhan, isOrnament, startsNotes } from '../patterns.js';
import type { Entry } from '../types.js';

/** The block of Nơi nhận: its title line and its entries. */
export interface NoiNhan {
  readonly title: Fragment;
  readonly entries: readonly Entry[];
  readonly lines: readonly Fragment[];
  /** Order after its last line. */
  readonly end: number;
}

const MOST_LINES = 80;

/** Finds the first block of Nơi nhận from `start` on. */
export function findNoiNhan(fragments: readonly Fragment[], start: number, limit: number): NoiNhan | null {
  for (let at = start; at < limit; at++) {
    const fragment = fragments[at]!;
    const { text } = fragment;
    if (text.length < 8 || text.length > 60) continue;
    const first = text.charCodeAt(0) | 0x20;
    if (first !== 0x6e || !isNoiNhan(fragment.folded)) continue;
    if (closes(fragments, at, limit)) return readNoiNhan(fragments, at, limit);
  }
  return null;
}

/** A block of recipients follows: a bullet, Lưu, or blank lines to fill; not the word inside a form's table. */
function closes(fragments: readonly Fragment[], at: number, limit: number): boolean {
  const title = fragments[at]!;
  if (title.cell && (title.cell.table.rows.length > 12 || inGrid(title.cell))) return false;
  for (let next = at + 1; next < Math.min(limit, at + 14); next++) {
    const fragment = fragments[next]!;
    if (fragment.empty || !sameColumn(fragment, title)) continue;
    return (
      bulletOf(fragment) !== '' ||
      /^(?:như|lưu|bgh|các|vp|cv)\b/u.test(fragment.folded) ||
      fragment.text.length < 120
    );
  }
  return true;
}

/** A cell drawn on all sides belongs to a table of data. */
function inGrid(cell: Cell): boolean {
  const { top, bottom, left, right } = cell.borders;
  return cell.table.rows.length > 2 && top !== null && bottom !== null && left !== null && right !== null;
}

/** The same column on the page; rows of one table count as one column. */
export function sameColumn(a: Fragment, b: Fragment): boolean {
  if (a.cell && b.cell)
    return a.cell === b.cell || (a.cell.table === b.cell.table && a.cell.column === b.cell.column);
  if (a.cell !== b.cell) return false;
  return a.side === b.side || (a.side !== 'right' && b.side !== 'right');
}

function readNoiNhan(fragments: readonly Fragment[], at: number, limit: number): NoiNhan {
  const title = fragments[at]!;
  const lines: Fragment[] = [title];
  const groups: Fragment[][] = [];
  let end = at + 1;
  let blanks = 0;
  for (let next = at + 1; next < limit && lines.length < MOST_LINES; next++) {
    const fragment = fragments[next]!;
    if (leavesBlock(fragment, title)) break;
    if (!sameColumn(fragment, title)) continue;
    if (fragment.empty) {
      if (++blanks > 3 && groups.length > 0 && !title.cell) break;
      continue;
    }
    const place = placeOf(fragment, groups);
    if (place === 'stop') break;
    if (place === 'new') groups.push([fragment]);
    else if (place === 'more') groups[groups.length - 1]!.push(fragment);
    lines.push(fragment);
    blanks = 0;
    end = next + 1;
  }
  const entries = groups.map(makeEntry).filter((entry) => /\p{L}/u.test(entry.text));
  return { title, entries, lines, end };
}

/** Out of the table that holds the title, or over to the next part of the document. */
function leavesBlock(fragment: Fragment, title: Fragment): boolean {
  if (title.cell) return fragment.cell?.table !== title.cell.table;
  return fragment.cell !== null || startsNotes.test(fragment.folded);
}

function placeOf(
  fragment: Fragment,
  groups: readonly (readonly Fragment[])[],
): 'new' | 'more' | 'stop' | 'skip' {
  const open = groups[groups.length - 1];
  const last = open?.[open.length - 1];
  const kept = open !== undefined && isLuu(open);
  if (bulletOf(fragment) !== '') return 'new';
  if (isOrnament(fragment.text)) return kept ? 'stop' : 'skip';
  if (authority.test(fragment.text)) return 'stop';
  if (!last || !open) return 'new';
  if (/^lưu\b/u.test(fragment.folded)) return 'new';
  if (last.paragraph === fragment.paragraph)
    return /[;.]\s*$/.test(last.text) ? afterEnd(kept, last) : 'more';
  if (kept) return 'stop';
  if (/;\s*$/.test(last.text)) return 'new';
  if (/\.\s*$/.test(last.text)) return fragment.cell ? 'new' : 'stop';
  // In a list with bullets a line without one goes on with the line above.
  const goesOn = lowerStart(fragment) || !fragment.cell || bulletOf(open[0]!) !== '';
  return goesOn ? 'more' : 'new';
}

function afterEnd(kept: boolean, last: Fragment): 'new' | 'stop' {
  return kept && /\.\s*$/.test(last.text) ? 'stop' : 'new';
}

function isLuu(lines: readonly Fragment[]): boolean {
  return /^\P{L}*lưu(?!\p{L})/iu.test(lines[0]!.folded);
}

function lowerStart(fragment: Fragment): boolean {
  const first = fragment.text.match(/\p{L}/u)?.[0] ?? '';
  return first !== '' && first === first.toLowerCase();
}
