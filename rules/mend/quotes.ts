/** Quotation marks in the other of their two forms. */
import type { TextRange } from '../../src/engine/index.js';

/** What each mark shall be, straight for curly and curly for straight; null where one does not show whether it opens or closes. */
export function otherQuotes(places: readonly TextRange[]): readonly string[] | null {
  const other = places.map(otherQuote);
  return other.every((sign) => sign !== null) ? other : null;
}

const NOTHING_BEFORE = /^$|[\s(["“«/-]/;
const NOTHING_BEHIND = /^$|[\s)\]"”».,;:!?/-]/;

function otherQuote({ paragraph: { text }, from, to }: TextRange): string | null {
  if (text.slice(from, to) !== '"') return '"';
  const opens = NOTHING_BEFORE.test(text.charAt(from - 1));
  const closes = NOTHING_BEHIND.test(text.charAt(to));
  if (opens === closes) return null;
  return opens ? '“' : '”';
}
