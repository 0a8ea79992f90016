import { XmlElement } from '../../xml/tree/element.js';
import { symbolText } from '../symbols.js';
import type { EditedPart } from './part.js';

/** A child of a run that shows text, as the reader reads it. */
export interface Piece {
  readonly run: XmlElement;
  readonly element: XmlElement;
  readonly text: string;
  readonly kind: 'text' | 'sign' | 'symbol';
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** What a run shows, child by child. */
export const piecesOf = (run: XmlElement): Piece[] =>
  run.elements.map((element) => pieceOf(run, element)).filter((piece) => piece !== null);

/** What a child of a run shows; null where it is no text. */
export function pieceOf(run: XmlElement, element: XmlElement): Piece | null {
  if (element.name === 'w:t') return { run, element, text: textOf(element), kind: 'text' };
  if (element.name === 'w:sym') {
    const text = symbolText(element.attribute('w:font') ?? '', element.attribute('w:char') ?? '');
    return { run, element, text, kind: 'symbol' };
  }
  const sign = element.name === 'w:br' ? breakSign(element) : SIGNS[element.name];
  return sign === undefined ? null : { run, element, text: sign, kind: 'sign' };
}

function breakSign(element: XmlElement): string {
  const type = element.attribute('w:type');
  return type === 'page' || type === 'column' ? '\f' : '\n';
}

/** Text of `w:t`: white space at the ends counts only where it is preserved, a line end inside is a space. */
function textOf(element: XmlElement): string {
  const { text } = element;
  const shown =
    element.attribute('xml:space') === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  return shown.replace(/[\r\n]+/g, ' ');
}

/** Puts a text in the place of what `w:t` holds. */
export function setText(part: EditedPart, element: XmlElement, text: string): void {
  part.write(element, text);
  part.set(element, 'xml:space', /^\s|\s$/.test(text) ? 'preserve' : element.attribute('xml:space'));
}

/** Children of a run that show a text: tabs and line breaks are elements of their own. */
export function textElements(part: EditedPart, text: string): XmlElement[] {
  return text
    .split(/([\t\n])/)
    .filter((own) => own !== '')
    .map((own) => {
      if (own === '\t') return part.make('w:tab');
      if (own === '\n') return part.make('w:br');
      const element = part.make('w:t');
      setText(part, element, own);
      return element;
    });
}

/**
 * Splits a run at an offset of its own text: what comes behind it goes to a new run of the same attributes and properties right behind.
 * @returns the new run, or null where there is nothing to split
 */
export function splitRun(part: EditedPart, run: XmlElement, offset: number): XmlElement | null {
  let at = 0;
  for (const { element, text } of piecesOf(run)) {
    if (offset < at + text.length) return splitRunIn(part, run, element, Math.max(0, offset - at));
    at += text.length;
  }
  return null;
}

/** Splits a run before an offset of what one of its children shows. Returns the new run. */
export function splitRunIn(
  part: EditedPart,
  run: XmlElement,
  element: XmlElement,
  offset: number,
): XmlElement {
  if (offset === 0) return moveBehind(part, run, element);
  return moveBehind(part, run, splitText(part, element, textOf(element), offset));
}

function splitText(part: EditedPart, element: XmlElement, text: string, offset: number): XmlElement {
  const rest = part.make('w:t');
  setText(part, rest, text.slice(offset));
  setText(part, element, text.slice(0, offset));
  const parent = element.parent!;
  parent.insert([rest], parent.children[parent.children.indexOf(element) + 1] ?? null);
  return rest;
}

/** Moves a child of a run and all behind it to a new run. */
function moveBehind(part: EditedPart, run: XmlElement, first: XmlElement): XmlElement {
  const rest = new XmlElement(
    run.name,
    run.tag,
    run.attributes.map((own) => ({ ...own })),
    [],
    null,
    run.declarations,
  );
  const properties = run.child('w:rPr');
  if (properties) rest.insert([properties.clone()]);
  const moved = run.children.slice(run.children.indexOf(first));
  for (const node of moved) run.remove(node);
  rest.insert(moved);
  const parent = run.parent!;
  parent.insert([rest], parent.children[parent.children.indexOf(run) + 1] ?? null);
  part.noteSplit(run, rest);
  return rest;
}
