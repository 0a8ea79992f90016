import type { Repair, TextRepair } from '../engine/index.js';
import { CannotEdit } from '../wordml/write/cannot-edit.js';
import { DocumentEdit } from '../wordml/write/document-edit.js';
import { differences, type TextChange } from '../wordml/write/text-change.js';
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
 * @returns the new content of the parts that changed
 * @throws CannotDo where one of them cannot be done; nothing is done then
 */
export function applyTasks({ pkg, source }: State, tasks: readonly Task[]): Map<string, Uint8Array> {
  const edit = new DocumentEdit(pkg, source);
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
    if (repair.kind === 'text') changes.set(repair, required(edit, repair));
  });
  each((repair) => applyFormat(edit, repair));
  const written = [...changes].flatMap(([{ at }, own]) =>
    own.map((change) => ({ paragraph: at.paragraph, change })),
  );
  // From the end of a paragraph to its start, so that offsets still count.
  written.sort((a, b) => b.change.from - a.change.from || b.change.to - a.change.to);
  for (const { paragraph, change } of written) edit.text(paragraph, change);
  return edit.finish();
}

function required(edit: DocumentEdit, { at, text }: TextRepair): TextChange[] {
  const changes = differences(at.paragraph.text.slice(at.from, at.to), text).map((change) => ({
    from: change.from + at.from,
    to: change.to + at.from,
    text: change.text,
  }));
  for (const { from, to } of changes) edit.requireText({ paragraph: at.paragraph, from, to });
  return changes;
}

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
    case 'text':
      return;
    default:
      throw new CannotEdit(`no way to do a repair of the kind ${repair.kind} yet`);
  }
}
