import type { Paragraph, Run } from './document.js';

const endOf = ({ from, text }: Run): number => from + text.length;

/** Number of the first run that ends behind an offset; the number of runs where none does. */
function firstBehind(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(runs[middle]!) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The run that holds the character at an offset of the paragraph's text, or undefined. */
export function runAt({ runs }: Pick<Paragraph, 'runs'>, offset: number): Run | undefined {
  const run = runs[firstBehind(runs, offset)];
  return run && run.from <= offset ? run : undefined;
}

/** The runs that hold text between two offsets, in order; an empty run inside may be among them. */
export function runsWithin({ runs }: Pick<Paragraph, 'runs'>, from: number, to: number): readonly Run[] {
  const last = runs.at(-1);
  if (!last || from >= to) return [];
  const first = from <= 0 ? 0 : firstBehind(runs, from);
  const end = to >= endOf(last) ? runs.length : firstBehind(runs, to - 1) + 1;
  return first === 0 && end === runs.length ? runs : runs.slice(first, end);
}
