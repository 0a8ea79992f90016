import type { Package } from '../opc/types.js';
import { leaf } from './leaf.js';
import { openRoot } from './part-root.js';
import { relatedPart } from './related-part.js';
import { handlers, walk } from './walk.js';

const COMMENTS = handlers<{ count: number }>({
  'w:comment': leaf((_, into) => {
    into.count++;
  }),
});

/** Number of comments; their text is no part of the document. */
export function countComments(pkg: Package, mainPart: string): number {
  const part = relatedPart(pkg, mainPart, 'comments');
  const bytes = part === null ? null : pkg.part(part);
  const into = { count: 0 };
  if (part !== null && bytes !== null) walk(openRoot(bytes, part), COMMENTS, into);
  return into.count;
}
