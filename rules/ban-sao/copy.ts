/** What a copy on paper adds to the document that it copies. */
import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import { placeText } from '../../src/engine/index.js';
import type { Paragraph } from '../../src/model/index.js';
import { collapse } from '../../src/text/fold.js';

/** The forms of copies with the abbreviation of each in the symbol (Phụ lục III, Mục I). */
export const FORMS: Readonly<Record<string, string>> = { 'SAO Y': 'SY', 'SAO LỤC': 'SL', 'TRÍCH SAO': 'TrS' };

/** What a copy adds to the copied document. */
export interface Copy {
  readonly form: readonly Placed[];
  /** Its form as the decree has it, where the words begin like one. */
  readonly kind: string | null;
  /** Paragraphs of the copy's own components. */
  readonly own: readonly Paragraph[];
  /** Paragraphs from the end of the copied document to the form of the copy. */
  readonly between: readonly Paragraph[];
}

/** Name and number of the body that copies may stand in a cell before the words SAO Y; they are no further up than this. */
const ABOVE = 8;

export function copyOf(anatomy: Anatomy): Copy | null {
  const form = anatomy.components.get('banSao')?.lines ?? [];
  const [first] = form;
  if (!first) return null;
  const words = collapse(placeText(first)).toUpperCase();
  const kind = Object.keys(FORMS).find((known) => words.startsWith(known)) ?? null;
  const { index } = first.paragraph;
  const start = Math.max(footEnd(anatomy, index) + 1, index - ABOVE);
  const body = anatomy.document.paragraphs.filter(({ story }) => story === 'body' || story === 'textBox');
  return {
    form,
    kind,
    own: body.filter((paragraph) => paragraph.index >= start && paragraph.text.trim() !== ''),
    between: body.filter((paragraph) => paragraph.index >= start - 2 && paragraph.index <= index),
  };
}

/** Last paragraph of the copied document's signature and Nơi nhận before the copy. */
function footEnd(anatomy: Anatomy, before: number): number {
  const lines = [
    ...(anatomy.components.get('chuKy')?.lines ?? []),
    ...(anatomy.components.get('noiNhan')?.lines ?? []),
  ];
  return Math.max(-1, ...lines.map(({ paragraph }) => paragraph.index).filter((index) => index < before));
}
