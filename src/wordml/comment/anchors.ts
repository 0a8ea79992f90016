import type { Paragraph } from '../../model/index.js';
import type { XmlElement } from '../../xml/tree/element.js';
import { CannotEdit } from '../write/cannot-edit.js';
import type { EditedPart } from '../write/part.js';
import { cutOut, runPlaces } from '../write/run-places.js';

/** What a comment is about: from an offset of a paragraph's text to an offset of the same or a later one. */
export interface CommentRange {
  readonly first: { readonly paragraph: Paragraph; readonly from: number };
  readonly last: { readonly paragraph: Paragraph; readonly to: number };
}

/** The elements that a comment stands around; a paragraph's element where it holds no text. */
export interface Anchor {
  readonly first: XmlElement;
  readonly last: XmlElement;
}

/** Cuts runs so that a comment can stand around just these words. Formats and texts stay as they are. */
export function anchorOf(part: EditedPart, { first, last }: CommentRange): Anchor {
  const isOne = first.paragraph === last.paragraph;
  const begin = elementsOf(part, first.paragraph, first.from, isOne ? last.to : first.paragraph.text.length);
  const end = isOne ? begin : elementsOf(part, last.paragraph, 0, last.to);
  return { first: begin[0]!, last: end.at(-1)! };
}

function elementsOf(part: EditedPart, paragraph: Paragraph, from: number, to: number): readonly XmlElement[] {
  const [start, end] = to > from ? [from, to] : [Math.max(0, from - 1), Math.max(from, 1)];
  const found = runPlaces(part, paragraph, start, end).flatMap((place) => {
    try {
      return cutOut(part, place, start, end);
    } catch (error) {
      // A run that cannot be cut is taken as a whole.
      if (error instanceof CannotEdit) return part.partsOf(place.element);
      throw error;
    }
  });
  return found.length > 0 ? found : [paragraphAt(part, paragraph)];
}

function paragraphAt(part: EditedPart, { locus }: Paragraph): XmlElement {
  const element = part.at(locus.start);
  if (element?.name !== 'w:p') throw new CannotEdit(`no paragraph at byte ${locus.start} of ${part.name}`);
  return element;
}

/** Ties a comment to its words: marks around them and the reference behind. */
export function putAnchor(part: EditedPart, id: string, { first, last }: Anchor): void {
  const mark = (name: string): XmlElement => part.make(name, { 'w:id': id });
  const reference = part.make('w:r', {}, [mark('w:commentReference')]);
  const behind = [mark('w:commentRangeEnd'), reference];
  if (last.name === 'w:p') last.insert(behind);
  else {
    const end = markable(last);
    const parent = end.parent!;
    parent.insert(behind, parent.children[parent.children.indexOf(end) + 1] ?? null);
  }
  const start = mark('w:commentRangeStart');
  if (first.name === 'w:p') first.insert([start], firstContent(first));
  else {
    const begin = markable(first);
    begin.parent!.insert([start], begin);
  }
}

const firstContent = (paragraph: XmlElement): XmlElement | null =>
  paragraph.elements.find(({ name }) => name !== 'w:pPr') ?? null;

/** Where marks of comments may stand. */
const HOLDS_MARKS = /^w:(?:p|ins|moveTo|hyperlink|smartTag|sdtContent|customXml|bdo|dir)$/;

/** The element itself, or the one around it that marks may stand beside. */
function markable(element: XmlElement): XmlElement {
  let at = element;
  while (at.parent && !HOLDS_MARKS.test(at.parent.name)) at = at.parent;
  return at;
}

/** Takes the marks and references of comments out of a part. */
export function removeAnchors(part: EditedPart, ids: ReadonlySet<string>): void {
  if (ids.size > 0) removeIn(part.tree.root, ids);
}

function removeIn(element: XmlElement, ids: ReadonlySet<string>): void {
  for (const child of element.elements) {
    if (!/^w:comment(?:RangeStart|RangeEnd|Reference)$/.test(child.name)) removeIn(child, ids);
    else if (ids.has(child.attribute('w:id') ?? '')) element.remove(child);
  }
  if (element.name === 'w:r' && element.touched && element.elements.every(({ name }) => name === 'w:rPr')) {
    element.parent?.remove(element);
  }
}
