/** First lines of the body set in by a real indent. */
import type { Anatomy } from '../../src/anatomy/types.js';
import type { Repair } from '../../src/engine/index.js';
import { mm, type Paragraph } from '../../src/model/index.js';
import { runningText } from '../noi-dung/body-text.js';
import { firstLineOf, isAllowed } from '../noi-dung/first-line.js';

const USUAL = Math.round(mm(12.7));

/** The indent that the body uses most among those allowed, twips; 1.27 cm where it uses none. */
function indentToSet(anatomy: Anatomy): number {
  const counts = new Map<number, number>();
  for (const { paragraph } of runningText(anatomy)) {
    const { kind, at } = firstLineOf(paragraph, anatomy.document.facts.defaultTab);
    if (kind === 'right' && isAllowed(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? USUAL;
}

/** Paragraphs whose first line begins where it must; what was typed to push it goes. */
export function* indented(paragraphs: readonly Paragraph[], anatomy: Anatomy): Iterable<Repair> {
  const set = { indent: { left: 0, firstLine: indentToSet(anatomy) } };
  yield { kind: 'paragraph', at: paragraphs, set };
  for (const paragraph of paragraphs) {
    const lead = paragraph.text.length - paragraph.text.trimStart().length;
    if (lead > 0) yield { kind: 'text', at: { paragraph, from: 0, to: lead }, text: '' };
  }
}
