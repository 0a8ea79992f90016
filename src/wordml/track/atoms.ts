import type { XmlElement } from '../../xml/tree/element.js';
import { pieceOf } from '../write/pieces.js';
import { signature } from './signature.js';

/** The least that can be left out of a paragraph or put in: a character, a sign, a field mark, a drawing. */
export interface Atom {
  /** What is compared. */
  readonly key: string;
  /** The `w:r`; the element itself where it stands outside of runs. */
  readonly run: XmlElement;
  readonly element: XmlElement;
  /** Offset in the text that the element shows. */
  readonly offset: number;
  /** The character, or null for what is no text. */
  readonly text: string | null;
}

/** Elements whose content is part of the paragraph's. */
const THROUGH: ReadonlySet<string> = new Set(
  'hyperlink smartTag customXml sdt sdtContent ins moveTo fldSimple bdo dir'
    .split(' ')
    .map((own) => `w:${own}`),
);

/** What stands outside of runs and shows something; all else there is a mark without width. */
const OPAQUE: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'm:oMath',
  'm:oMathPara',
  'mc:AlternateContent',
  'w:subDoc',
]);

/** Children of a run that say nothing of what it shows. */
const BESIDE: ReadonlySet<string> = new Set([
  'w:rPr',
  'w:lastRenderedPageBreak',
  'w:commentReference',
  'w:annotationRef',
]);

/** A text box is compared by itself, so the drawing around it is the same whatever it holds. */
const BOXES: ReadonlySet<string> = new Set(['w:txbxContent']);

/** What a paragraph holds, in order. */
export function atomsOf(paragraph: XmlElement): Atom[] {
  const atoms: Atom[] = [];
  collect(paragraph, atoms);
  return atoms;
}

function collect(container: XmlElement, atoms: Atom[]): void {
  for (const element of container.elements) {
    if (element.name === 'w:r') collectRun(element, atoms);
    else if (THROUGH.has(element.name)) collect(element, atoms);
    else if (OPAQUE.has(element.name)) atoms.push(opaque(element, element));
  }
}

function collectRun(run: XmlElement, atoms: Atom[]): void {
  for (const element of run.elements) {
    if (BESIDE.has(element.name)) continue;
    const piece = pieceOf(run, element);
    if (piece?.kind !== 'text') {
      atoms.push(opaque(run, element));
      continue;
    }
    let offset = 0;
    for (const text of piece.text) {
      atoms.push({ key: text, run, element, offset, text });
      offset += text.length;
    }
  }
}

const opaque = (run: XmlElement, element: XmlElement): Atom => ({
  key: signature(element, BOXES),
  run,
  element,
  offset: 0,
  text: null,
});
