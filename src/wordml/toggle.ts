import type { RunProperties } from './types.js';

/** Properties that levels of styles switch over instead of replacing (ECMA-376 Part 1, 17.7.3). */
export type ToggleName =
  | 'bold'
  | 'boldCs'
  | 'italic'
  | 'italicCs'
  | 'caps'
  | 'smallCaps'
  | 'strike'
  | 'vanish';

type Toggles = Pick<RunProperties, ToggleName>;

/** The levels of the run cascade, each already merged inside itself, where the nearest value wins. */
export interface ToggleLevels {
  readonly defaults: Toggles;
  readonly table: Toggles;
  readonly paragraph: Toggles;
}

/**
 * Effective state of a toggle property: direct formatting is absolute; a document default of true cannot be switched off by styles;
 * else it is on when an odd number of style levels sets it.
 */
export function toggle(name: ToggleName, base: ToggleLevels, character: Toggles, direct: Toggles): boolean {
  const own = direct[name];
  if (own !== undefined) return own;
  if (base.defaults[name] === true) return true;
  const below = (base.table[name] === true) !== (base.paragraph[name] === true);
  return below !== (character[name] === true);
}
