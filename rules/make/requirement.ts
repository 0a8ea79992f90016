import type { Anatomy, Component, ComponentKind, Placed } from '../../src/anatomy/types.js';
import type { Bilingual, FixKind, Level } from '../../src/engine/index.js';
import type { TypeStyle } from '../data/type-styles.js';

type Group = Parameters<typeof import('../../src/engine/index.js').componentOf>[0];

/** What a maker is about: a component, several, or lines picked from the anatomy (none: the rule does not apply). */
export type Lines = ComponentKind | readonly ComponentKind[] | ((anatomy: Anatomy) => readonly Placed[]);

/** One requirement on the presentation of a component. */
export interface Requirement {
  readonly id: Group;
  readonly clause: string;
  readonly target: Lines;
  /** What Mục V asks of it. */
  readonly style: TypeStyle;
  /** Default `error`. */
  readonly level?: Level;
  /** Default `safe`. */
  readonly fix?: FixKind;
}

/** The lines a target brought. */
export function linesOf(part: Component | readonly (Component | Placed)[]): readonly Placed[] {
  if ('lines' in part) return part.lines;
  return part.flatMap((item) => ('lines' in item ? item.lines : [item]));
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
