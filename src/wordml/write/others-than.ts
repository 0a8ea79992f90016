import type { Locus, Run } from '../../model/index.js';
import type { Editable } from '../read.js';

interface Node {
  readonly locus: Locus;
  readonly runs?: readonly Run[];
}

/**
 * Paragraphs of the main part that hold nothing of what is going to be changed: their ends by their starts. What is changed may stand in a
 * text box of a paragraph, and a run of a paragraph whose mark is deleted belongs to the next one.
 */
export function othersThan(
  changed: readonly Node[],
  { document, mainPart }: Editable,
): (start: number) => number | undefined {
  const loci = changed.flatMap(({ locus, runs = [] }) => [locus, ...runs.map((run) => run.locus)]);
  const starts = loci.filter(({ part }) => part === mainPart).map(({ start }) => start);
  starts.sort((a, b) => a - b);
  const ends = new Map<number, number>();
  for (const { locus } of document.paragraphs) {
    if (locus.part === mainPart && !holds(starts, locus)) ends.set(locus.start, locus.end);
  }
  return (start) => ends.get(start);
}

/** Whether one of the offsets, in order, lies in a place. */
function holds(offsets: readonly number[], { start, end }: Locus): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < offsets.length && offsets[low]! < end;
}
