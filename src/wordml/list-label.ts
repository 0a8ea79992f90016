import { bulletText } from './bullets.js';
import { formatNumber } from './number-format.js';
import type { Level, List, Numbering } from './numbering.js';
import { obtain } from './obtain.js';
import type { LabelCounter } from './types.js';

/** What is known of one running count: lists of one abstract definition share it. */
interface Count {
  /** Value of the last item by level; undefined where the level has not begun or has been reset. */
  readonly values: (number | undefined)[];
}

/** A counter for one story: items must come in document order. */
export function createLabelCounter(numbering: Numbering): LabelCounter {
  const counts = new Map<number, Count>();
  /** Levels of lists whose `w:startOverride` has taken effect, as `numId * 9 + level`. */
  const started = new Set<number>();
  return {
    next(numId, at) {
      const list = numbering.list(numId);
      const level = list?.levels[at];
      if (list == null || level === undefined) return null;
      const count = obtain(counts, list.counters, () => ({ values: [] }));
      const value = advance(list, count, at, takesStart(list, started, numId, at));
      const text = labelText(list, level, count, at);
      return text === '' ? null : { text, numberFormat: level.format, value, suffix: level.suffix };
    },
  };
}

/** A list with a start of its own begins there at its first item, once. */
function takesStart(list: List, started: Set<number>, numId: number, at: number): boolean {
  const key = numId * 9 + at;
  if (list.starts[at] === undefined || started.has(key)) return false;
  started.add(key);
  return true;
}

function startOf(list: List, at: number): number {
  return list.starts[at] ?? list.levels[at]?.start ?? 0;
}

/** Counts one item and resets the levels under it. Returns its value. */
function advance(list: List, { values }: Count, at: number, fresh: boolean): number {
  const last = values[at];
  const value = last === undefined || fresh ? startOf(list, at) : last + 1;
  values[at] = value;
  for (let under = at + 1; under < values.length; under++) {
    const restart = list.levels[under]?.restart ?? null;
    if (restart === null || (restart !== 0 && at < restart)) values[under] = undefined;
  }
  return value;
}

/** The label of the item just counted. Levels that were passed over stand at their start. */
function labelText(list: List, level: Level, { values }: Count, at: number): string {
  if (level.format === 'bullet')
    return bulletText(level.text, level.run.fonts?.ascii ?? level.run.fonts?.hAnsi ?? '');
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const of = Number(digit) - 1;
    const source = list.levels[of];
    if (source === undefined || of > at) return '';
    return formatNumber(
      values[of] ?? startOf(list, of),
      level.legal ? 'decimal' : source.format,
      source.custom,
    );
  });
}
