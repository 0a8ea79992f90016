import { type RunFormat, runsWithin } from '../model/index.js';
import { LATIN } from '../text/latin.js';
import type { TextRange } from './types.js';

/** A piece of a range in one format. */
export interface Stretch extends TextRange {
  readonly text: string;
  readonly format: RunFormat;
}

const NOT_LATIN_WORD = /[\p{L}\p{N}]/u;
/** Beyond Latin and general punctuation. */
const HIGHER = /[\u0250-\u02ff\u0370-\u1dff\u2c00-\uffff]/;
const LATIN_WORD = new RegExp(`[${LATIN}0-9]`);

const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0;

/** Whether a text holds a letter or a digit. The classes of Unicode cost half a millisecond at first use: only where Latin fails. */
function isWorded(text: string): boolean {
  return LATIN_WORD.test(text) || (HIGHER.test(text) && NOT_LATIN_WORD.test(text));
}

/** Units of a text that are no white space. */
function weightOf(text: string): number {
  let weight = 0;
  for (let index = 0; index < text.length; index += 1) if (!isSpace(text.charCodeAt(index))) weight += 1;
  return weight;
}
const NOTE_MARK = /^[\s([]*(?:[0-9¹²³⁰⁴-⁹]{1,3}|[*†‡]+|[a-z])[\s)\]]*$/;

/** Raised figures and asterisks that point to a note are no part of a component's own presentation. */
function isNoteMark(stretch: Stretch): boolean {
  return stretch.format.verticalAlign === 'superscript' && NOTE_MARK.test(stretch.text);
}

/**
 * The visible stretches of a range, run by run: hidden text, symbols, formulas and stretches of white space alone are left
 * out. What remains may be punctuation only.
 */
export function visibleRuns(range: TextRange): Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of runsWithin(range.paragraph, range.from, range.to)) {
    const from = Math.max(range.from, run.from);
    const to = Math.min(range.to, run.from + run.text.length);
    if (from >= to || run.format.hidden || run.source === 'symbol' || run.source === 'formula') continue;
    const text = run.text.slice(from - run.from, to - run.from);
    if (weightOf(text) === 0) continue;
    stretches.push({ paragraph: range.paragraph, from, to, text, format: run.format });
  }
  return stretches;
}

/**
 * What the format of ranges is judged by: stretches that hold a letter or a digit, note marks left out; where there is no
 * letter at all (a line of dots to be filled in) every visible stretch.
 */
export function judgedRuns(ranges: readonly TextRange[]): Stretch[] {
  const visible = ranges.flatMap(visibleRuns);
  const lettered = visible.filter((stretch) => isWorded(stretch.text) && !isNoteMark(stretch));
  return lettered.length > 0 ? lettered : visible.filter((stretch) => !isNoteMark(stretch));
}

/** How much of a text departs from what is asked, where, and what was found there. */
export interface Departure {
  /** Part of the judged characters, above 0, at most 1. */
  readonly share: number;
  /** Departing stretches, neighbours joined. */
  readonly places: readonly TextRange[];
  /** What was found, by falling share. */
  readonly values: readonly string[];
}

/**
 * Weighs the stretches of ranges against a requirement.
 * @param wrong names what is wrong with a stretch, or null where it is as it should be
 * @returns null where nothing departs
 */
export function departures(
  ranges: readonly TextRange[],
  wrong: (stretch: Stretch) => string | null,
): Departure | null {
  const weights = new Map<string, number>();
  const places: TextRange[] = [];
  let total = 0;
  let bad = 0;
  for (const stretch of judgedRuns(ranges)) {
    const weight = weightOf(stretch.text);
    total += weight;
    const value = wrong(stretch);
    if (value === null) continue;
    bad += weight;
    weights.set(value, (weights.get(value) ?? 0) + weight);
    join(places, stretch);
  }
  if (places.length === 0) return null;
  const values = [...weights].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  return { share: bad / total, places, values };
}

/** Adds a range, joined to the one before where only white space lies between. */
export function join(places: TextRange[], next: TextRange): void {
  const last = places.at(-1);
  if (last && last.paragraph === next.paragraph && last.to <= next.from) {
    const between = last.paragraph.text.slice(last.to, next.from);
    if (between.trim() === '') {
      places[places.length - 1] = { paragraph: last.paragraph, from: last.from, to: next.to };
      return;
    }
  }
  places.push({ paragraph: next.paragraph, from: next.from, to: next.to });
}

/** Letters of a text by case as printed (`w:caps` prints capitals). */
export function countCase(ranges: readonly TextRange[]): { readonly upper: number; readonly lower: number } {
  let upper = 0;
  let lower = 0;
  for (const { text, format } of ranges.flatMap(visibleRuns)) {
    for (const letter of text) {
      const small = letter.toLowerCase();
      if (small === letter.toUpperCase()) continue;
      if (format.caps || format.smallCaps || letter !== small) upper += 1;
      else lower += 1;
    }
  }
  return { upper, lower };
}
