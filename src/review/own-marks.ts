import { PackageEdit } from '../opc/package-edit.js';
import type { Package } from '../opc/types.js';
import { removeAnchors } from '../wordml/comment/anchors.js';
import { CommentList } from '../wordml/comment/comment-list.js';
import { storyParts } from '../wordml/story-parts.js';
import { joinRuns } from '../wordml/track/join-runs.js';
import { withdrawChanges } from '../wordml/track/withdraw.js';
import { EditedPart } from '../wordml/write/part.js';
import { serializeTree } from '../xml/tree/serialize.js';

/** Whom our comments and tracked changes are by. */
export const AUTHOR = 'thethuc';

/**
 * What an earlier review of ours has left in a document, taken out: tracked changes as if rejected, comments but those that somebody has
 * answered.
 * @returns parts that changed, by name
 */
export function withoutOwnMarks(pkg: Package, mainPart: string): ReadonlyMap<string, Uint8Array> {
  const edit = new PackageEdit(pkg);
  const list = new CommentList(pkg, edit, mainPart, false);
  const own = list.known.filter(({ author, answered }) => author === AUTHOR && !answered);
  const ids = new Set(own.map(({ id }) => id));
  for (const id of ids) list.remove(id);
  list.finish();
  for (const name of storyParts(pkg, mainPart)) {
    const bytes = pkg.part(name)!;
    if (ids.size === 0 && !new TextDecoder().decode(bytes).includes(AUTHOR)) continue;
    const part = new EditedPart(name, bytes);
    withdrawChanges(part, AUTHOR);
    removeAnchors(part, ids);
    joinRuns(part, part.tree.root);
    if (part.tree.root.touched) edit.put(name, serializeTree(part.tree));
  }
  return edit.finish();
}
