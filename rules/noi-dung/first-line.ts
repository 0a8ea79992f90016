/** Where the first line of a paragraph begins, and by what means. */
import { textWidth } from '../../src/layout/index.js';
import { mm, type Paragraph, toMm } from '../../src/model/index.js';

const ALLOWED = [mm(10), mm(12.7)] as const;
const TOLERANCE = mm(0.5);
/** Typed spaces narrower than this are a slip, not an indent. */
const SLIP = mm(2);
/** What tabs push farther than this stands in a list or a place of its own. */
const PUSHED = mm(20);

/**
 * `right`: the indent asked for. `tab`: a tab that lands there. `spaces`: typed spaces or tabs. `pushed`: tabs that lead far in, as
 * for a list inside the text. `block`: the whole paragraph is indented, as lists are. `indent`: another indent, or none.
 * `at`: where the text begins, twips.
 */
export interface FirstLine {
  readonly kind: 'right' | 'tab' | 'spaces' | 'pushed' | 'block' | 'indent';
  readonly at: number;
}

/** How the first line of a paragraph begins. */
export function firstLineOf(paragraph: Paragraph, defaultTab: number): FirstLine {
  const { indent } = paragraph.format;
  const edge = indent.left + indent.firstLine;
  const lead = /^[\s\u00a0]*/.exec(paragraph.text)?.[0] ?? '';
  if (lead.includes('\t')) {
    const at = afterTabs(paragraph, edge, lead.split('\t').length - 1, defaultTab);
    if (isAllowed(at)) return { kind: 'tab', at };
    return { kind: at > PUSHED ? 'pushed' : 'spaces', at };
  }
  const format = paragraph.runs[0]?.format ?? paragraph.markFormat;
  const typed = lead.length > 1 ? textWidth(lead, format).width : 0;
  if (typed >= SLIP) return { kind: 'spaces', at: edge + typed };
  if (isAllowed(edge)) return { kind: indent.firstLine === 0 ? 'block' : 'right', at: edge };
  if (paragraph.label !== null && isListIndent(indent.left)) return { kind: 'block', at: edge };
  return { kind: 'indent', at: edge };
}

/** Whether a first line may begin there: 1 cm or 1.27 cm. */
export function isAllowed(at: number): boolean {
  return ALLOWED.some((asked) => Math.abs(at - asked) <= TOLERANCE);
}

/** Whether both of the indents allowed are used. */
export function isMixed(starts: readonly number[]): boolean {
  return ALLOWED.every((asked) => starts.some((at) => Math.abs(at - asked) <= TOLERANCE));
}

/** Word's own lists: the text hangs some way in. */
function isListIndent(left: number): boolean {
  return left > mm(6) && left <= mm(40);
}

function afterTabs(paragraph: Paragraph, edge: number, count: number, defaultTab: number): number {
  let at = edge;
  for (let tab = 0; tab < count; tab += 1) {
    const stop = paragraph.format.tabs.find(({ position, kind }) => position > at && kind === 'left');
    at = stop?.position ?? (Math.floor(at / defaultTab) + 1) * defaultTab;
  }
  return at;
}

/** The starts found, most frequent first, in centimetres. */
export function startsInCm(starts: readonly number[]) {
  const counts = new Map<string, number>();
  for (const at of starts) {
    const text = (toMm(at) / 10).toFixed(2).replace(/\.?0+$/, '');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const few = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([text]) => `${text} cm`);
  return { vi: few.join('; ').replaceAll('.', ','), en: few.join(', ') };
}
