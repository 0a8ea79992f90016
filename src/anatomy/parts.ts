import { isSigningInfo } from '../text/signing-info.js';
import type { Fragment } from './fragment.js';
import { opensBodyName } from './head/names.js';
import { isTitle } from './head/title.js';
import { isOtherTitle, typeOfTitle } from './head/type-name.js';
import { bare, isAttachmentNote, isOrnament, likeQuocHieu, phuLucHead } from './patterns.js';
import { startsUnit } from './structure-patterns.js';
import type { Appendix, Attached } from './types.js';

/** What follows the main document in one file. */
export interface Parts {
  readonly phuLuc: readonly Appendix[];
  readonly vanBanKemTheo: readonly Attached[];
  /** Order of the first fragment that belongs to none of the main document. */
  readonly mainEnd: number;
}

interface Start {
  readonly at: number;
  readonly kind: 'appendix' | 'attached' | 'head';
}

/** Finds phụ lục and attached documents from `start` (the end of the main text's foot, or of its head) to the end. */
export function findParts(fragments: readonly Fragment[], start: number, footed: boolean): Parts {
  const starts: Start[] = [];
  for (let at = start; at < fragments.length; at++) {
    const kind = startOf(fragments, at, footed, starts);
    if (kind) starts.push({ at, kind });
  }
  const phuLuc: Appendix[] = [];
  const vanBanKemTheo: Attached[] = [];
  starts.forEach(({ at, kind }, index) => {
    const limit = starts[index + 1]?.at ?? fragments.length;
    if (kind === 'appendix') phuLuc.push(readAppendix(fragments, at, limit));
    else if (kind === 'attached') vanBanKemTheo.push(readAttached(fragments, at, limit));
  });
  return { phuLuc, vanBanKemTheo, mainEnd: starts[0]?.at ?? fragments.length };
}

function startOf(
  fragments: readonly Fragment[],
  at: number,
  footed: boolean,
  before: readonly Start[],
): Start['kind'] | null {
  const fragment = fragments[at]!;
  if (fragment.text.length < 3 || fragment.text.length > 200) return null;
  if (isAppendixHead(fragment, fragments, at, footed)) return 'appendix';
  if (!footed && before.length === 0) return null;
  if (footed && likeQuocHieu(fragment.text) >= 0.8) return 'head';
  return isAttachedTitle(fragments, at, footed, before) ? 'attached' : null;
}

/** The word alone, or with number and name, set as a heading; a line of a table of contents is none. */
function isAppendixHead(
  fragment: Fragment,
  fragments: readonly Fragment[],
  at: number,
  footed: boolean,
): boolean {
  const first = fragment.text.charCodeAt(0) | 0x20;
  if (first !== 0x70) return false;
  const match = phuLucHead.exec(fragment.folded);
  if (!match) return false;
  const { paragraph } = fragment;
  if (paragraph.cell && paragraph.cell.table.rows.length > 2) return false;
  if (/^toc/i.test(paragraph.styleId) || (/\d$/.test(fragment.text.trim()) && fragment.text.includes('\t')))
    return false;
  if (footed)
    return (
      fragment.centered ||
      fragment.bold ||
      fragment.upper ||
      fragment.side !== 'full' ||
      match[3] === undefined
    );
  return (
    (fragment.centered || fragment.upper || fragment.bold) &&
    (opensPage(fragments, at) || opensFile(fragments, at))
  );
}

/** Nothing stands before it but rules and form codes. */
function opensFile(fragments: readonly Fragment[], at: number): boolean {
  return fragments
    .slice(0, at)
    .every((before) => before.empty || isOrnament(before.text) || isAboveHead(before));
}

/** Number and time of signing in the corner of a phụ lục in a file of its own (khoản 1 điểm d Mục III), or a form's code. */
function isAboveHead({ paragraph, side, text }: Fragment): boolean {
  if (text.length > 80) return false;
  const aside = side === 'right' || paragraph.story === 'textBox' || paragraph.format.alignment === 'right';
  return aside || isSigningInfo(text) || /^(?:mau|bieu)(?: so)? \d/.test(bare(text));
}

/** Where the first phụ lục begins in a file of nothing but phụ lục that name the document they belong to; null for other files. */
export function startOfAppendixFile(fragments: readonly Fragment[]): number | null {
  const at = fragments.findIndex(
    (fragment) => !fragment.empty && !isOrnament(fragment.text) && !isAboveHead(fragment),
  );
  if (at < 0 || !isAppendixHead(fragments[at]!, fragments, at, false)) return null;
  return readAppendix(fragments, at, fragments.length).referenceLines.length > 0 ? at : null;
}

/** A page break, a section or the file's start right before it. */
function opensPage(fragments: readonly Fragment[], at: number): boolean {
  const { paragraph } = fragments[at]!;
  if (paragraph.format.pageBreakBefore || paragraph.text.includes('\f')) return true;
  for (let back = at - 1; back >= 0 && at - back < 6; back--) {
    const before = fragments[back]!;
    if (before.paragraph.section !== paragraph.section || before.paragraph.text.includes('\f')) return true;
    if (!before.empty) return false;
  }
  return false;
}

/** A title in capitals behind the signatures, with `(Kèm theo ...)` under it or a known type. */
function isAttachedTitle(
  fragments: readonly Fragment[],
  at: number,
  footed: boolean,
  before: readonly Start[],
): boolean {
  const fragment = fragments[at]!;
  if (!footed || !fragment.upper || !fragment.wide) return false;
  if (fragment.cell && fragment.cell.table.rows.length > 3) return false;
  const last = before[before.length - 1];
  if (last && last.kind !== 'head' && at - last.at < 10) return false;
  if (!isTitle(fragment)) return false;
  const named = typeOfTitle(fragment.text) !== null || isOtherTitle(fragment.text);
  if (hasAttachmentNote(fragments, at)) return named || !opensBodyName(fragment.text);
  if (last && last.kind === 'appendix') return false;
  if (last?.kind === 'attached') return false;
  return named && opensPage(fragments, at);
}

function hasAttachmentNote(fragments: readonly Fragment[], at: number): boolean {
  let seen = 0;
  for (let next = at + 1; next < fragments.length && seen < 6; next++) {
    const fragment = fragments[next]!;
    if (fragment.empty || isOrnament(fragment.text)) continue;
    seen++;
    if (isAttachmentNote(fragment.folded)) return true;
  }
  return false;
}

function readAppendix(fragments: readonly Fragment[], at: number, limit: number): Appendix {
  const head = fragments[at]!;
  const match = phuLucHead.exec(head.folded);
  // Dots, with the number of a note perhaps: `Phụ lục …1...`.
  const number = match?.[1] && /^[\da-z]/i.test(match[1]) ? match[1] : null;
  const inline = match?.[3] ? head.text.slice(head.text.length - match[3].length).trim() : '';
  const nameLines: Fragment[] = [];
  const referenceLines: Fragment[] = [];
  readUnder(fragments, at + 1, limit, head, nameLines, referenceLines);
  const name = [inline, ...nameLines.map((line) => line.text)]
    .filter((text) => text !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
  return {
    so: number === null ? null : asWritten(head.text, number),
    ten: name === '' ? null : name.normalize('NFC'),
    titleLines: [head],
    nameLines,
    referenceLines,
    fromIndex: head.paragraph.index,
    toIndex: endIndex(fragments, limit),
  };
}

/** The number in the letters of the document, not in folded ones. */
function asWritten(text: string, folded: string): string {
  const at = text.toLowerCase().indexOf(folded, 4);
  return at < 0 ? folded.toUpperCase() : text.slice(at, at + folded.length);
}

/** Name lines (centred or capital, up to `(Kèm theo ...)`), then the reference. */
function readUnder(
  fragments: readonly Fragment[],
  from: number,
  limit: number,
  head: Fragment,
  names: Fragment[],
  references: Fragment[],
): void {
  for (let at = from; at < limit && at < from + 14; at++) {
    const fragment = fragments[at]!;
    if (fragment.empty || isOrnament(fragment.text)) {
      if (references.length > 0) return;
      continue;
    }
    const open = references.length > 0 && !references[references.length - 1]!.text.includes(')');
    if (open || (references.length === 0 && isAttachmentNote(fragment.folded))) references.push(fragment);
    else if (references.length === 0 && isNameLine(fragment, head, names)) names.push(fragment);
    else return;
  }
}

function isNameLine(fragment: Fragment, head: Fragment, names: readonly Fragment[]): boolean {
  if (fragment.cell !== head.cell || names.length > 5 || fragment.text.length > 300) return false;
  if (startsUnit(fragment.text)) return false;
  if (fragment.upper && !/^(?:[IVX]+|\d+)\s*[.)/]/.test(fragment.text))
    return names.length === 0 || names[0]!.upper || fragment.centered;
  if (fragment.text.startsWith('(')) return false;
  return fragment.centered && (fragment.bold || names.length === 0) && !/[.:]$/.test(fragment.text);
}

function readAttached(fragments: readonly Fragment[], at: number, limit: number): Attached {
  const head = fragments[at]!;
  const subtitle: Fragment[] = [];
  const referenceLines: Fragment[] = [];
  readUnder(fragments, at + 1, limit, head, subtitle, referenceLines);
  const statement = subtitle
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
  return {
    tenLoai: head.text.normalize('NFC'),
    trichYeu: statement === '' ? null : statement,
    titleLines: [head],
    subtitleLines: subtitle,
    referenceLines,
    fromIndex: head.paragraph.index,
    toIndex: endIndex(fragments, limit),
  };
}

function endIndex(fragments: readonly Fragment[], limit: number): number {
  const next = fragments[limit];
  if (next) return next.paragraph.index;
  return (fragments[fragments.length - 1]?.paragraph.index ?? 0) + 1;
}
