import { type Paragraph, type Run, runsWithin } from '../../model/index.js';
import type { XmlElement } from '../../xml/tree/element.js';
import { CannotEdit } from './cannot-edit.js';
import type { EditedPart } from './part.js';
import { piecesOf, splitRun } from './pieces.js';

/** A run element with the stretch of its paragraph's text that the model has for it. */
export interface RunPlace {
  readonly element: XmlElement;
  readonly from: number;
  readonly text: string;
  /** The model's runs of the element: one for each source. */
  readonly runs: readonly Run[];
}

/** The run elements that hold text of a paragraph between two offsets. Formulas are no runs. */
export function runPlaces(
  part: EditedPart,
  paragraph: Paragraph,
  from: number,
  to: number,
): readonly RunPlace[] {
  const starts = new Set(
    runsWithin(paragraph, from, to)
      .filter(({ source }) => source !== 'formula')
      .map(({ locus }) => locus.start),
  );
  return [...starts].map((start) => placeAt(part, paragraph, start));
}

function placeAt(part: EditedPart, paragraph: Paragraph, start: number): RunPlace {
  const runs = paragraph.runs.filter(({ locus, source }) => locus.start === start && source !== 'formula');
  const element = part.at(start);
  const [first] = runs;
  if (!first || element?.name !== 'w:r') throw new CannotEdit(`no run at byte ${start} of ${part.name}`);
  return { element, from: first.from, text: runs.map(({ text }) => text).join(''), runs };
}

/** Whether what the element shows is what the model has for it; before anything in it was changed. */
export function agrees({ element, text }: RunPlace): boolean {
  return (
    piecesOf(element)
      .map((piece) => piece.text)
      .join('') === text
  );
}

/**
 * The elements that hold just the text between two offsets of a run's place: the run itself where it holds nothing else, else what it is
 * split into. Throws CannotEdit where it cannot be split.
 */
export function cutOut(part: EditedPart, place: RunPlace, from: number, to: number): readonly XmlElement[] {
  const start = Math.max(0, from - place.from);
  const end = Math.min(place.text.length, to - place.from);
  const parts = part.partsOf(place.element);
  if (start === 0 && end === place.text.length) return parts;
  if (parts.length === 1 && !agrees(place))
    throw new CannotEdit(`run at ${place.from} does not show its text`);
  splitAt(part, place.element, end);
  splitAt(part, place.element, start);
  let at = 0;
  return part.partsOf(place.element).filter((own) => {
    const before = at;
    at += lengthOf(own);
    return before >= start && at <= end && at > before;
  });
}

const lengthOf = (run: XmlElement): number => piecesOf(run).reduce((sum, { text }) => sum + text.length, 0);

function splitAt(part: EditedPart, run: XmlElement, offset: number): void {
  let at = 0;
  for (const own of part.partsOf(run)) {
    const length = lengthOf(own);
    if (offset > at && offset < at + length) {
      splitRun(part, own, offset - at);
      return;
    }
    at += length;
  }
}
