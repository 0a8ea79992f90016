/** Đường kẻ below a component, drawn as it should be. */
import type { Component } from '../../src/anatomy/types.js';
import type { Repair } from '../../src/engine/index.js';
import type { RuleLine } from '../../src/layout/index.js';
import type { TypeStyle } from '../data/type-styles.js';
import { intendedScale } from '../make/intended-width.js';
import { lastLineWidth } from '../make/last-line.js';

interface Asked {
  readonly style: TypeStyle;
  /** Length as a share of the words' width. */
  readonly drawnShare: number;
}

/** A solid line in the middle below the words, of the length that goes with them in the size of Mục V; lines that were there make room. */
export function* drawn(
  { lines }: Component,
  { style, drawnShare }: Asked,
  replaces: readonly RuleLine[],
): Iterable<Repair> {
  const last = lines.at(-1);
  if (!last) return;
  const width = Math.round(lastLineWidth(last).width * intendedScale(last, style) * drawnShare);
  if (width > 0) yield { kind: 'ruleLine', under: last, width, replaces };
}
