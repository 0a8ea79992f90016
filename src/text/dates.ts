import { isCalendarDate } from './calendar.js';
import { type ScannedPart, scanPart } from './date-scan.js';
import { type FoldedText, foldKeepSpaces } from './fold.js';
import { isDigit, LATIN } from './latin.js';
import { allMatches } from './matches.js';

/** A day, month or year of a date as it stands in the text. */
export interface DatePart {
  /** Digits as written, leading zero kept; empty for a blank; `20` for `20…`. */
  readonly raw: string;
  /** Null for a blank or a number left unfinished. */
  readonly value: number | null;
  readonly from: number;
  readonly to: number;
}

/**
 * `full`: ngày, tháng and năm as words, each with a number or a blank. `numeric`: three numbers or blanks with
 * slashes, hyphens or dots. `partial`: fewer than three parts (`tháng 3 năm 2020`, `ngày 5/3`, `tháng 3/2020`).
 */
export type DateStyle = 'full' | 'numeric' | 'partial';

export interface DateMention {
  readonly style: DateStyle;
  readonly from: number;
  readonly to: number;
  /** As written, from the word ngày or tháng, or from the first digit of a numeric date. */
  readonly text: string;
  /** Null where the mention has no such part. */
  readonly day: DatePart | null;
  readonly month: DatePart | null;
  readonly year: DatePart | null;
  /** Between the numbers of a numeric date, else empty. */
  readonly separator: string;
  /** No part is blank and the day exists in the calendar. */
  readonly valid: boolean;
}

/**
 * All dates of a text in order, with offsets in it. Reads capitals and NFD, blanks made of dots, ellipses, underscores
 * and wide spaces. Words about dates without number or blank (`ngày tháng năm sinh`) are no dates.
 */
export function findDates(text: string): DateMention[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const folded = foldKeepSpaces(text);
  const dates: DateMention[] = [];
  let done = 0;
  for (const anchor of allMatches(ANCHOR, folded.text)) {
    if (anchor.index < done) continue;
    const scanned = scanAt(folded.text, anchor.index, anchor[0], done);
    if (!scanned) continue;
    dates.push(toMention(text, folded, scanned));
    done = scanned.to;
  }
  return dates;
}

/** A digit or a drawn blank: without either there is no date to fold the text for. */
const MAY_HOLD_DATE = /\d|[.…‥_·]{2}|…|\s\s/;

const ANCHOR = new RegExp(
  String.raw`(?<![${LATIN}])(?:ngày|tháng|năm)(?![${LATIN}])|(?<=[\d.…_ ])[/](?=[\d.…_ ])|(?<=\d)[-–.](?=\d)`,
  'g',
);

interface ScannedDate {
  readonly style: DateStyle;
  readonly from: number;
  readonly to: number;
  readonly day: ScannedPart | null;
  readonly month: ScannedPart | null;
  readonly year: ScannedPart | null;
  readonly separator: string;
}

function scanAt(text: string, at: number, anchor: string, done: number): ScannedDate | null {
  if (anchor === 'ngày') return scanDay(text, at);
  if (anchor === 'tháng') return scanMonth(text, at, at, null);
  if (anchor === 'năm') return scanYear(text, at);
  return scanNumeric(text, numericStart(text, at, done), anchor);
}

/** `ngày D tháng M năm Y`, `ngày D tháng M`, `ngày D/M/Y`, `ngày D/M`, `ngày ...`. */
function scanDay(text: string, at: number): ScannedDate | null {
  const afterWord = at + 'ngày'.length;
  const start = MUNG.exec(text.slice(afterWord, afterWord + 8))?.[0].length ?? 0;
  const day = scanPart(text, afterWord + start, 2);
  if (text.startsWith('tháng', day.next)) {
    const rest = scanMonth(text, day.next, at, day);
    if (rest) return rest;
  }
  const separator = text.charAt(day.next);
  if (/[-–/.]/.test(separator)) {
    const numeric =
      scanNumeric(text, day.digits ? day.from : afterWord + 1, separator) ?? scanDayMonth(text, at, day);
    if (numeric) return numeric;
  }
  const alone = day.digits === '' && day.drawn && day.to - day.from > 1;
  return alone
    ? { style: 'partial', from: at, to: day.to, day, month: null, year: null, separator: '' }
    : null;
}

const MUNG = /^ m[ùồ]ng /;

function scanDayMonth(text: string, from: number, day: ScannedPart): ScannedDate | null {
  const separator = text.charAt(day.next);
  if (day.digits === '' || separator === '.') return null;
  const month = scanPart(text, day.next + 1, 2);
  const known = month.digits !== '' && month.from === day.next + 1 && isDayMonth(day, month);
  return known && !goesOn(text, month.to)
    ? { style: 'partial', from, to: month.to, day, month, year: null, separator }
    : null;
}

function isDayMonth(day: ScannedPart, month: ScannedPart): boolean {
  return isCalendarDate(Number(day.digits), Number(month.digits), null);
}

/** From the word tháng on, with the day read before it or none. */
function scanMonth(text: string, at: number, from: number, day: ScannedPart | null): ScannedDate | null {
  const month = scanPart(text, at + 'tháng'.length, 2);
  if (text.startsWith('năm', month.next)) {
    const year = scanPart(text, month.next + 'năm'.length, 4);
    return isRealDate(day, month, year)
      ? {
          style: day ? 'full' : 'partial',
          from,
          to: endOf(year, month.next + 3),
          day,
          month,
          year,
          separator: '',
        }
      : null;
  }
  if (text.charAt(month.next) === '/' && month.digits !== '') {
    const year = scanPart(text, month.next + 1, 4);
    if (year.digits.length === 4 && year.from === month.next + 1 && !goesOn(text, year.to))
      return { style: 'partial', from, to: year.to, day, month, year, separator: '/' };
  }
  const worded = day !== null && (day.digits !== '' || day.drawn) && (month.digits !== '' || month.drawn);
  return worded
    ? { style: 'partial', from, to: endOf(month, at + 5), day, month, year: null, separator: '' }
    : null;
}

/** A year alone is a mention only where it is left to be filled in: `năm 20...`. */
function scanYear(text: string, at: number): ScannedDate | null {
  const year = scanPart(text, at + 'năm'.length, 4);
  return year.unfinished
    ? { style: 'partial', from: at, to: year.to, day: null, month: null, year, separator: '' }
    : null;
}

/** A blank at the end of the mention gives back the spaces that it ends in. */
function endOf(part: ScannedPart, atLeast: number): number {
  return Math.max(part.to, atLeast);
}

/** Some part has digits or is a blank drawn; without a day the month must (`tháng năm 2020` is none). */
function isRealDate(day: ScannedPart | null, month: ScannedPart, year: ScannedPart): boolean {
  const shown = (part: ScannedPart) => part.digits !== '' || part.drawn;
  return day === null ? shown(month) : shown(day) || shown(month) || shown(year);
}

/** Three parts with one separator. Blanks only with slashes, and not all three without digits or dots. */
function scanNumeric(text: string, from: number, separator: string): ScannedDate | null {
  const day = scanPart(text, from, 2);
  if (text.charAt(day.next) !== separator || isDigit(text, from - 1)) return null;
  const month = scanPart(text, day.next + 1, 2);
  if (text.charAt(month.next) !== separator) return null;
  const year = scanPart(text, month.next + 1, 4);
  const parts = [day, month, year];
  const blanks = parts.filter((part) => part.digits === '' || part.unfinished);
  if (blanks.length > 0 && (separator !== '/' || !parts.some((part) => part.digits !== '' || part.drawn)))
    return null;
  if (year.digits !== '' && year.digits.length !== 4 && !year.unfinished) return null;
  if (goesOn(text, year.to) || (separator !== '/' && !isWholeDate(parts))) return null;
  return { style: 'numeric', from: day.from, to: year.to, day, month, year, separator };
}

function isWholeDate(parts: readonly ScannedPart[]): boolean {
  const [day, month, year] = parts.map((part) => Number(part.digits));
  return isCalendarDate(day ?? null, month ?? null, year ?? null) && (year ?? 0) >= 1000;
}

const SYMBOL_FOLLOWS = new RegExp(`^[-–/][${LATIN}]`);

/** Digits or a symbol follow at once, so that the numbers before are something else (`12/5/2020/QĐ`). */
function goesOn(text: string, at: number): boolean {
  return (
    isDigit(text, at) ||
    (/[-–/.]/.test(text.charAt(at)) && isDigit(text, at + 1)) ||
    SYMBOL_FOLLOWS.test(text.slice(at, at + 2))
  );
}

/** Longest blank that is taken for the day of `..../..../2024`. */
const LONGEST_BLANK = 40;

/** Where the first number of a numeric date begins, seen from its first separator. */
function numericStart(text: string, at: number, done: number): number {
  let from = at;
  while (from > done && at - from < LONGEST_BLANK && /[\d .…_]/.test(text.charAt(from - 1))) {
    from--;
    if (isDigit(text, from) && !isDigit(text, from - 1)) break;
  }
  return from;
}

function toMention(text: string, folded: FoldedText, scanned: ScannedDate): DateMention {
  const from = folded.originOf(scanned.from);
  const to = folded.originOf(scanned.to);
  const [day, month, year] = [scanned.day, scanned.month, scanned.year].map((part) =>
    part ? toPart(folded, part) : null,
  ) as [DatePart | null, DatePart | null, DatePart | null];
  const known = [day, month, year].every((part) => part === null || part.value !== null);
  const valid = known && isCalendarDate(day?.value ?? null, month?.value ?? null, year?.value ?? null);
  return {
    style: scanned.style,
    from,
    to,
    text: text.slice(from, to),
    day,
    month,
    year,
    separator: scanned.separator,
    valid,
  };
}

function toPart(folded: FoldedText, part: ScannedPart): DatePart {
  const value = part.digits === '' || part.unfinished ? null : Number(part.digits);
  return { raw: part.digits, value, from: folded.originOf(part.from), to: folded.originOf(part.to) };
}
