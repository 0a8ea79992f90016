import type { Paragraph } from '../../model/index.js';
import { CannotEdit } from './cannot-edit.js';
import type { DocumentEdit } from './document-edit.js';
import { changeLevel, definitionOf, type LabelChange } from './label-change.js';
import type { EditedPart } from './part.js';
import { changeRun, outstanding } from './run-change.js';

export type { LabelChange } from './label-change.js';

/**
 * Changes the automatic numbers of paragraphs: the level of their list where all that stand in it are meant, else the look of the number by
 * the paragraph's mark.
 */
export function changeLabels(
  edit: DocumentEdit,
  numbering: EditedPart,
  paragraphs: readonly Paragraph[],
  change: LabelChange,
): void {
  const meant = new Set(paragraphs);
  const done = new Set<string>();
  for (const paragraph of paragraphs) {
    const { label } = paragraph;
    if (!label) throw new CannotEdit(`paragraph ${paragraph.index} has no number`);
    const key = `${label.numId} ${label.level}`;
    if (done.has(key)) continue;
    const users = edit.document.paragraphs.filter(
      (own) => own.label?.numId === label.numId && own.label.level === label.level,
    );
    if (users.every((own) => meant.has(own))) {
      const definition = definitionOf(numbering, label.numId);
      const shared = edit.document.paragraphs.some(
        ({ label: other }) =>
          other !== null &&
          other.numId !== label.numId &&
          other.level === label.level &&
          !done.has(`${other.numId} ${other.level}`) &&
          definitionOf(numbering, other.numId) === definition,
      );
      changeLevel(numbering, { numId: label.numId, level: label.level, shared }, open(change, paragraph));
      done.add(key);
    } else changeMark(edit, paragraph, change);
  }
}

/** Without what the number looks like already. */
function open(change: LabelChange, { label }: Paragraph): LabelChange {
  return change.run && label ? { ...change, run: outstanding(change.run, label.format) } : change;
}

/** The mark decides what a number looks like where its level says nothing; other rules of the list cannot be changed for one paragraph. */
function changeMark(edit: DocumentEdit, paragraph: Paragraph, change: LabelChange): void {
  const { run: _, ...others } = change;
  if (Object.values(others).some((value) => value !== undefined)) {
    throw new CannotEdit('others stand in the same list');
  }
  const part = edit.parts.part(paragraph.locus.part);
  const run = open(change, paragraph).run ?? {};
  changeRun(part, part.child(edit.element(paragraph), 'w:pPr'), run, null);
}
