import type { Package } from '../opc/types.js';
import { createFormatter } from './cascade.js';
import type { DocumentContext } from './document-context.js';
import { lazyNumbering, lazyTheme } from './lazy-parts.js';
import { createLabelCounter } from './list-label.js';
import { readNumbering } from './numbering.js';
import { relatedPart } from './related-part.js';
import { readSettings } from './settings.js';
import { readStyles, type Styles } from './styles.js';
import { readTheme } from './theme.js';
import type { Formatter } from './types.js';

/** Reads what the text hangs on (styles, numbering, theme, settings; each may be missing) and makes an empty document of it. */
export function openDocument(pkg: Package, mainPart: string): DocumentContext {
  const load = <T>(type: string, read: (bytes: Uint8Array | null, part: string) => T): T => {
    const name = relatedPart(pkg, mainPart, type);
    return (name === null ? null : pkg.shared(name, read)) ?? read(null, name ?? type);
  };
  const settings = load('settings', readSettings);
  const numbering = lazyNumbering(() => load('numbering', readNumbering));
  const theme = lazyTheme(() => load('theme', readTheme));
  const formatting = (own: Styles): Formatter => createFormatter(own, numbering, theme, settings.format);
  const styles = load('styles', readStyles);
  return {
    package: pkg,
    mainPart,
    formatter: formatting(styles),
    styles,
    formatting,
    theme,
    newLabels: () => createLabelCounter(numbering),
    settings,
    tally: { insertions: 0, deletions: 0, formatChanges: 0, oleObjects: 0, unread: [] },
    waiting: [],
    tables: [],
    sections: [],
    section: 0,
    paragraphs: [],
    noteIds: { footnote: new Set(), endnote: new Set() },
    stories: new Map(),
    origins: null,
  };
}
