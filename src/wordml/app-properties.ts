import type { Package } from '../opc/types.js';
import { openRoot } from './part-root.js';
import { relatedPart } from './related-part.js';
import { handlers, textOf, walk } from './walk.js';

/** What `docProps/app.xml` says of the program that saved the file. */
export interface AppProperties {
  application: string;
  pages: number | null;
}

const PROPERTIES = handlers<AppProperties>({
  'ep:Application': (x, into) => {
    into.application = textOf(x).trim();
  },
  'ep:Pages': (x, into) => {
    const pages = Number(textOf(x));
    into.pages = Number.isSafeInteger(pages) && pages > 0 ? pages : null;
  },
});

/** Reads the extended properties; without them nothing is known. */
export function readAppProperties(pkg: Package): AppProperties {
  const into: AppProperties = { application: '', pages: null };
  const part = relatedPart(pkg, '', 'extended-properties') ?? relatedPart(pkg, '', 'extendedProperties');
  const bytes = part === null ? null : pkg.part(part);
  if (part !== null && bytes !== null) walk(openRoot(bytes, part), PROPERTIES, into);
  return into;
}
