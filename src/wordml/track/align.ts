/** An item of one list and what became of it in another: numbers in both; null where there is none. */
export type Step =
  | readonly [before: number, after: number]
  | readonly [before: number, after: null]
  | readonly [before: null, after: number];

/** What it costs to take an item for one that it cannot be: as much as leaving it out and putting the other in. */
const NEVER = 2;
/** Above this many comparisons what differs counts as replaced as a whole. */
const MOST_CELLS = 4_000_000;

/**
 * Lays two lists side by side so that the least has to be left out and put in; what is left out stands before what is put in.
 * @param cost of taking an item for another one: 0 the same, 2 and more never; leaving one out or putting one in costs 1
 */
export function align(before: number, after: number, cost: (i: number, j: number) => number): Step[] {
  const shorter = Math.min(before, after);
  let head = 0;
  while (head < shorter && cost(head, head) === 0) head += 1;
  let tail = 0;
  while (tail < shorter - head && cost(before - 1 - tail, after - 1 - tail) === 0) tail += 1;
  const steps: Step[] = Array.from({ length: head }, (_, at) => [at, at] as const);
  const rows = before - head - tail;
  const columns = after - head - tail;
  const middle =
    rows * columns > MOST_CELLS
      ? [...counted(rows, (i): Step => [i, null]), ...counted(columns, (j): Step => [null, j])]
      : trace(rows, columns, (i, j) => cost(i + head, j + head));
  for (const [i, j] of middle) {
    if (i === null) steps.push([null, j! + head]);
    else steps.push(j === null ? [i + head, null] : [i + head, j + head]);
  }
  for (let at = tail; at > 0; at -= 1) steps.push([before - at, after - at]);
  return steps;
}

const counted = (length: number, step: (at: number) => Step): Step[] =>
  Array.from({ length }, (_, at) => step(at));

/** The cheapest way through the table of both lists. */
function trace(rows: number, columns: number, cost: (i: number, j: number) => number): Step[] {
  const width = columns + 1;
  // What the rest costs from each place on.
  const rest = new Float32Array((rows + 1) * width);
  for (let i = rows; i >= 0; i -= 1) {
    for (let j = columns; j >= 0; j -= 1) {
      if (i === rows || j === columns) rest[i * width + j] = rows - i + columns - j;
      else {
        const aside = 1 + Math.min(rest[(i + 1) * width + j]!, rest[i * width + j + 1]!);
        rest[i * width + j] = Math.min(aside, cost(i, j) + rest[(i + 1) * width + j + 1]!);
      }
    }
  }
  return walk(rows, columns, cost, rest);
}

function walk(
  rows: number,
  columns: number,
  cost: (i: number, j: number) => number,
  rest: Float32Array,
): Step[] {
  const width = columns + 1;
  const steps: Step[] = [];
  let added: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < rows || j < columns) {
    const here = rest[i * width + j]!;
    const price = i < rows && j < columns ? cost(i, j) : NEVER;
    if (price < NEVER && Math.fround(price + rest[(i + 1) * width + j + 1]!) <= here) {
      steps.push(...added, [i++, j++]);
      added = [];
    } else if (i < rows && (j === columns || 1 + rest[(i + 1) * width + j]! <= here)) steps.push([i++, null]);
    else added.push([null, j++]);
  }
  return [...steps, ...added];
}
