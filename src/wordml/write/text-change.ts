import type { Paragraph } from '../../model/index.js';
import type { XmlElement } from '../../xml/tree/element.js';
import { CannotEdit } from './cannot-edit.js';
import type { EditedPart } from './part.js';
import { type Piece, piecesOf, setText, textElements } from './pieces.js';
import { agrees, runPlaces } from './run-places.js';

/** A text in the place of another. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The fewest characters that make one text of another: each stretch that differs, from the left. */
export function differences(before: string, after: string): TextChange[] {
  if (before.length === after.length) return unequalStretches(before, after);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [{ from: start, to: before.length - end, text: after.slice(start, after.length - end) }];
}

function unequalStretches(before: string, after: string): TextChange[] {
  const found: TextChange[] = [];
  for (let at = 0; at < before.length; at += 1) {
    if (before[at] === after[at]) continue;
    const from = at;
    while (at < before.length && before[at] !== after[at]) at += 1;
    found.push({ from, to: at, text: after.slice(from, at) });
  }
  return found;
}

/** Whether the text of a paragraph between two offsets can be changed: written out in runs, and no result of a field. */
export function requireText(part: EditedPart, paragraph: Paragraph, from: number, to: number): void {
  for (const place of runPlaces(part, paragraph, Math.max(0, from - 1), to + 1)) {
    const touched = place.from < to && place.from + place.text.length > from;
    if (!agrees(place)) throw new CannotEdit(`run at ${place.from} does not show its text`);
    const fixed = place.runs.find(
      (run) => run.source !== 'text' && run.from < to && run.from + run.text.length > from,
    );
    if (touched && fixed) throw new CannotEdit(`text of a ${fixed.source} at ${fixed.from}`);
  }
}

/**
 * Puts a text in the place of what a paragraph holds between two offsets. What stands to the left of them must be as the model has it.
 * Throws CannotEdit where the paragraph has no run to write in.
 */
export function changeText(part: EditedPart, paragraph: Paragraph, { from, to, text }: TextChange): void {
  const pieces = placed(part, paragraph);
  const cut = pieces.filter((piece) => piece.at < to && piece.at + piece.text.length > from);
  const host = cut[0] ?? pieces.findLast((piece) => piece.at + piece.text.length <= from) ?? pieces[0];
  if (!host) throw new CannotEdit('no run to write in');
  const before = host === cut[0] ? Math.max(0, from - host.at) : from <= host.at ? 0 : host.text.length;
  if (host.kind === 'text') writeInto(part, host, before, host === cut[0] ? to - host.at : before, text);
  else writeBeside(part, host, before, host === cut[0], text);
  for (const piece of cut.slice(1)) shorten(part, piece, from, to);
}

interface PlacedPiece extends Piece {
  readonly at: number;
}

function placed(part: EditedPart, paragraph: Paragraph): PlacedPiece[] {
  const found: PlacedPiece[] = [];
  for (const place of runPlaces(part, paragraph, 0, paragraph.text.length)) {
    let { from: at } = place;
    for (const piece of part.partsOf(place.element).flatMap(piecesOf)) {
      found.push({ ...piece, at });
      at += piece.text.length;
    }
  }
  return found;
}

/** Puts a text into `w:t`, or breaks it up where the text has tabs or line ends. */
function writeInto(part: EditedPart, { element, text }: Piece, from: number, to: number, by: string): void {
  const whole = text.slice(0, from) + by + text.slice(to);
  if (whole === '') discard(element);
  else if (/[\t\n]/.test(by)) replaceBy(element, textElements(part, whole));
  else setText(part, element, whole);
}

/** A sign such as a tab has no text of its own: the new one goes before or behind it. */
function writeBeside(part: EditedPart, piece: Piece, before: number, gone: boolean, by: string): void {
  const { element, run } = piece;
  const elements = textElements(part, by);
  const next = run.children[run.children.indexOf(element) + 1] ?? null;
  run.insert(elements, before === 0 ? element : next);
  if (gone) discard(element);
}

function shorten(part: EditedPart, piece: PlacedPiece, from: number, to: number): void {
  const start = Math.max(0, from - piece.at);
  const end = Math.min(piece.text.length, to - piece.at);
  if (piece.kind !== 'text') discard(piece.element);
  else writeInto(part, piece, start, end, '');
}

function replaceBy(element: XmlElement, by: readonly XmlElement[]): void {
  element.parent?.replace(element, by);
}

/** Takes a child of a run out, and the run where nothing is left of it. */
function discard(element: XmlElement): void {
  const run = element.parent;
  run?.remove(element);
  if (run?.elements.every(({ name }) => name === 'w:rPr' || name === 'w:lastRenderedPageBreak')) {
    run.parent?.remove(run);
  }
}
