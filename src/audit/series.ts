/** Puts the documents of one body and year into the rows from which they took their numbers. */
import { grouped, type Series } from '../engine/index.js';
import type { Numbered } from './numbered.js';

type Grounds = Series['grounds'];

/** Documents that are held to be of one row. */
interface Row {
  readonly documents: readonly Numbered[];
  readonly grounds: Grounds;
}

/**
 * An office may give each type a row of its own, or several types one; letters may be numbered together or by unit. What the office
 * has laid down holds. Else each type is a row; symbols of one type share it unless their numbers show that they do not; and all types
 * share one where only that makes their numbers run on. Secret documents have rows of their own (Điều 15 khoản 2).
 */
export function seriesOf(documents: readonly Numbered[], year: number): Series[] {
  const bySecrecy = grouped(documents, ({ secret }) => secret);
  return [...bySecrecy.values()].flatMap(rowsOf).map(({ documents: own, grounds }) => ({
    year,
    grounds,
    symbols: symbolsOf(own),
    documents: [...own].sort((a, b) => a.number - b.number || compare(a.suffix, b.suffix)),
  }));
}

function rowsOf(documents: readonly Numbered[]): Row[] {
  const laidDown = grouped(
    documents.filter(({ row }) => row !== null),
    ({ row }) => row,
  );
  const rest = documents.filter(({ row }) => row === null);
  const byType = grouped(rest, ({ type, symbol }) => type ?? `?${symbol}`);
  return [
    ...[...laidDown.values()].map((own) => ({ documents: own, grounds: grounds(own, 'office') })),
    ...oneRow([...byType.values()].flatMap(byUnit)),
  ];
}

const grounds = (documents: readonly Numbered[], otherwise: Grounds): Grounds =>
  new Set(documents.map(({ symbol }) => symbol)).size > 1 ? otherwise : 'symbol';

const numbersOf = (documents: readonly Numbered[]): Set<number> =>
  new Set(documents.map(({ number }) => number));

/** With fewer in common, symbols of one type may share a row in which a number was given twice. */
const FEW = 2;
const SHARE_IN_COMMON = 0.2;

/** The symbols of a type as one row, or each as a row where they have many numbers in common. */
function byUnit(documents: readonly Numbered[]): Row[] {
  const bySymbol = [...grouped(documents, ({ symbol }) => symbol).values()];
  const sets = bySymbol.map(numbersOf);
  const total = sets.reduce((sum, { size }) => sum + size, 0);
  const inCommon = total - numbersOf(documents).size;
  const apart = inCommon > FEW && inCommon > total * SHARE_IN_COMMON;
  if (apart) return bySymbol.map((own) => ({ documents: own, grounds: 'symbol' }));
  return [{ documents, grounds: grounds(documents, 'numbers') }];
}

/** So many numbers, with so few missing between them, run on. */
const LEAST = 6;
const DENSE = 0.8;
/** Share of numbers that may have been given twice by mistake. */
const RARE = 0.05;

/** All rows as one, where none runs on by itself, all together do, and hardly a number is in two of them. */
function oneRow(rows: readonly Row[]): readonly Row[] {
  const documents = rows.flatMap((row) => row.documents);
  const together = numbersOf(documents);
  const parts = rows.map((row) => numbersOf(row.documents));
  const inCommon = parts.reduce((sum, { size }) => sum + size, 0) - together.size;
  const apart = inCommon <= Math.max(1, together.size * RARE);
  const runsOn = rows.length > 1 && together.size >= LEAST && density(together) >= DENSE;
  const none = parts.every((part) => part.size === 1 || density(part) < DENSE);
  return apart && runsOn && none ? [{ documents, grounds: 'numbers' }] : rows;
}

function density(numbers: ReadonlySet<number>): number {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return numbers.size / (most - least + 1);
}

/** Symbols by how many documents have them, as most of these write them. */
function symbolsOf(documents: readonly Numbered[]): string[] {
  const bySymbol = [...grouped(documents, ({ symbol }) => symbol).values()];
  return bySymbol.sort((a, b) => b.length - a.length).map(([first]) => first?.kyHieu ?? '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
