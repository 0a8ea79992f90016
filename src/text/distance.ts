/**
 * Number of single slips (a letter left out, put in, exchanged, or two neighbours swapped) between two texts,
 * UTF-16 units as letters: bring both to NFC, or {@link fold} them, first.
 * Counts up to `max`; anything further comes back as `max + 1`. Takes time in proportion to length × max.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, max + 1));
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(max + 1);
    if (row <= max) current[0] = row;
    const least = fillBand(a, b, row, max, before, previous, current);
    if (least > max) return max + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? max + 1, max + 1);
}

/** One row of the table, only in the band of width `max` about the diagonal; gives its least value. */
function fillBand(
  a: string,
  b: string,
  row: number,
  max: number,
  before: readonly number[],
  previous: readonly number[],
  current: number[],
): number {
  let least = current[0]!;
  const last = Math.min(b.length, row + max);
  for (let column = Math.max(1, row - max); column <= last; column++) {
    const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
    let best = Math.min(
      previous[column - 1]! + (same ? 0 : 1),
      previous[column]! + 1,
      current[column - 1]! + 1,
    );
    if (!same && row > 1 && column > 1 && swapped(a, b, row, column))
      best = Math.min(best, before[column - 2]! + 1);
    current[column] = best;
    if (best < least) least = best;
  }
  return least;
}

function swapped(a: string, b: string, row: number, column: number): boolean {
  return (
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
  );
}

/**
 * How alike two phrases are, 1 for equal and 0 for nothing in common: one less the share of slips in the longer one.
 * Below `least` (0.5 unless told) the answer is 0, found without counting to the end.
 */
export function similarity(a: string, b: string, least = 0.5): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const max = Math.floor(longer * (1 - least) + 1e-9);
  const distance = editDistance(a, b, max);
  return distance > max ? 0 : 1 - distance / longer;
}
