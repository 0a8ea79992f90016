import { CAPITALS, LATIN } from '../text/latin.js';
import type { StructureKind } from './types.js';

/** What a line's number says it is. */
export interface UnitHead {
  readonly kind: StructureKind;
  readonly number: string;
  readonly mark: string;
  /** Length of word, number and mark. */
  readonly length: number;
}

interface UnitPattern {
  readonly kind: StructureKind;
  readonly pattern: RegExp;
}

/** First letters that a numbered line can begin with; a cheap test before the patterns. */
const opening = /^[\da-zđăâêôơưA-ZĐ]/;

/** A number ends here: no letter or digit goes on. */
const END = `(?![${LATIN}\\d])`;
/** A separator on the number's own line. */
const MARK = '[ \\t\\u00a0]*([.:–-]?)';
const ROMAN_OR_ARABIC = '\\d+|[ivxlc]+';

const words: readonly UnitPattern[] = [
  {
    kind: 'phan',
    pattern: new RegExp(
      `^phần\\s+(?:thứ\\s+)?(${ROMAN_OR_ARABIC}|nhất|một|hai|ba|tư|năm|sáu|bảy|tám)${END}${MARK}`,
      'i',
    ),
  },
  {
    kind: 'chuong',
    pattern: new RegExp(`^chương\\s+(?:thứ\\s+)?(${ROMAN_OR_ARABIC}|nhất|hai|ba)${END}${MARK}`, 'i'),
  },
  { kind: 'tieuMuc', pattern: new RegExp(`^tiểu\\s+mục\\s+(${ROMAN_OR_ARABIC})${END}${MARK}`, 'i') },
  { kind: 'muc', pattern: new RegExp(`^mục\\s+(${ROMAN_OR_ARABIC}|[A-H])${END}${MARK}`, 'i') },
  {
    kind: 'dieu',
    pattern: new RegExp(`^điều\\s+(\\d+[a-zđ]?|[ivxlc]+)${END}[ \\t\\u00a0]*([.:,)–/-]?)`, 'i'),
  },
];

/** What may stand behind a mark: white space, a letter, an opening quote or bracket, or the line's end. */
const AFTER_MARK = `(?=\\s|[${LATIN}“"(]|$)`;

const numbers: readonly UnitPattern[] = [
  // A single L, C stands in a row of letters, not of numerals.
  {
    kind: 'mucLaMa',
    pattern: new RegExp(`^((?![LC][^IVXLC])[IVXLC]+) ?([.)–:-]|/(?=\\s|[${CAPITALS}]))${AFTER_MARK}`),
  },
  {
    kind: 'khoan',
    pattern: new RegExp(
      `^(\\d{1,3}) ?(\\.(?!\\d)|\\)|\\.\\)|[/:–-](?!\\s*\\d)(?![${CAPITALS}]{2,}))${AFTER_MARK}`,
    ),
  },
  // A slash also stands in abbreviations: đ/c, v/v.
  {
    kind: 'diem',
    pattern: new RegExp(`^([a-zđăâêôơư]\\d?)(\\)|\\.\\)|\\.|/\\)|/(?=\\s|[${CAPITALS}]|$))${AFTER_MARK}`),
  },
];

/**
 * The phần, chương, mục, tiểu mục, điều, khoản or điểm that a line opens, or null.
 * `text` begins at its first letter or digit.
 */
export function unitHead(text: string): UnitHead | null {
  if (!opening.test(text)) return null;
  if (mayBeWord(text.charCodeAt(0))) {
    const found = match(words, text);
    if (found && isHeading(found, text)) return found;
  }
  return match(numbers, text);
}

/** Khoản 1 right behind the number of its điều, điểm a right behind that of its khoản; null otherwise. */
export function innerHead(outer: StructureKind, text: string): UnitHead | null {
  if (outer !== 'dieu' && outer !== 'khoan') return null;
  const unit = match(numbers, text);
  if (!unit || unit.mark === ':' || unit.mark === '-' || unit.mark === '–') return null;
  const first = unit.kind === 'khoan' ? outer === 'dieu' && unit.number === '1' : unit.number === 'a';
  return first && unit.kind !== 'mucLaMa' ? unit : null;
}

/** P, C, T, M, Đ: the first letters of the words for units. */
function mayBeWord(first: number): boolean {
  const lower = first | 0x20;
  return (
    lower === 0x70 || lower === 0x63 || lower === 0x74 || lower === 0x6d || first === 0x110 || first === 0x111
  );
}

const CAPITAL_FIRST = /^[A-ZĐ]/;
/** Nothing, or a title in capitals, quotes, brackets, dots. */
const OPENS_TITLE = /^(?:[^\p{Ll}\p{N}\s,;]|$)/u;
/** A unit of another document, or another unit of the same: the line cites, it does not head anything. */
const CITES =
  /^(?:(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Cc]hương|[Mm]ục|[Pp]hần|[Pp]hụ lục) [\dIVXa-zđ]|(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định|Điều lệ|Hợp đồng|Nội quy)(?:[\s,.;:]|$))/;

/** `Điều 5 của Luật này quy định` is running text; a heading has its mark, a title in capitals or nothing after the number. */
function isHeading(unit: UnitHead, text: string): boolean {
  if (!CAPITAL_FIRST.test(text)) return false;
  if (unit.mark !== '' && unit.mark !== ',') return true;
  const rest = text.slice(unit.length).trimStart();
  return OPENS_TITLE.test(rest) && !CITES.test(rest) && (unit.mark === '' || rest !== '');
}

function match(patterns: readonly UnitPattern[], text: string): UnitHead | null {
  for (const { kind, pattern } of patterns) {
    const found = pattern.exec(text);
    if (found) return { kind, number: found[1]!, mark: found[2] ?? '', length: found[0].length };
  }
  return null;
}

/** Does a line open with the number of a unit of structure? */
export function startsUnit(text: string): boolean {
  return unitHead(text.trimStart()) !== null;
}
