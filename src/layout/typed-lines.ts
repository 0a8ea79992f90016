import type { Paragraph, RunFormat } from '../model/index.js';
import { type ParagraphLines, paragraphLines } from './lines.js';
import { runIndexAt } from './run-at.js';
import type { Column, Line, RuleLine } from './types.js';

/** Some character that typed lines are made of. */
const TYPED =
  /[_*~=\u00af\u02c9\u2500\u2501\u2550\u2014\u2015\u203e]|[-.\u2010-\u2013\u2212\u2026\u00b7oO0]{2}/;
/** Shorter blanks are no lines, twips. */
const SHORTEST = 200;
/** Pieces of a line of text: what stands between breaks, tabs and wide gaps. */
const PIECE = /[^\s\u00a0]+(?:[ \u00a0]{1,2}[^\s\u00a0]+)*/g;

/** What a piece of text is when it is a typed line: first pattern that holds, spaces left out. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['solid', /^(?:[_\u00af\u02c9\u2500\u2501\u2014\u2015\u2013\u203e]{3,}|[\u2500\u2501\u2014\u2015]{2})$/],
  ['hyphens', /^[-\u2010-\u2013\u2212\u00ad_]{3,}$/],
  ['dots', /^(?:[.\u2026\u00b7]{3,}|\u2026{2})$/],
  ['double', /^[=\u2550]{3,}$/],
  ['wave', /^~{3,}$/],
  [
    'ornament',
    /^(?:[-_=~.\u2010-\u2015\u2212]{2,}(?:[oO0]{1,5}|[*&]{1,5})[-_=~.\u2010-\u2015\u2212]{2,}|[*]{3,}|[oO][oO0][oO]|0o0)$/,
  ],
];

/** Kind of typed line that a piece is, or null for words. */
function kindOf(piece: string): string | null {
  const solid = piece.replace(/[ \u00a0]+/g, '');
  for (const [kind, pattern] of KINDS) {
    if (!pattern.test(solid)) continue;
    return kind === 'solid' && solid !== piece ? 'dashed' : kind;
  }
  return null;
}

/** Left end of a line's text from the left edge of its column. */
function lineLeft(line: Line, paragraph: Paragraph, column: Column): number {
  const { alignment, indent } = paragraph.format;
  const room = column.width - indent.right - line.start - line.width;
  if (alignment === 'center') return line.start + room / 2;
  return alignment === 'right' ? line.start + room : line.start;
}

const formatAt = (paragraph: Paragraph, offset: number): RunFormat | null =>
  paragraph.runs[runIndexAt(paragraph, offset)]?.format ?? null;

const sum = (advances: Float64Array, from: number, to: number): number => {
  let total = 0;
  for (let i = from; i < to; i++) total += advances[i]!;
  return total;
};

interface Found {
  readonly from: number;
  readonly to: number;
  readonly dash: string;
}

const LEADERS: Record<string, string> = {
  underscore: 'solid',
  heavy: 'solid',
  hyphen: 'hyphens',
  dot: 'dots',
  middleDot: 'dots',
};

/** What a tab is drawn as by its leader, told by where it ends; null for nothing. */
function leaderAt(paragraph: Paragraph, end: number): string | null {
  const stop = paragraph.format.tabs.find((tab) => Math.abs(tab.position - end) < 2);
  return (stop && LEADERS[stop.leader]) ?? null;
}

/** What an underline makes of a blank; Word underlines tabs and no-break spaces. */
function underlineOf(format: RunFormat | null): string | null {
  if (!format || format.hidden || format.underline === 'none') return null;
  return format.underline === 'single' || format.underline === 'thick' ? 'solid' : format.underline;
}

/** On a line of white space only: stretches that a tab leader or an underline makes visible. */
function blankRules(paragraph: Paragraph, line: Line, advances: Float64Array): Found[] {
  const found: Found[] = [];
  let x = line.start;
  let open: Found | null = null;
  for (let i = line.from; i < line.to; i++) {
    x += advances[i]!;
    const unit = paragraph.text.charCodeAt(i);
    if (advances[i] === 0 || unit === 0x20) continue;
    const dash: string | null =
      (unit === 9 ? leaderAt(paragraph, x) : null) ?? underlineOf(formatAt(paragraph, i));
    if (open !== null && open.dash === dash) {
      open = { from: open.from, to: i + 1, dash: open.dash };
      continue;
    }
    if (open) found.push(open);
    open = dash === null ? null : { from: i, to: i + 1, dash };
  }
  if (open) found.push(open);
  return found.filter(({ from, to }) => sum(advances, from, to) >= SHORTEST);
}

/** Pieces of a paragraph's text that are typed lines. */
function pieceRules(paragraph: Paragraph): Found[] {
  if (!TYPED.test(paragraph.text)) return [];
  const found: Found[] = [];
  for (const match of paragraph.text.matchAll(PIECE)) {
    const dash = kindOf(match[0]);
    if (dash === null || formatAt(paragraph, match.index)?.hidden) continue;
    found.push({ from: match.index, to: match.index + match[0].length, dash });
  }
  return found;
}

/** A typed line with its measures; its place is that of the laid out line that it begins on. */
function measured(
  paragraph: Paragraph,
  column: Column,
  layout: ParagraphLines,
  { from, to, dash }: Found,
): RuleLine {
  const line = layout.lines.find((candidate) => from < candidate.to) ?? layout.lines[0]!;
  return {
    kind: 'text',
    width: sum(layout.advances, from, to),
    left: column.left + lineLeft(line, paragraph, column) + sum(layout.advances, line.from, from),
    dash,
    paragraph,
    shape: null,
    from,
    to,
    edge: null,
  };
}

/**
 * Lines typed with underscores, dashes, dots or box characters, made by tab leaders or by underlined blanks. Only where nothing else
 * stands in the same piece of the line: a blank to fill in (`Số: ____/QĐ`) is no rule.
 */
export function typedLines(paragraph: Paragraph, column: Column, defaultTab: number): RuleLine[] {
  const pieces = pieceRules(paragraph);
  const blank = /[\t\u00a0]/.test(paragraph.text) && paragraph.text.trim() === '';
  if (pieces.length === 0 && !blank) return [];
  const layout = paragraphLines(paragraph, column.width, defaultTab);
  const found = blank ? layout.lines.flatMap((line) => blankRules(paragraph, line, layout.advances)) : pieces;
  return found.map((rule) => measured(paragraph, column, layout, rule));
}
