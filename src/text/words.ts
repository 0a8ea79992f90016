/** Words as the language rules compare them; each spelling is taken apart once and kept. */

import { fold } from './fold.js';
import { isSyllable } from './syllable.js';
import type { TokenKind } from './tokens.js';

/** `capital`: the first letter alone, also a word of one capital letter. `none`: nothing with a case (figures, signs). */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

/** One spelling of a word, number, address or code. The same object for every occurrence. */
export interface Word {
  /** As written. */
  readonly text: string;
  readonly kind: TokenKind;
  /** Folded: what spellings that differ in case or tone placement have in common. */
  readonly key: string;
  readonly shape: Shape;
  /** It has a letter that English lacks. */
  readonly marked: boolean;
  /** A rightly written Vietnamese syllable. */
  readonly syllable: boolean;
}

const known = new Map<string, Word>();

/** Spellings kept before the table is begun anew: a document has a few thousand. */
const MOST_KNOWN = 50_000;

/** The one object for a spelling. */
export function wordOf(text: string, kind: TokenKind): Word {
  const found = known.get(text);
  if (found?.kind === kind) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const word = takeApart(text, kind);
  known.set(text, word);
  return word;
}

const BEYOND_ASCII = /[^\u0000-\u007f]/;

function takeApart(text: string, kind: TokenKind): Word {
  const plain = kind === 'word';
  return {
    text,
    kind,
    key: plain ? fold(text) : text,
    shape: shapeOf(text),
    marked: plain && BEYOND_ASCII.test(text),
    syllable: plain && isSyllable(text),
  };
}

function shapeOf(text: string): Shape {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return 'none';
  if (text === lower) return 'lower';
  if (text === upper) return text.length === 1 ? 'capital' : 'upper';
  return text.slice(1) === lower.slice(1) ? 'capital' : 'mixed';
}
