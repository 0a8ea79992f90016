import type { XmlElement } from '../../xml/tree/element.js';
import { insertInOrder } from '../write/order.js';
import type { EditedPart } from '../write/part.js';
import { type Atom, atomsOf } from './atoms.js';
import { deleteRun, insertAtoms } from './inline.js';
import { adopted, type Marks } from './marks.js';
import { trackProperties } from './properties.js';
import { compareAtoms, splitSegments } from './segments.js';

/**
 * Marks in a paragraph what another version of it has otherwise.
 * @param box called for each text box that both have
 */
export function trackParagraph(
  part: EditedPart,
  marks: Marks,
  own: XmlElement,
  other: XmlElement,
  box: (own: XmlElement, other: XmlElement) => void,
): void {
  const { segments, insertions, kept } = compareAtoms(atomsOf(own), atomsOf(other));
  for (const [one, another] of kept) eachBox(one, another, box);
  splitSegments(part, segments);
  for (const { gone, like, element } of segments) {
    if (gone) deleteRun(part, marks, element);
    else if (element.name === 'w:r') trackProperties(part, marks, element, like, 'w:rPr');
  }
  for (const insertion of insertions) {
    const { behind } = insertion;
    const next = segments[behind ? segments.indexOf(behind) + 1 : 0] ?? null;
    insertAtoms(part, marks, own, insertion, next);
  }
  trackProperties(part, marks, own, other, 'w:pPr');
  trackMark(part, marks, own, other);
}

function eachBox(own: Atom, other: Atom, box: (own: XmlElement, other: XmlElement) => void): void {
  if (own.text !== null) return;
  const others = [...other.element.descendants('w:txbxContent')];
  for (const [at, content] of [...own.element.descendants('w:txbxContent')].entries()) {
    const like = others[at];
    if (like) box(content, like);
  }
}

/** The format of the paragraph mark stands in the paragraph's properties. */
function trackMark(part: EditedPart, marks: Marks, own: XmlElement, other: XmlElement): void {
  const otherProperties = other.child('w:pPr');
  if (!own.child('w:pPr')?.child('w:rPr') && !otherProperties?.child('w:rPr')) return;
  trackProperties(part, marks, part.child(own, 'w:pPr'), otherProperties, 'w:rPr');
}

/** Marks a paragraph and all that it holds as deleted. */
export function deleteParagraph(part: EditedPart, marks: Marks, paragraph: XmlElement): void {
  for (const run of new Set(atomsOf(paragraph).map((atom) => atom.run))) {
    if (run.name === 'w:r') deleteRun(part, marks, run);
  }
  markParagraph(part, marks, paragraph, 'w:del');
}

/** A paragraph of another version, as one that was inserted. */
export function insertedParagraph(part: EditedPart, marks: Marks, like: XmlElement): XmlElement {
  const paragraph = adopted(like);
  insertRuns(part, marks, paragraph);
  markParagraph(part, marks, paragraph, 'w:ins');
  return paragraph;
}

/** Marks the runs of a paragraph as inserted. */
export function insertRuns(part: EditedPart, marks: Marks, paragraph: XmlElement): void {
  const runs = paragraph.elements.filter(({ name }) => name !== 'w:pPr');
  const [first] = runs;
  if (!first) return;
  const mark = marks.make(part, 'w:ins');
  paragraph.insert([mark], first);
  for (const run of runs) paragraph.remove(run);
  mark.insert(runs);
}

/** Marks the end of a paragraph as inserted or deleted. */
export function markParagraph(
  part: EditedPart,
  marks: Marks,
  paragraph: XmlElement,
  name: 'w:ins' | 'w:del',
): void {
  const properties = part.child(part.child(paragraph, 'w:pPr'), 'w:rPr');
  insertInOrder(properties, marks.make(part, name));
}
