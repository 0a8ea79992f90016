import type { Anatomy, ComponentKind, Placed } from '../../src/anatomy/types.js';
import type { Bilingual, FixKind, Level, RuleId } from '../../src/engine/index.js';
import type { TypeStyle } from '../data/type-styles.js';

/** What a maker is about: a component, several, or lines picked from the anatomy (none: the rule does not apply). */
export type Lines = ComponentKind | readonly ComponentKind[] | ((anatomy: Anatomy) => readonly Placed[]);

/** One requirement on the presentation of a component. */
export interface Requirement {
  readonly id: RuleId;
  readonly clause: string;
  readonly target: Lines;
  /** What Mục V asks of it. */
  readonly style: TypeStyle;
  /** Default `error`. */
  readonly level?: Level;
  /** Default `safe`. */
  readonly fix?: FixKind;
  /** It stands on one line: where its mend makes it wider, so is its column. */
  readonly oneLine?: boolean;
}

/** A target for `defineRule` that brings the lines asked for. */
export function linesOf(lines: Lines): (anatomy: Anatomy) => readonly Placed[] {
  if (typeof lines === 'function') return lines;
  const kinds = typeof lines === 'string' ? [lines] : lines;
  return (anatomy) => kinds.flatMap((kind) => anatomy.components.get(kind)?.lines ?? []);
}

/** `12,5` and `12.5`, from half points. */
export function points(halfPoints: number): Bilingual {
  const text = String(halfPoints / 2);
  return { vi: text.replace('.', ','), en: text };
}

/** How much of the component departs: `toàn bộ` or `12%` of its text. */
export function shareOf(share: number): Bilingual {
  if (share >= 0.995) return { vi: 'toàn bộ', en: 'all' };
  const percent = Math.max(1, Math.round(share * 100));
  return { vi: `${percent}%`, en: `${percent}%` };
}
