/** Where in its sentence a word stands. */
import type { Prose } from './prose.js';

/** What may stand before a word that begins a sentence, an item, a quotation or a remark in brackets. */
const BEFORE_CAPITAL = /[.?!…:\n\t\f“”"‘’«([{•●▪○➢*+–—/|\ufffc]|(?:^|\s)-/;

/**
 * Whether a word may be capital for where it stands: the first of its paragraph, after a stop, a colon, a line break, an opening sign,
 * an item's hyphen, or the number or letter of an item.
 */
export function mayOpen(prose: Prose, at: number): boolean {
  const { first } = prose.passageOf(at);
  if (at === first) return true;
  const before = prose.before(at);
  if (BEFORE_CAPITAL.test(before)) return true;
  const label = prose.words[at - 1]!;
  return (at - 1 === first || before.includes(')')) && (label.kind !== 'word' || label.text.length === 1);
}
