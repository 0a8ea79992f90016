import type { Package } from '../opc/types.js';
import { leaf } from './leaf.js';
import { openRoot } from './part-root.js';
import { relatedPart } from './related-part.js';
import { handlers, walk } from './walk.js';

interface Target {
  name: string;
  readonly embedded: Set<string>;
}

const embed = leaf<Target>((_, into) => {
  into.embedded.add(into.name);
});

const FONT = handlers<Target>({
  'w:embedRegular': embed,
  'w:embedBold': embed,
  'w:embedItalic': embed,
  'w:embedBoldItalic': embed,
});

const FONTS = handlers<Target>({
  'w:font': (x, into) => {
    into.name = x.attribute('w:name') ?? '';
    walk(x, FONT, into);
  },
});

/** Names of the fonts that are embedded in the file. A font table without relationships embeds none and is not opened. */
export function readEmbeddedFonts(pkg: Package, mainPart: string): string[] {
  const part = relatedPart(pkg, mainPart, 'fontTable');
  if (part === null || pkg.relationships(part).length === 0) return [];
  const bytes = pkg.part(part);
  const into: Target = { name: '', embedded: new Set() };
  if (bytes !== null) walk(openRoot(bytes, part), FONTS, into);
  return [...into.embedded];
}
