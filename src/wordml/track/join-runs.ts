import type { XmlElement } from '../../xml/tree/element.js';
import type { EditedPart } from '../write/part.js';
import { pieceOf, setText } from '../write/pieces.js';
import { signature } from './signature.js';

/** Joins runs that stand side by side in one format, below elements that were changed: where marks were taken out, they were one. */
export function joinRuns(part: EditedPart, element: XmlElement): void {
  if (!element.touched) return;
  joinInsertions(element);
  let before: XmlElement | null = null;
  for (const child of element.elements) {
    if (child.name !== 'w:r') {
      joinRuns(part, child);
      before = null;
    } else if (before && sameLook(before, child)) append(part, before, child);
    else before = child;
  }
}

/** An insertion of somebody else's that was opened for a mark is one again. */
function joinInsertions(parent: XmlElement): void {
  let before: XmlElement | null = null;
  for (const child of parent.elements) {
    if (before && child.name === 'w:ins' && sameChange(before, child)) {
      const { elements } = child;
      for (const own of elements) child.remove(own);
      before.insert(elements);
      parent.remove(child);
    } else before = child.name === 'w:ins' ? child : null;
  }
}

const sameChange = (one: XmlElement, other: XmlElement): boolean =>
  ['w:author', 'w:date'].every((name) => one.attribute(name) === other.attribute(name));

function sameLook(one: XmlElement, other: XmlElement): boolean {
  return hasOnlyText(one) && hasOnlyText(other) && look(one) === look(other);
}

const hasOnlyText = ({ elements }: XmlElement): boolean =>
  elements.some(({ name }) => name === 'w:t') &&
  elements.every(({ name }) => name === 'w:rPr' || TEXT.has(name));

const TEXT: ReadonlySet<string> = new Set(['w:t', 'w:tab']);

/** Attributes and properties of a run. */
const look = (run: XmlElement): string => signature(run, TEXT);

function append(part: EditedPart, run: XmlElement, rest: XmlElement): void {
  rest.parent?.remove(rest);
  for (const element of rest.elements) {
    if (element.name === 'w:rPr') continue;
    rest.remove(element);
    const last = run.elements.at(-1);
    if (element.name === 'w:t' && last?.name === 'w:t') {
      setText(part, last, textOf(run, last) + textOf(run, element));
    } else run.insert([element]);
  }
}

const textOf = (run: XmlElement, element: XmlElement): string => pieceOf(run, element)?.text ?? '';
