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
const opening = /^[\dIVXLCa-zđA-ZĐ]/u;

const words: readonly UnitPattern[] = [
  {
    kind: 'phan',
    pattern:
      /^phần\s+(?:thứ\s+)?(\d+|[ivxlc]+|nhất|một|hai|ba|tư|năm|sáu|bảy|tám)(?![\p{L}\d])\s*([.:–-]?)/iu,
  },
  { kind: 'chuong', pattern: /^chương\s+(?:thứ\s+)?(\d+|[ivxlc]+)(?![\p{L}\d])\s*([.:–-]?)/iu },
  { kind: 'tieuMuc', pattern: /^tiểu\s+mục\s+(\d+|[ivxlc]+)(?![\p{L}\d])\s*([.:–-]?)/iu },
  { kind: 'muc', pattern: /^mục\s+(\d+|[ivxlc]+|[A-Z])(?![\p{L}\d])\s*([.:–-]?)/iu },
  { kind: 'dieu', pattern: /^điều\s+(\d+[a-zđ]?|[ivxlc]+)(?![\p{L}\d])\s*([.:,)–/-]?)/iu },
];

const numbers: readonly UnitPattern[] = [
  { kind: 'mucLaMa', pattern: /^([IVXLC]+)\s*([./)–:-])(?=\s|[\p{Lu}]|$)/u },
  { kind: 'khoan', pattern: /^(\d{1,3})(?!\s*[.,]\s*\d)\s*(\.|\/|\)|\.\)|:|-|–)(?=\s|[\p{L}“"(]|$)/u },
  { kind: 'diem', pattern: /^([a-zđ]\d?)\s*(\)|\.\)|\.|\/)(?=\s|[\p{L}“"(]|$)/u },
];

/**
 * The phần, chương, mục, tiểu mục, điều, khoản or điểm that a line opens, or null.
 * `text` begins at its first letter or digit.
 */
export function unitHead(text: string): UnitHead | null {
  if (!opening.test(text)) return null;
  const first = text.charCodeAt(0);
  const lower = first | 0x20;
  const worded =
    lower === 0x70 ||
    lower === 0x63 ||
    lower === 0x74 ||
    lower === 0x6d ||
    first === 0x110 ||
    first === 0x111;
  if (worded) {
    const found = match(words, text);
    if (found && isHeading(found, text)) return found;
  }
  return match(numbers, text);
}

/** `Điều 5 của Luật này quy định` is running text; a heading has its mark, a capital or nothing after the number. */
function isHeading(unit: UnitHead, text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const rest = text.slice(unit.length).trimStart();
  return unit.mark !== '' || rest === '' || /^[\p{Lu}“"(…._]/u.test(rest);
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
