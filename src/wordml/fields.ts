import type { ParagraphDraft } from './story-context.js';
import type { RunProperties } from './types.js';

export interface OpenField {
  instruction: string;
  /** What a form field shows where it has no written result. */
  display: string;
  /** Past `separate`: what comes now is the result. */
  result: boolean;
  readonly properties: RunProperties;
  /** Where the result began, and in which paragraph; in a later paragraph of the same field it begins at 0. */
  from: number;
  paragraph: ParagraphDraft;
}

/** The fields open at a place of a story: they nest, and may run over several paragraphs. */
export class FieldStack {
  readonly #open: OpenField[] = [];
  #instructions = 0;

  /** Text here belongs to an instruction, which nobody sees. */
  get hidden(): boolean {
    return this.#instructions > 0;
  }

  /** Text here is the result of a field. */
  get inResult(): boolean {
    return this.#open.length > this.#instructions;
  }

  begin(paragraph: ParagraphDraft, properties: RunProperties, instruction = '', display = ''): void {
    this.#open.push({ instruction, display, result: false, properties, from: 0, paragraph });
    this.#instructions++;
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.result) field.instruction += text;
  }

  separate(paragraph: ParagraphDraft): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.result) return;
    field.result = true;
    field.paragraph = paragraph;
    field.from = paragraph.node.text.length;
    this.#instructions--;
  }

  /** Takes off the innermost field; null when none is open or it stands in another one's instruction. */
  end(): OpenField | null {
    const field = this.#open.pop();
    if (field === undefined) return null;
    if (!field.result) this.#instructions--;
    return this.hidden ? null : field;
  }

  /** What one paragraph held is now the beginning of another. */
  goOn(before: ParagraphDraft, after: ParagraphDraft): void {
    for (const field of this.#open) if (field.paragraph === before) field.paragraph = after;
  }

  /** A paragraph ends while fields are open: each of them has a stretch of it. */
  endParagraph(paragraph: ParagraphDraft): void {
    if (this.#open.length === 0 || this.hidden) return;
    for (const field of this.#open) {
      const from = startIn(field, paragraph);
      if (paragraph.node.text.length > from) recordField(field, paragraph, from);
    }
  }
}

/** Where the result of a field begins in a paragraph that it reaches. */
export function startIn(field: OpenField, paragraph: ParagraphDraft): number {
  if (!field.result) return paragraph.node.text.length;
  return field.paragraph === paragraph ? field.from : 0;
}

/** Notes a field's result as the stretch from an offset to the end of what has been read of the paragraph. */
export function recordField(field: OpenField, paragraph: ParagraphDraft, from: number): void {
  const instruction = field.instruction.trim();
  const kind = /^[^\s\\"]+/.exec(instruction)?.[0].toUpperCase() ?? '';
  paragraph.fields.push({ kind, instruction, from, to: paragraph.node.text.length, format: null as never });
  paragraph.fieldProperties.push(field.properties);
}
