import { parseTree } from '../../xml/tree/parse.js';
import type { EditedPart } from '../write/part.js';
import { Tracking } from './blocks.js';
import type { Marks } from './marks.js';
import { insertRuns, markParagraph } from './paragraph.js';

/**
 * Marks in a part what another version of it has otherwise: accepting all gives that one, rejecting all gives the part as it was.
 * @throws CannotEdit where something differs that Word cannot track
 */
export function trackPart(part: EditedPart, marks: Marks, bytes: Uint8Array): void {
  const other = parseTree(bytes, part.name);
  const tracking = new Tracking(part, marks, other.bytes);
  const isDocument = part.tree.root.name === 'w:document';
  const own = isDocument ? part.tree.root.child('w:body') : part.tree.root;
  const like = isDocument ? other.root.child('w:body') : other.root;
  if (own && like) tracking.container(own, like);
}

/** Marks all that a new part holds as inserted; an empty paragraph, which a part must have, is left when that is rejected. */
export function trackNewPart(part: EditedPart, marks: Marks): void {
  const paragraphs = [...part.tree.root.descendants('w:p')];
  for (const [at, paragraph] of paragraphs.entries()) {
    insertRuns(part, marks, paragraph);
    if (at < paragraphs.length - 1) markParagraph(part, marks, paragraph, 'w:ins');
  }
}
