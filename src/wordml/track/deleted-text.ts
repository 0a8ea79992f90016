import type { XmlElement } from '../../xml/tree/element.js';
import type { EditedPart } from '../write/part.js';

/** The names that text has while it is deleted. */
const DELETED: ReadonlyMap<string, string> = new Map([
  ['w:t', 'w:delText'],
  ['w:instrText', 'w:delInstrText'],
]);
const RESTORED: ReadonlyMap<string, string> = new Map([...DELETED].map(([own, deleted]) => [deleted, own]));

/** Gives the text of a run the names of deleted text, or its own again. */
export function renameText(part: EditedPart, run: XmlElement, to: 'deleted' | 'restored'): void {
  const names = to === 'deleted' ? DELETED : RESTORED;
  for (const element of run.elements) {
    const name = names.get(element.name);
    if (name !== undefined) run.replace(element, [renamed(part, element, name)]);
  }
}

function renamed(part: EditedPart, element: XmlElement, name: string): XmlElement {
  const made = part.make(name);
  for (const { name: own, value } of element.attributes) part.set(made, own, value);
  made.insert(element.children);
  return made;
}
