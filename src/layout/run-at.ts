import type { Paragraph } from '../model/index.js';

/** Index of the run that holds the character at an offset (runs cover the text in order); the number of runs past its end. */
export function runIndexAt({ runs }: Paragraph, offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { from, text } = runs[middle]!;
    if (from + text.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
