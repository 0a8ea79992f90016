import type { Paragraph } from '../model/index.js';
import { DEFAULT_TAB, nextStop } from './tabs.js';
import type { Certainty, Line, LineEstimate, Width } from './types.js';
import { paragraphAdvances, textWidth } from './width.js';

/** A paragraph broken into lines. */
export interface ParagraphLines {
  readonly lines: readonly Line[];
  /** Advance of each unit of the text, tabs with the width that they take, twips. */
  readonly advances: Float64Array;
  readonly measured: Certainty;
}

/** How far text may reach over the edge before it moves to the next line; rounding, twips. */
const TOLERANCE = 2;
/** Share by which a measured width can be wrong: letters with horns differ a little between fonts of one metric, other fonts more. */
const ERROR: Record<Certainty, number> = { exact: 0.01, approximate: 0.06 };

/** Letters, digits and most signs: nothing breaks at them. Tells the bulk of a text apart at once. */
const isPlain = (unit: number): boolean => unit > 0x2d && unit < 0x200b && unit !== 0xad;
const wordChar = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit | 32) >= 0x61;
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x3000 || unit === 0x200b;
const isBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0c;

/** A line may end after this unit: after spaces and tabs, after a hyphen or dash inside a word, between Chinese signs. */
function breakAfter(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (isSpace(unit) || unit === 9) return true;
  if (unit === 0x2d) return i > 0 && wordChar(text.charCodeAt(i - 1)) && wordChar(text.charCodeAt(i + 1));
  return unit === 0x2013 || unit === 0x2014 || unit === 0xad || (unit >= 0x2e80 && unit <= 0xd7ff);
}

/** Width of the stretch that a centred or right tab stop places: up to the next tab or break. */
function stretchAfter(text: string, advances: Float64Array, from: number): number {
  let width = 0;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 9 || isBreak(unit)) break;
    width += advances[i]!;
  }
  return width;
}

/** Position after a tab at `x`. */
function afterTab(
  paragraph: Paragraph,
  advances: Float64Array,
  i: number,
  x: number,
  defaultTab: number,
): number {
  const stop = nextStop(paragraph.format, x, defaultTab);
  if (stop.kind === 'left') return stop.position;
  const width = stretchAfter(paragraph.text, advances, i + 1);
  return Math.max(x, stop.position - (stop.kind === 'center' ? width / 2 : width));
}

/** Where the text of the first line begins: after the indent and the list label with its suffix. */
function firstStart(paragraph: Paragraph, defaultTab: number): number {
  const { format, label } = paragraph;
  const edge = format.indent.left + format.indent.firstLine;
  if (!label) return edge;
  const end = edge + textWidth(label.text, label.format).width;
  if (label.suffix === 'tab') return nextStop(format, end, defaultTab).position;
  return label.suffix === 'space' ? end + textWidth(' ', label.format).width : end;
}

/** One pass of greedy breaking over a paragraph; `advances` gets the widths of tabs. */
function breakLines(paragraph: Paragraph, advances: Float64Array, limit: number, defaultTab: number): Line[] {
  const { text } = paragraph;
  const lines: Line[] = [];
  let from = 0;
  let start = firstStart(paragraph, defaultTab);
  let x = start;
  let inked = start; // end of the last visible character
  let chance = -1; // the last place where the line may end
  let chanceInked = start;
  const close = (to: number, end: number): void => {
    lines.push({ from, to, start, width: Math.max(0, end - start) });
    from = to;
    start = paragraph.format.indent.left;
    x = start;
    inked = start;
    chance = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const plain = isPlain(unit);
    if (!plain && isBreak(unit)) {
      close(i + 1, inked);
      continue;
    }
    if (unit === 9) advances[i] = afterTab(paragraph, advances, i, x, defaultTab) - x;
    x += advances[i]!;
    if (plain || !isSpace(unit)) {
      if (x > limit + TOLERANCE && i > from && unit !== 9) {
        const breakAt = chance > from ? chance : i;
        close(breakAt, breakAt === i ? inked : chanceInked);
        i = breakAt - 1;
        continue;
      }
      inked = x;
    }
    if (!plain && breakAfter(text, i)) {
      chance = i + 1;
      chanceInked = inked;
    }
  }
  // A page break at the end opens no line of its own.
  if (from < text.length || lines.length === 0 || text.endsWith('\n')) close(text.length, inked);
  return lines;
}

/**
 * Breaks a paragraph into lines as Word does with hyphenation and kerning off.
 * @param width of its column or cell, indents not taken off, twips
 * @param defaultTab distance of default tab stops, twips
 */
export function paragraphLines(
  paragraph: Paragraph,
  width: number,
  defaultTab: number = DEFAULT_TAB,
): ParagraphLines {
  const { advances, measured } = paragraphAdvances(paragraph);
  return {
    lines: breakLines(paragraph, advances, width - paragraph.format.indent.right, defaultTab),
    advances,
    measured,
  };
}

/**
 * Number of lines that a paragraph takes in a column, and how sure that is.
 * @param width of its column or cell, indents not taken off, twips (see `columnOf`)
 */
export function lineCount(
  paragraph: Paragraph,
  width: number,
  defaultTab: number = DEFAULT_TAB,
): LineEstimate {
  const { lines, advances, measured } = paragraphLines(paragraph, width, defaultTab);
  const right = paragraph.format.indent.right;
  const error = ERROR[measured];
  const count = (share: number): number =>
    breakLines(paragraph, advances, width * share - right, defaultTab).length;
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.width);
  return {
    lines: lines.length,
    lastWidth: lines[lines.length - 1]!.width,
    widest,
    fewest: Math.min(lines.length, count(1 + error)),
    most: Math.max(lines.length, count(1 - error)),
    measured,
  };
}

type Set = Pick<ParagraphLines, 'advances' | 'measured'> & { readonly defaultTab: number };

const set = new WeakMap<Paragraph, Set>();

/** Advances of a paragraph set on one line: measured once, however many stretches of it are asked for. */
function onOneLine(paragraph: Paragraph, defaultTab: number): Set {
  let own = set.get(paragraph);
  if (own?.defaultTab !== defaultTab) {
    const { advances, measured } = paragraph.text.includes('\t')
      ? paragraphLines(paragraph, Number.POSITIVE_INFINITY, defaultTab)
      : paragraphAdvances(paragraph);
    own = { advances, measured, defaultTab };
    set.set(paragraph, own);
  }
  return own;
}

/**
 * Width of a stretch of a paragraph set on one line, twips. Tabs take the width that they have there; white space at both ends counts.
 * @param from @param to offsets in the paragraph's text
 */
export function spanWidth(
  paragraph: Paragraph,
  from: number,
  to: number,
  defaultTab: number = DEFAULT_TAB,
): Width {
  const { advances, measured } = onOneLine(paragraph, defaultTab);
  let width = 0;
  for (let i = Math.max(0, from); i < Math.min(to, advances.length); i++) width += advances[i]!;
  return { width, measured };
}
