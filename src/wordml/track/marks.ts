import type { XmlElement, XmlNode } from '../../xml/tree/element.js';
import type { EditedPart } from '../write/part.js';

/** Who changes something, and when. */
export interface Reviewer {
  readonly author: string;
  readonly initials: string;
  /** `2026-03-01T08:00:00Z` */
  readonly date: string;
}

/** Makes the marks of tracked changes, each with a number of its own. */
export class Marks {
  /** @param next the first number that no mark of the document has */
  constructor(
    readonly reviewer: Pick<Reviewer, 'author' | 'date'>,
    private next: number,
  ) {}

  /** A mark such as `w:ins` or `w:rPrChange`. */
  make(part: EditedPart, name: string, children: readonly XmlElement[] = []): XmlElement {
    const { author, date } = this.reviewer;
    return part.make(name, { 'w:id': this.number(), 'w:author': author, 'w:date': date }, children);
  }

  /** A number for a mark. */
  number(): string {
    return String(this.next++);
  }
}

/** The largest `w:id` of marks in a part; 0 where there is none. */
export function largestMark(root: XmlElement): number {
  let largest = 0;
  const look = (element: XmlElement): void => {
    if (MARKED.test(element.name)) largest = Math.max(largest, Number(element.attribute('w:id')) || 0);
    element.elements.forEach(look);
  };
  look(root);
  return largest;
}

/** Elements that are numbered together: changes, bookmarks, ranges of moves and of permissions. */
const MARKED = /^w:(?:ins|del|move\w+|bookmark\w+|perm\w+|customXml\w+Range\w+|cell\w+|\w+Change)$/;

/** A copy of what another part holds, for this one: nothing of it points into the other part's bytes. */
export function adopted(element: XmlElement): XmlElement {
  const copy = element.clone();
  forget(copy);
  return copy;
}

function forget(element: XmlElement): void {
  const children = element.children.flatMap((node): XmlNode[] => {
    if (node.kind === 'raw') return [];
    if (node.kind === 'element') forget(node);
    return node.kind === 'text' ? [{ kind: 'text', text: node.text, source: null }] : [node];
  });
  element.children.splice(0, element.children.length, ...children);
}
