import type { XmlElement } from '../../xml/tree/element.js';
import { CannotEdit } from '../write/cannot-edit.js';
import type { EditedPart } from '../write/part.js';
import { setText } from '../write/pieces.js';
import type { Atom } from './atoms.js';
import { renameText } from './deleted-text.js';
import { adopted, type Marks } from './marks.js';
import { trackedOf } from './properties.js';
import type { Insertion, Segment } from './segments.js';

/** Marks a run as deleted. Deletions that follow each other are one. */
export function deleteRun(part: EditedPart, marks: Marks, run: XmlElement): void {
  const parent = run.parent!;
  renameText(part, run, 'deleted');
  const before = neighbour(parent, run, -1);
  if (before?.name === 'w:del' && before.source === null) {
    parent.remove(run);
    before.insert([run]);
    return;
  }
  const mark = marks.make(part, 'w:del');
  parent.replace(run, [mark]);
  mark.insert([run]);
}

/** The element beside another one, only white space and comments between them. */
function neighbour(parent: XmlElement, element: XmlElement, step: 1 | -1): XmlElement | null {
  const { elements } = parent;
  return elements[elements.indexOf(element) + step] ?? null;
}

/** Puts what is new into a paragraph, as runs with the format that they have in the other text. */
export function insertAtoms(
  part: EditedPart,
  marks: Marks,
  paragraph: XmlElement,
  { behind, atoms }: Insertion,
  next: Segment | null,
): void {
  const mark = marks.make(part, 'w:ins');
  mark.insert(runsOf(part, atoms));
  const home = atoms[0]!.run.parent?.name;
  const prefersNext =
    behind && next && topOf(behind).parent!.name !== home && topOf(next).parent!.name === home;
  if (behind && !prefersNext) putBeside(part, marks, mark, topOf(behind), 'behind');
  else if (next) putBeside(part, marks, mark, topOf(next), 'before');
  else paragraph.insert([mark]);
}

/** A segment's run, or the mark around it where it goes. */
const topOf = ({ element, gone }: Segment): XmlElement => (gone ? element.parent! : element);

/** Puts a mark beside an element; an insertion of somebody else's is opened for it, since insertions do not stand in each other. */
function putBeside(
  part: EditedPart,
  marks: Marks,
  mark: XmlElement,
  element: XmlElement,
  side: 'before' | 'behind',
): void {
  const parent = element.parent!;
  const at = parent.children.indexOf(element) + (side === 'before' ? 0 : 1);
  if (parent.name !== 'w:ins' && parent.name !== 'w:moveTo') {
    parent.insert([mark], parent.children[at] ?? null);
    return;
  }
  const rest = parent.children.slice(at);
  const outer = parent.parent!;
  const place = outer.children.indexOf(parent);
  if (rest.length === parent.children.length) outer.insert([mark], parent);
  else if (rest.length === 0) outer.insert([mark], outer.children[place + 1] ?? null);
  else {
    const attributes = Object.fromEntries(parent.attributes.map(({ name, value }) => [name, value]));
    const second = part.make(parent.name, { ...attributes, 'w:id': marks.number() });
    for (const node of rest) parent.remove(node);
    second.insert(rest);
    outer.insert([mark, second], outer.children[place + 1] ?? null);
  }
}

function runsOf(part: EditedPart, atoms: readonly Atom[]): XmlElement[] {
  const runs: XmlElement[] = [];
  for (const [at, atom] of atoms.entries()) {
    if (atom.run.name !== 'w:r') throw new CannotEdit(`cannot insert ${atom.run.name}`);
    const before = atoms[at - 1];
    if (atom.run !== before?.run) runs.push(newRun(part, atom.run));
    const run = runs.at(-1)!;
    if (atom.text === null) run.insert([adopted(atom.element)]);
    else if (before?.element === atom.element) {
      const element = run.elements.at(-1)!;
      setText(part, element, element.text + atom.text);
    } else {
      const element = part.make('w:t');
      setText(part, element, atom.text);
      run.insert([element]);
    }
  }
  return runs;
}

function newRun(part: EditedPart, like: XmlElement): XmlElement {
  const properties = trackedOf(like, 'w:rPr').map(adopted);
  return part.make('w:r', {}, properties.length === 0 ? [] : [part.make('w:rPr', {}, properties)]);
}
