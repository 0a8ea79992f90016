import type { Repair, TextRange, TextRepair } from '../engine/index.js';
import type { Paragraph, ParagraphChange, RunChange, Section } from '../model/index.js';
import { CannotEdit } from '../wordml/write/cannot-edit.js';
import { DocumentEdit } from '../wordml/write/document-edit.js';
import { drawLine } from '../wordml/write/rule-line.js';
import { differences, type TextChange } from '../wordml/write/text-change.js';
import { lineBelow } from './line-below.js';
import type { State, Task } from './types.js';

/** A task that the file gives no hold for. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
  constructor(
    readonly task: Task,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/**
 * Does tasks that do not conflict.
 * @param trackable whether styles are left as they are, since Word tracks no changes of them
 * @returns the new content of the parts that changed
 * @throws CannotDo where one of them cannot be done; nothing is done then
 */
export function applyTasks(
  { pkg, source }: State,
  tasks: readonly Task[],
  trackable = false,
): Map<string, Uint8Array> {
  const edit = new DocumentEdit(
    pkg,
    source,
    tasks.flatMap(({ repairs }) => repairs.flatMap(nodesOf)),
  );
  const each = (act: (repair: Repair) => void): void => {
    for (const task of tasks) {
      try {
        task.repairs.forEach(act);
      } catch (error) {
        if (error instanceof CannotEdit) throw new CannotDo(task, error);
        throw error;
      }
    }
  };
  const changes = new Map<TextRepair, readonly TextChange[]>();
  each((repair) => {
    for (const text of textsOf(repair)) changes.set(text, required(edit, text));
  });
  if (!trackable) {
    const repairs = tasks.flatMap((task) => task.repairs);
    edit.styles(repairs.flatMap(runChanges), repairs.flatMap(paragraphChanges));
  }
  each((repair) => applyFormat(edit, repair));
  const written = [...changes].flatMap(([{ at }, own]) =>
    own.map((change) => ({ paragraph: at.paragraph, change })),
  );
  // From the end of a paragraph to its start, so that offsets still count.
  written.sort((a, b) => b.change.from - a.change.from || b.change.to - a.change.to);
  for (const { paragraph, change } of written) edit.text(paragraph, change);
  each((repair) => {
    if (repair.kind === 'remove') for (const paragraph of repair.at) edit.remove(paragraph);
  });
  return edit.finish();
}

/** Paragraphs and sections that a repair changes. */
function nodesOf(repair: Repair): readonly (Paragraph | Section)[] {
  switch (repair.kind) {
    case 'run':
      return repair.at.map(({ paragraph }) => paragraph);
    case 'text':
      return [repair.at.paragraph];
    case 'ruleLine':
      return [repair.under.paragraph, ...repair.replaces.map(({ paragraph }) => paragraph)];
    case 'document':
    case 'column':
      return [];
    default:
      return repair.at;
  }
}

/** Texts that a repair changes; a typed line goes where one is drawn in its place. */
function textsOf(repair: Repair): TextRepair[] {
  if (repair.kind === 'text') return [repair];
  if (repair.kind !== 'ruleLine') return [];
  const typed = repair.replaces.filter(({ kind }) => kind === 'text');
  return typed.map((at) => ({ kind: 'text', at, text: '' }));
}

function required(edit: DocumentEdit, { at, text }: TextRepair): TextChange[] {
  const { paragraph } = at;
  const before = paragraph.text.slice(at.from, at.to);
  const changes = differences(before, text).map((change) => withFollowing(change, before));
  for (const { from, to } of changes) {
    edit.requireText({ paragraph, from: from + at.from, to: to + at.from });
  }
  return changes.map((own) => ({ from: own.from + at.from, to: own.to + at.from, text: own.text }));
}

/** What is put in at the beginning of words belongs to them, not to what stands before. */
function withFollowing({ from, to, text }: TextChange, before: string): TextChange {
  if (to > 0 || before === '') return { from, to, text };
  return { from, to: 1, text: text + before.slice(0, 1) };
}

const runChanges = (repair: Repair): readonly { readonly at: TextRange; readonly set: RunChange }[] =>
  repair.kind === 'run' ? repair.at.map((at) => ({ at, set: repair.set })) : [];

const paragraphChanges = (
  repair: Repair,
): readonly { readonly at: Paragraph; readonly set: ParagraphChange }[] =>
  repair.kind === 'paragraph' ? repair.at.map((at) => ({ at, set: repair.set })) : [];

function applyFormat(edit: DocumentEdit, repair: Repair): void {
  switch (repair.kind) {
    case 'run':
      for (const range of repair.at) edit.run(range, repair.set);
      return;
    case 'paragraph':
      for (const paragraph of repair.at) edit.paragraph(paragraph, repair.set);
      return;
    case 'section':
      for (const section of repair.at) edit.section(section, repair.set);
      return;
    case 'label':
      edit.labels(repair.at, repair.set);
      return;
    case 'ruleLine':
      drawLine(edit, repair.under.paragraph, lineBelow(edit.document, repair), repair.replaces);
      return;
    case 'pageNumbers':
      edit.pageNumbers(repair.at, repair.size);
      return;
    case 'column':
      edit.column(repair.of, repair.width);
      return;
    case 'document':
      if (repair.set.mirrorMargins === false) edit.noMirrorMargins();
      return;
    case 'text':
    case 'remove':
      return;
  }
}
