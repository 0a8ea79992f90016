/** Where sentences begin and end. */

import { LATIN } from './latin.js';
import { allMatches } from './matches.js';

export interface Sentence {
  /** Spaces at both ends left out. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What stands before it: the start of the text, a line break, or the sign that ended the sentence before. */
  readonly after: 'start' | 'line' | '.' | '?' | '!' | '…';
  /**
   * False where the stop before it may be no end: an abbreviation or an initial, a number of a list, an ellipsis,
   * a sign inside brackets or quotes.
   */
  readonly certain: boolean;
}

/** Stop signs, then what closes around them, then a space or the end. */
const STOP = /(?<![.?!…])[.?!…]+[”"’'»)\]]{0,4}(?=\s|$)|\n/g;

/**
 * Splits a text into sentences. `./.`, decimals (1.234,5), times, numbers of documents and addresses hold no end, since
 * no space follows their dots.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let after: Sentence['after'] = 'start';
  let certain = true;
  const close = (to: number) => {
    const sentence = trimmed(text, from, to, after, certain);
    if (sentence) found.push(sentence);
  };
  for (const stop of allMatches(STOP, text)) {
    const end = stop.index + stop[0].length;
    close(end);
    const sign = stop[0].charAt(0);
    after = kindOf(stop[0]);
    certain = sign === '\n' ? !continues(text, stop.index) : endsSentence(text, from, stop.index, stop[0]);
    from = end;
  }
  close(text.length);
  return found;
}

function kindOf(stop: string): Sentence['after'] {
  if (stop.startsWith('\n')) return 'line';
  if (/…|\.\./.test(stop)) return '…';
  return stop.charAt(0) as '.' | '?' | '!';
}

/** A line that ends in a comma, a semicolon or no sign at all may go on below. */
function continues(text: string, at: number): boolean {
  return !/[.?!:…]["”)]?\s*$/.test(text.slice(Math.max(0, at - 8), at));
}

/** Words that carry a stop without ending a sentence; written without it, lower case. */
const ABBREVIATIONS = new Set(
  `tp tx tt p q h x kp gs pgs ts ths th.s tskh bs ds ks cn ncs pts nsnd nsưt nxb tr st v.v vv vd tk tl tm kt tuq
 đc đ/c tel fax mr mrs dr no vol sđt cmt ct gđ hđ`.split(/\s+/),
);

const LAST_WORD = new RegExp(String.raw`[${LATIN}\d./]*$`);

const INITIAL = new RegExp(`^[${LATIN}]$`);

function endsSentence(text: string, from: number, at: number, stop: string): boolean {
  if (kindOf(stop) === '…') return false;
  if (/[”"’'»)\]]$/.test(stop)) return false;
  if (stop.charAt(0) !== '.') return true;
  const before = text.slice(Math.max(from, at - 12), at);
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  if (isListNumber(text.slice(from, at))) return false;
  return !INITIAL.test(word) && !ABBREVIATIONS.has(word.toLowerCase());
}

const LIST_NUMBER = new RegExp(
  String.raw`^\s*(?:(?:Phần|Chương|Mục|Tiểu mục|Điều|Phụ lục|Bảng|Hình)\s+)?(?:[\d.]{1,10}|[${LATIN}]|[IVXLC]{1,8})\s*$`,
);

/** `1.`, `2.1.`, `a.`, `II.` and `Điều 5.` at the start are no sentences of their own. */
function isListNumber(start: string): boolean {
  return start.length < 24 && LIST_NUMBER.test(start);
}

function trimmed(
  text: string,
  from: number,
  to: number,
  after: Sentence['after'],
  certain: boolean,
): Sentence | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { from: start, to: end, text: text.slice(start, end), after, certain } : null;
}
