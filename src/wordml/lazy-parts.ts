import type { Numbering } from './numbering.js';
import type { Theme } from './theme.js';

/** Lists that are read when a paragraph or style first asks for one; many documents have the part and no list. */
export function lazyNumbering(read: () => Numbering): Numbering {
  let numbering: Numbering | null = null;
  const loaded = (): Numbering => (numbering ??= read());
  return {
    list: (numId) => (numId === 0 ? null : loaded().list(numId)),
    linkedLevel: (numId, styleId) => (numId === 0 ? null : loaded().linkedLevel(numId, styleId)),
  };
}

/** A theme that is read when a font or colour first refers to it. */
export function lazyTheme(read: () => Theme): Theme {
  let theme: Theme | null = null;
  const loaded = (): Theme => (theme ??= read());
  return {
    get major() {
      return loaded().major;
    },
    get minor() {
      return loaded().minor;
    },
    get colors() {
      return loaded().colors;
    },
  };
}
