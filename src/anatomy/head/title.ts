import type { DocumentType } from '../data/document-types.js';
import { Fragment } from '../fragment.js';
import {
  authority,
  isAttachmentNote,
  isNoiNhan,
  isOrder,
  isOrnament,
  isSelfAccount,
  isTitleNote,
  kinhGuiStart,
  startsBasis,
  vVe,
} from '../patterns.js';
import { startsUnit } from '../structure-patterns.js';
import { isAuthorityLine } from './authority-line.js';
import { isOtherTitle, typeOfTitle } from './type-name.js';

/** Title of a document: its type's name, its statement, and the type that they show. */
export interface Title {
  readonly tenLoai: readonly Fragment[];
  readonly trichYeu: readonly Fragment[];
  /** `(Kèm theo Quyết định số ...)` under the title. */
  readonly reference: readonly Fragment[];
  readonly type: DocumentType | null;
  /** The type's name stands alone or begins the line. */
  readonly exact: boolean;
  /** Order after the last line of the title. */
  readonly end: number;
}

/** Lines after the head in which a title is looked for. */
const REACH = 14;

/** Finds the title after a head that ends at `start`. */
export function findTitle(fragments: readonly Fragment[], start: number, limit: number): Title | null {
  let seen = 0;
  for (let at = start; at < limit && seen < REACH; at++) {
    const fragment = fragments[at]!;
    if (fragment.empty || isOrnament(fragment.text)) continue;
    seen++;
    if (kinhGuiStart.test(fragment.folded)) return null;
    if (isTitle(fragment)) return readTitle(fragments, at, limit);
    if (endsSearch(fragment)) return null;
  }
  return null;
}

/** A title that stands beside the names: a form without national name whose title is in the right column. */
export function titleBeside(others: readonly Fragment[]): Title | null {
  const line = others.find(({ upper, text }) => upper && (typeOfTitle(text) !== null || isOtherTitle(text)));
  if (!line) return null;
  const typed = typeOfTitle(line.text);
  const end = line.order + 1;
  return {
    tenLoai: [line],
    trichYeu: [],
    reference: [],
    type: typed?.type ?? null,
    exact: typed?.whole ?? false,
    end,
  };
}

/** A short line in capitals, or one that opens with a type's name in capitals. */
export function isTitle(fragment: Fragment): boolean {
  const { text } = fragment;
  if (text.length > 160 || !/^[\p{L}“"]/u.test(text) || authority.test(text)) return false;
  if (/^(?:mẫu|biểu|form|dự thảo)\b/iu.test(fragment.folded) && text.length < 40) return false;
  if (isOrder(fragment) && /:$/.test(text)) return false;
  const typed = typeOfTitle(text);
  if (typed?.whole) return fragment.upper || fragment.bold || fragment.centered;
  if (typed && capitalStart(text, typed.type.name.length))
    return fragment.upper || fragment.centered || fragment.bold;
  if (!fragment.upper || text.length < 4) return false;
  if (startsUnit(text)) return false;
  return fragment.centered || fragment.bold || fragment.side === 'center';
}

/** The first `length` letters stand in capitals. */
function capitalStart(text: string, length: number): boolean {
  const start = text.slice(0, length);
  return start === start.toUpperCase();
}

/** Running text: no title comes after it. */
function endsSearch(fragment: Fragment): boolean {
  return (
    startsBasis(fragment.folded, true) ||
    startsUnit(fragment.text) ||
    isNoiNhan(fragment.folded) ||
    (fragment.text.length > 160 && !fragment.centered)
  );
}

function readTitle(fragments: readonly Fragment[], at: number, limit: number): Title {
  const first = fragments[at]!;
  const typed = typeOfTitle(first.text);
  const tenLoai: Fragment[] = [first];
  const trichYeu: Fragment[] = [];
  if (typed && !typed.whole && !first.upper) splitFirst(first, typed.type.name.length, tenLoai, trichYeu);
  let end = at + 1;
  if (typed && !typed.whole && first.upper) end = addFused(fragments, end, limit, tenLoai);
  const reference: Fragment[] = [];
  for (; end < limit; end++) {
    const fragment = fragments[end]!;
    if (fragment.empty) {
      if (trichYeu.length > 0 && blankLines(fragments, end) >= 2) break;
      continue;
    }
    if (isOrnament(fragment.text)) {
      if (isPlaceholderLine(fragment) && trichYeu.length === 0) trichYeu.push(fragment);
      else if (trichYeu.length > 0 && !isPlaceholderLine(fragment)) {
        end = afterReference(fragments, end + 1, limit, reference);
        break;
      }
      continue;
    }
    if (isAttachmentNote(fragment.folded)) {
      end = afterReference(fragments, end, limit, reference);
      break;
    }
    if (isSelfAccount(fragment.folded)) {
      end++;
      break;
    }
    if (isTitleNote(fragment.folded)) {
      end = endOfNote(fragments, end, limit) - 1;
      continue;
    }
    if (!continuesTitle(fragment, first, trichYeu, typed?.type ?? null)) break;
    trichYeu.push(fragment);
  }
  return { tenLoai, trichYeu, reference, type: typed?.type ?? null, exact: typed?.whole ?? false, end };
}

/** Order after the line that closes a bracket; one line where none does soon. */
function endOfNote(fragments: readonly Fragment[], at: number, limit: number): number {
  for (let next = at; next < limit && next < at + 4; next++)
    if (fragments[next]!.text.includes(')')) return next + 1;
  return at + 1;
}

function blankLines(fragments: readonly Fragment[], at: number): number {
  let count = 0;
  while (fragments[at + count]?.empty) count++;
  return count;
}

/** Dots with a note mark in place of the statement, as the official samples have. */
function isPlaceholderLine(fragment: Fragment): boolean {
  return /[.…]{3,}/.test(fragment.text);
}

/** `BÁO CÁO Kết quả ...` on one line: the capitals are the type's name. */
function splitFirst(first: Fragment, length: number, tenLoai: Fragment[], trichYeu: Fragment[]): void {
  const cut = first.from + length;
  const rest = first.text.slice(length).trimStart();
  const shift = first.text.length - length - rest.length;
  tenLoai[0] = new Fragment(
    first.paragraph,
    first.from,
    cut,
    first.text.slice(0, length),
    first.column,
    first.spaced,
    first.order,
  );
  trichYeu.push(
    new Fragment(first.paragraph, cut + shift, first.to, rest, first.column, first.spaced, first.order),
  );
}

/** `BIÊN BẢN HỌP HỘI ĐỒNG` goes on in capitals of the same size: name and statement are one. */
function addFused(fragments: readonly Fragment[], from: number, limit: number, tenLoai: Fragment[]): number {
  const first = tenLoai[0]!;
  let at = from;
  while (
    at < limit &&
    fragments[at]!.upper &&
    fragments[at]!.size === first.size &&
    fragments[at]!.bold === first.bold
  ) {
    if (fragments[at]!.cell !== first.cell || stopsTitle(fragments[at]!) || tenLoai.length > 4) break;
    tenLoai.push(fragments[at]!);
    at++;
  }
  return at;
}

/** Lines of `(Kèm theo ...)` up to the closing bracket. */
function afterReference(
  fragments: readonly Fragment[],
  from: number,
  limit: number,
  into: Fragment[],
): number {
  let at = from;
  while (at < limit && (fragments[at]!.empty || isOrnament(fragments[at]!.text)) && at - from < 3) at++;
  if (at >= limit || !isAttachmentNote(fragments[at]!.folded)) return from;
  for (; at < limit && into.length < 4; at++) {
    const fragment = fragments[at]!;
    if (fragment.empty) break;
    into.push(fragment);
    if (fragment.text.includes(')')) return at + 1;
    if (!into[0]!.text.startsWith('(')) return at + 1;
  }
  return at;
}

/** Does the line go on with the statement? */
function continuesTitle(
  fragment: Fragment,
  title: Fragment,
  lines: readonly Fragment[],
  type: DocumentType | null,
): boolean {
  if (stopsTitle(fragment)) return false;
  if (fragment.cell !== title.cell) return false;
  const sameParagraph = fragment.paragraph === title.paragraph;
  if (fragment.upper && !title.text.startsWith('BIÊN BẢN') && isAuthorityLine(fragment, type)) return false;
  if (lines.length > 0 && !sameParagraph && turnsLight(fragment, lines[lines.length - 1]!)) return false;
  if (fragment.centered || fragment.side === 'center' || sameParagraph)
    return lines.length < 8 && fragment.text.length < 400;
  const about = /^(?:v\/v|về|ban hành|phê duyệt|công bố|thành lập|tổ chức|kết quả|triển khai)\b/u.test(
    fragment.folded,
  );
  if (lines.length === 0)
    return (about && fragment.text.length < 400) || (fragment.bold && fragment.text.length < 200);
  const last = lines[lines.length - 1]!;
  return fragment.bold && last.bold && fragment.text.length < 200 && !/[.;:]$/.test(last.text);
}

/** A line of another weight and size than the bold statement above it, with a sentence of its own: a note under the title. */
function turnsLight(fragment: Fragment, last: Fragment): boolean {
  return last.bold && !fragment.bold && fragment.size < last.size && /^\p{Lu}/u.test(fragment.text);
}

function stopsTitle(fragment: Fragment): boolean {
  const { folded, text } = fragment;
  return (
    kinhGuiStart.test(folded) ||
    startsBasis(folded, true) ||
    isOrder(fragment) ||
    isNoiNhan(folded) ||
    startsUnit(text) ||
    /^(?:hôm nay|thời gian[^,]{0,20}:|kính thưa|chúng tôi|tôi là|họ và tên|ghi chú)/u.test(folded) ||
    /^[^:]{2,60}:\s*[{$.…_]/.test(text) ||
    (!fragment.bold && /^[^:]{2,60}:\s/.test(text) && !vVe.test(text)) ||
    /:$/.test(text)
  );
}
