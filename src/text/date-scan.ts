import { isBlankSign } from './blanks.js';

/** A number of a date while it is read, offsets in the text scanned. */
export interface ScannedPart {
  /** Digits as written, with a leading zero; empty for a blank. `20..` gives `20` and `unfinished`. */
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** Digits followed by a drawn blank where more digits belong: `năm 20…`. */
  readonly unfinished: boolean;
  /** A blank that the reader sees: dots, underscores, or at least two spaces. */
  readonly drawn: boolean;
  /** Where reading goes on: after the part and the spaces that follow it. */
  readonly next: number;
}

/** Reads one number, or a blank in its place, in time proportional to what it reads. */
export function scanPart(text: string, from: number, longest: number): ScannedPart {
  const start = skipBlank(text, from);
  let end = start;
  while (end < text.length && end - start <= longest && isDigit(text, end)) end++;
  const digits = text.slice(start, end);
  if (digits === '' || digits.length > longest) return blankPart(text, from, start);
  const unfinished = longest === 4 && digits.length < 4 && isBlankSign(text.charAt(end));
  const to = unfinished ? trimSpaces(text, end, skipBlank(text, end)) : end;
  return { digits, from: start, to, unfinished, drawn: false, next: skipFiller(text, to) };
}

function blankPart(text: string, from: number, to: number): ScannedPart {
  const blank = text.slice(from, to);
  const drawn = /[.…_‥·]/.test(blank) || /\s\s/.test(blank);
  return { digits: '', from, to: trimSpaces(text, from, to), unfinished: false, drawn, next: to };
}

/** Offset after dots, ellipses, underscores and spaces. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) === 32 || isBlankSign(text.charAt(at)))) at++;
  return at;
}

/** Offset after spaces, commas and drawn blanks between a number and the word after it. */
function skipFiller(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) === 32 || text.charAt(at) === ',')) at++;
  const afterBlank = skipBlank(text, at);
  return text.slice(afterBlank, afterBlank + 5) === 'tháng' ||
    text.slice(afterBlank, afterBlank + 3) === 'năm'
    ? afterBlank
    : at;
}

function trimSpaces(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && text.charCodeAt(at - 1) === 32) at--;
  return at;
}

/** Whether an ASCII digit stands at an offset. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
