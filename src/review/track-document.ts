import type { PackageEdit } from '../opc/package-edit.js';
import type { Package } from '../opc/types.js';
import { storyParts } from '../wordml/story-parts.js';
import { largestMark, Marks, type Reviewer } from '../wordml/track/marks.js';
import { trackNewPart, trackPart } from '../wordml/track/part.js';
import { EditedPart } from '../wordml/write/part.js';
import { serializeTree } from '../xml/tree/serialize.js';

/** Parts that a mended document has otherwise and that are no text: what ties new parts to the others. */
export function besideText(original: Package, mended: Package, mainPart: string): Map<string, Uint8Array> {
  const stories = new Set(storyParts(mended, mainPart));
  return new Map(changedParts(original, mended).filter(([name]) => !stories.has(name)));
}

/**
 * Writes what a mended document has otherwise as tracked changes of the original.
 * @param main the original's main part; may have been changed already
 * @param edit takes the other parts
 * @throws CannotEdit where something differs that Word cannot track
 */
export function trackDocument(
  original: Package,
  mended: Package,
  main: EditedPart,
  edit: PackageEdit,
  reviewer: Reviewer,
): void {
  const open = (name: string): EditedPart =>
    name === main.name ? main : new EditedPart(name, original.part(name) ?? mended.part(name)!);
  const parts = new Map(storyParts(mended, main.name).map((name) => [name, open(name)]));
  const numbers = [...parts.values()].map(({ tree }) => largestMark(tree.root));
  const marks = new Marks(reviewer, Math.max(...numbers) + 1);
  const changed = new Map(changedParts(original, mended));
  const text = changed.get(main.name);
  if (text) trackPart(main, marks, text);
  const onFirstPages = firstPageParts(mended, main);
  for (const [name, part] of parts) {
    const content = changed.get(name);
    if (!content || part === main) continue;
    if (original.has(name)) trackPart(part, marks, content);
    else if (!onFirstPages.has(name)) trackNewPart(part, marks);
    edit.put(name, serializeTree(part.tree));
  }
}

/** Headers and footers of first pages: what they hold counts only while a section has such a page, and that is tracked. */
function firstPageParts(pkg: Package, main: EditedPart): ReadonlySet<string> {
  const targets = new Map(pkg.relationships(main.name).map(({ id, target }) => [id, target]));
  const references = ['w:headerReference', 'w:footerReference'].flatMap((name) => [
    ...main.tree.root.descendants(name),
  ]);
  const first = references.filter((own) => own.attribute('w:type') === 'first');
  return new Set(first.map((own) => targets.get(own.attribute('r:id') ?? '') ?? ''));
}

function changedParts(original: Package, mended: Package): [string, Uint8Array][] {
  return [...mended.changed].filter(([name, content]) => !sameBytes(original.part(name), content));
}

function sameBytes(one: Uint8Array | null, other: Uint8Array): boolean {
  return one !== null && one.length === other.length && one.every((byte, at) => byte === other[at]);
}
