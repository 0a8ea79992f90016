import { bulletOf, makeEntry } from '../entries.js';
import { Fragment } from '../fragment.js';
import { authority, isNoiNhan, isOrnament, kinhGuiStart } from '../patterns.js';
import { startsUnit } from '../structure-patterns.js';
import type { Entry } from '../types.js';

/** The lines from Kính gửi to the last addressee. */
export interface KinhGui {
  readonly lines: readonly Fragment[];
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
}

/** Non-empty lines after the head in which Kính gửi is looked for. */
const REACH = 25;
const MOST_LINES = 60;

/** Finds Kính gửi from `start` on; nothing where running text comes first. */
export function findKinhGui(fragments: readonly Fragment[], start: number, limit: number): KinhGui | null {
  let seen = 0;
  for (let at = start; at < limit && seen < REACH; at++) {
    const fragment = fragments[at]!;
    if (fragment.empty) continue;
    seen++;
    if (kinhGuiStart.test(fragment.folded) && fragment.text.length < 300)
      return readKinhGui(fragments, at, limit);
    if (startsUnit(fragment.text) || isNoiNhan(fragment.folded)) return null;
  }
  return null;
}

function readKinhGui(fragments: readonly Fragment[], at: number, limit: number): KinhGui {
  const first = fragments[at]!;
  const lines: Fragment[] = [first];
  const groups: Fragment[][] = [];
  const rest = afterWord(first);
  const blank = rest !== null && isOrnament(rest.text);
  if (rest && !blank) groups.push([rest]);
  let end = at + 1;
  for (; end < limit && lines.length < MOST_LINES; end++) {
    const fragment = fragments[end]!;
    if (fragment.empty || isOrnament(fragment.text)) {
      if (groups.length > 0 && !isListed(fragments, end, limit, first)) break;
      continue;
    }
    const place = placeOf(fragment, groups, first, blank);
    if (place === 'stop') break;
    if (place === 'new') groups.push([fragment]);
    else groups[groups.length - 1]!.push(fragment);
    lines.push(fragment);
  }
  const entries = groups.map(makeEntry).filter((entry) => /\p{L}/u.test(entry.text));
  return { lines, entries, start: at, end };
}

/** What follows the word and its colon on the same line. */
function afterWord(first: Fragment): Fragment | null {
  const match = /^k\S+\s+\S+?\s*(?::\s*|\s+|$)/iu.exec(first.text.normalize('NFC'));
  const skip = match?.[0].length ?? first.text.length;
  const text = first.text.slice(skip).trim();
  if (text === '') return null;
  const from = first.to - first.text.slice(skip).trimStart().length;
  return new Fragment(first.paragraph, from, first.to, text, first.column, true, first.order);
}

/** After an empty line only a bullet or a cell of the same table goes on. */
function isListed(fragments: readonly Fragment[], at: number, limit: number, first: Fragment): boolean {
  for (let next = at; next < limit && next < at + 3; next++) {
    const fragment = fragments[next]!;
    if (fragment.empty) continue;
    return bulletOf(fragment) !== '' || (first.cell !== null && fragment.cell?.table === first.cell.table);
  }
  return false;
}

function placeOf(
  fragment: Fragment,
  groups: readonly (readonly Fragment[])[],
  first: Fragment,
  blank: boolean,
): 'new' | 'more' | 'stop' {
  const sameTable = first.cell !== null && fragment.cell?.table === first.cell.table;
  if (first.cell !== null && !sameTable && groups.length > 0) return 'stop';
  if (first.cell === null && fragment.cell !== null) return 'stop';
  if (startsUnit(fragment.text) || authority.test(fragment.text) || isNoiNhan(fragment.folded)) return 'stop';
  const open = groups[groups.length - 1];
  const last = open?.[open.length - 1];
  if (/^đồng kính g/u.test(fragment.folded)) return 'new';
  if (bulletOf(fragment) !== '') return bulletFits(groups, fragment) ? 'new' : 'stop';
  if (!last) return !blank && isAddressee(fragment) ? 'new' : 'stop';
  if (last.paragraph === fragment.paragraph) return /[;.]\s*$/.test(last.text) ? 'new' : 'more';
  if (sameTable) return /[;.]\s*$/.test(last.text) ? 'new' : 'more';
  if (/[.:]\s*$/.test(last.text) || fragment.text.length > 140) return 'stop';
  return goesOn(fragment, last) ? (/;\s*$/.test(last.text) ? 'new' : 'more') : 'stop';
}

/** A short line that does not begin as running text does. */
function isAddressee(fragment: Fragment): boolean {
  if (fragment.text.length < 3 || fragment.text.length > 160) return false;
  return !/^(?:ngày|căn cứ|thực hiện|theo|xét|để|tôi|chúng tôi|hôm nay)(?:\s|$)/u.test(fragment.folded);
}

/** A list of addressees keeps its bullet; a dash list of the text that follows does not belong to it. */
function bulletFits(groups: readonly (readonly Fragment[])[], fragment: Fragment): boolean {
  const last = groups[groups.length - 1]?.at(-1);
  return !last || !/\.\s*$/.test(last.text) || fragment.text.length < 60;
}

/** A short line set as the addressees are: centred, or indented like the line above. */
function goesOn(fragment: Fragment, last: Fragment): boolean {
  if (fragment.centered || fragment.spaced) return true;
  return (
    fragment.paragraph.format.indent.left > 1400 &&
    Math.abs(fragment.paragraph.format.indent.left - last.paragraph.format.indent.left) < 600
  );
}
