/** What an item may be worth. */
interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * The most items of a list that are in order: each can be worth as much as all kept before it. What is left out is astray.
 * Items of equal standing are kept as they come.
 */
export function longestOrdered<T>(items: readonly T[], intervalOf: (item: T) => Interval): Set<T> {
  /** By length of a row less one: the row of that length whose last worth is least. */
  const rows: { readonly worth: number; readonly link: Link<T> }[] = [];
  for (const item of items) {
    const { from, to } = intervalOf(item);
    let length = firstAbove(rows, to);
    // A row that ends within the interval goes on at its own worth; those that end before it, at `from`.
    for (; length >= 0; length -= 1) {
      const before = rows[length - 1];
      const worth = Math.max(before?.worth ?? Number.NEGATIVE_INFINITY, from);
      const there = rows[length];
      if (!there || worth < there.worth)
        rows[length] = { worth, link: { item, before: before?.link ?? null } };
      if ((before?.worth ?? Number.NEGATIVE_INFINITY) <= from) break;
    }
  }
  const kept = new Set<T>();
  for (let link = rows.at(-1)?.link ?? null; link; link = link.before) kept.add(link.item);
  return kept;
}

interface Link<T> {
  readonly item: T;
  readonly before: Link<T> | null;
}

/** Index of the first row whose worth is above a value. */
function firstAbove(rows: readonly { readonly worth: number }[], value: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.worth <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
