import { isBlankSign } from './blanks.js';
import { isDigit } from './latin.js';

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
  if (digits === '' || digits.length > longest || endsBlank(text, from, start))
    return blankPart(text, from, start);
  const unfinished = longest === 4 && digits.length < 4 && isBlankSign(text.charAt(end));
  const to = unfinished ? firstGap(text, end, skipBlank(text, end)) : end;
  return { digits, from: start, to, unfinished, drawn: false, next: skipFiller(text, to) };
}

/** Dots and then a space: the number after it belongs to something else. */
function endsBlank(text: string, from: number, start: number): boolean {
  return text.charCodeAt(start - 1) === 32 && /[.…_‥·]/.test(text.slice(from, start));
}

/** A blank from its first sign to the space after its signs; one of spaces only is the whole of them. */
function blankPart(text: string, from: number, next: number): ScannedPart {
  let first = from;
  while (first < next && !isBlankSign(text.charAt(first))) first++;
  if (first < next)
    return { digits: '', from: first, to: firstGap(text, first, next), unfinished: false, drawn: true, next };
  return { digits: '', from, to: from, unfinished: false, drawn: next - from > 1, next };
}

/** Offset of the first space in a stretch, else its end. */
function firstGap(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== 32) at++;
  return at;
}

/** Offset after dots, ellipses, underscores and spaces. */
function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) === 32 || isBlankSign(text.charAt(at)))) at++;
  return at;
}

/** Offset after spaces, commas and drawn blanks between a number and the word after it. */
function skipFiller(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) === 32 || text.charAt(at) === ',')) at++;
  const afterBlank = skipBlank(text, at);
  return text.startsWith('tháng', afterBlank) || text.startsWith('năm', afterBlank) ? afterBlank : at;
}
