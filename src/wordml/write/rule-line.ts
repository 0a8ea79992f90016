import type { Paragraph, Shape } from '../../model/index.js';
import { CannotEdit } from './cannot-edit.js';
import type { DocumentEdit } from './document-edit.js';
import { type DrawnLine, lineRun, resizeLine } from './line-drawing.js';

/** A line that a new one takes the place of. Typed ones are texts, and go as such. */
export interface OldLine {
  readonly paragraph: Paragraph;
  readonly shape: Shape | null;
  /** Of a border: the edge of the paragraph that it is drawn on. */
  readonly edge: 'top' | 'bottom' | null;
}

/** Draws a line that hangs on a paragraph, or makes the only one that is there already of its width. */
export function drawLine(
  edit: DocumentEdit,
  paragraph: Paragraph,
  line: DrawnLine,
  replaces: readonly OldLine[],
): void {
  const [only, ...others] = replaces;
  if (only?.shape && others.length === 0 && resized(edit, only, line.width)) return;
  for (const old of replaces) takeAway(edit, old);
  const part = edit.parts.part(paragraph.locus.part);
  edit.element(paragraph).insert([lineRun(part, line)]);
}

function resized(edit: DocumentEdit, { paragraph, shape }: OldLine, width: number): boolean {
  if (shape?.dialect !== 'drawing' || shape.kind !== 'line' || shape.dash !== 'solid') return false;
  const part = edit.parts.part(paragraph.locus.part);
  const drawing = part.at(shape.locus.start);
  return drawing?.name === 'w:drawing' && resizeLine(part, drawing, shape.width, width);
}

function takeAway(edit: DocumentEdit, { paragraph, shape, edge }: OldLine): void {
  const part = edit.parts.part(paragraph.locus.part);
  if (shape) {
    if (paragraph.shapes.filter(({ locus }) => locus.start === shape.locus.start).length > 1) {
      throw new CannotEdit('a line in a group of drawings');
    }
    const drawing = part.at(shape.locus.start);
    const whole = drawing?.around('mc:AlternateContent') ?? drawing;
    if (!whole?.parent) throw new CannotEdit(`no drawing at byte ${shape.locus.start}`);
    whole.parent.remove(whole);
  } else if (edge !== null) {
    if (paragraph.format.borders[edge] === null) throw new CannotEdit('a border of a cell');
    const borders = part.child(part.child(edit.element(paragraph), 'w:pPr'), 'w:pBdr');
    const name = `w:${edge}`;
    part.drop(borders, name);
    part.put(borders, name, { 'w:val': 'nil' });
  }
}
