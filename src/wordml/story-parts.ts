import type { Package } from '../opc/types.js';

const RELATED: ReadonlySet<string> = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/** Names of the parts that hold the text of a document: the main part, headers, footers, notes. */
export function storyParts(pkg: Package, mainPart: string): string[] {
  const related = pkg.relationships(mainPart).filter(({ type, external }) => !external && RELATED.has(type));
  const names = new Set([mainPart, ...related.map(({ target }) => target)]);
  return [...names].filter((name) => pkg.has(name));
}
