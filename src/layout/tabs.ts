import type { ParagraphFormat, TabStop } from '../model/index.js';

/** Word's own distance of default tab stops, twips. */
export const DEFAULT_TAB = 720;

/** Where a tab character leads to: the position, and how the text after it stands there. Twips from the column's left edge. */
export type Stop = Pick<TabStop, 'position' | 'kind' | 'leader'>;

/**
 * The stop that a tab at position `x` goes to: the next custom stop, the left indent of a hanging paragraph, which acts as one, else the
 * next multiple of the default distance.
 */
export function nextStop(format: ParagraphFormat, x: number, defaultTab: number): Stop {
  let best: Stop | null = null;
  for (const tab of format.tabs) {
    if (tab.kind === 'bar' || tab.position <= x + 1) continue;
    if (!best || tab.position < best.position) best = tab;
  }
  const { left, firstLine } = format.indent;
  if (firstLine < 0 && left > x + 1 && (!best || left < best.position)) {
    return { position: left, kind: 'left', leader: 'none' };
  }
  if (best) return best;
  const step = defaultTab > 0 ? defaultTab : DEFAULT_TAB;
  return { position: (Math.floor((x + 1) / step) + 1) * step, kind: 'left', leader: 'none' };
}
