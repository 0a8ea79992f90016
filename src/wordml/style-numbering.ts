import type { Numbering } from './numbering.js';
import type { Style } from './styles.js';

/** Place of a paragraph in a list. */
export interface ListPlace {
  readonly numId: number;
  readonly level: number;
}

/**
 * List membership that holds at each style of a chain (the farthest first), or null.
 * The level is the one linked to the style by `w:pStyle`; `w:ilvl` of a style counts only where no level is linked.
 */
export function styleNumbering(chain: readonly Style[], numbering: Numbering): readonly (ListPlace | null)[] {
  let numId = 0;
  let level = 0;
  return chain.map((style) => {
    const own = style.paragraph.numbering;
    if (own?.numId !== undefined && own.numId !== numId) {
      numId = own.numId;
      level = 0;
    }
    level = numbering.linkedLevel(numId, style.id) ?? own?.level ?? level;
    return numId === 0 ? null : { numId, level };
  });
}
