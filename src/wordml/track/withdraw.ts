import type { XmlElement } from '../../xml/tree/element.js';
import type { EditedPart } from '../write/part.js';
import { renameText } from './deleted-text.js';

/** Takes the tracked changes of one author back, as if each were rejected. */
export function withdrawChanges(part: EditedPart, author: string): void {
  withdrawIn(part, part.tree.root, (mark) => mark.attribute('w:author') === author);
}

function withdrawIn(part: EditedPart, element: XmlElement, isOwn: (mark: XmlElement) => boolean): void {
  for (const child of element.elements) withdrawIn(part, child, isOwn);
  for (const child of element.elements) {
    if (!isOwn(child)) continue;
    if (/^w:(?:r|p|sect)PrChange$/.test(child.name)) restore(element, child);
    else if (element.name === 'w:rPr') continue;
    else if (child.name === 'w:ins') element.remove(child);
    else if (child.name === 'w:del') element.replace(child, undeleted(part, child));
  }
  if (element.name === 'w:p') withdrawMark(element, isOwn);
}

/** What was deleted, as it was. */
function undeleted(part: EditedPart, deletion: XmlElement): XmlElement[] {
  const { elements } = deletion;
  for (const run of elements) {
    deletion.remove(run);
    renameText(part, run, 'restored');
  }
  return elements;
}

/** What a change does not speak of stays where it is. */
const APART = /^w:(?:(?:header|footer)Reference|\w+PrChange|ins|del|moveFrom|moveTo|sectPr|rPr)$/;

/** Gives properties back what a change remembers. */
function restore(properties: XmlElement, change: XmlElement): void {
  const [old] = change.elements;
  properties.remove(change);
  const firstApart = properties.elements.find(({ name }) => APART.test(name));
  for (const own of properties.elements) if (!APART.test(own.name)) properties.remove(own);
  const restored = old?.elements ?? [];
  for (const own of restored) old!.remove(own);
  // References stand before all else in a section, marks before all else of a run; in a paragraph they come last.
  const before = properties.name === 'w:pPr' ? (firstApart ?? null) : null;
  properties.insert(restored, before);
  if (properties.elements.length === 0) properties.parent?.remove(properties);
}

/** The end of a paragraph: one that was inserted goes, with the paragraph if nothing else is in it. */
function withdrawMark(paragraph: XmlElement, isOwn: (mark: XmlElement) => boolean): void {
  const properties = paragraph.child('w:pPr');
  const mark = properties?.child('w:rPr');
  if (!properties || !mark) return;
  for (const own of mark.elements.filter(isOwn)) {
    if (own.name === 'w:del') mark.remove(own);
    if (own.name !== 'w:ins') continue;
    mark.remove(own);
    if (paragraph.elements.every(({ name }) => name === 'w:pPr')) paragraph.parent?.remove(paragraph);
  }
  if (mark.elements.length === 0) properties.remove(mark);
  if (properties.elements.length === 0) paragraph.remove(properties);
}
