/** What stands in quotation marks. */
import type { Passage, Prose } from './prose.js';

type Range = readonly [from: number, to: number];

const NOTHING: readonly Range[] = [];
const known = new WeakMap<Passage, readonly Range[]>();

/** Whether a word stands in quotation marks, or in a quotation that runs over paragraphs. */
export function isQuoted(prose: Prose, at: number): boolean {
  const passage = prose.passageOf(at);
  if (passage.body?.role === 'quoted') return true;
  const ranges = rangesOf(passage);
  return ranges.length > 0 && isWithin(ranges, prose.offsets[at]!);
}

/** Whether one of the ranges, which stand in order, holds an offset. */
function isWithin(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] <= offset) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && offset >= range[0];
}

function rangesOf(passage: Passage): readonly Range[] {
  let found = known.get(passage);
  if (!found) {
    found = ANY_QUOTE.test(passage.text) ? quotedRanges(passage.text) : NOTHING;
    known.set(passage, found);
  }
  return found;
}

const ANY_QUOTE = /["“”„«»]/;

/** Stretches between quotation marks, the marks included. One that is left open goes to the end, one never opened from the start. */
export function quotedRanges(text: string): Range[] {
  const found: Range[] = [];
  let open = -1;
  let seen = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (OPENS.has(sign) || (sign === '"' && open < 0)) {
      if (open < 0) open = at;
    } else if (CLOSES.has(sign) || sign === '"') {
      if (open >= 0 || !seen) found.push([Math.max(open, 0), at + 1]);
      open = -1;
    } else continue;
    seen = true;
  }
  if (open >= 0) found.push([open, text.length]);
  return found;
}

const OPENS = new Set(['“', '„', '«']);
const CLOSES = new Set(['”', '»']);
