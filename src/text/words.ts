/** Words as the language rules compare them; each spelling is taken apart once and kept. */

import { fold } from './fold.js';
import { isSyllable, type ToneSchool, toneSchool } from './syllable.js';
import type { TokenKind } from './tokens.js';

/** `capital`: the first letter alone, also a word of one capital letter. `none`: nothing with a case (figures, signs). */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

/** One spelling of a word, number, address or code. The same object for every occurrence. */
export interface Word {
  /** Its number among the spellings kept, from 1 to {@link MOST_KNOWN}; 0 for one too long to be kept. */
  readonly id: number;
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
  /** The manner of placing its tone mark, null where both write it alike. */
  readonly school: ToneSchool | null;
}

/** Spellings kept before the table is begun anew: a document has a few thousand. */
export const MOST_KNOWN = 32_768;

/** Longer than any word, number or address of a text: not kept. */
const LONGEST_KEPT = 80;

/** Slots of the table: a power of two, so many that most words are found in the first. */
const SLOTS = 4 * MOST_KNOWN;

let known: Word[] = [];
let slots: Int32Array | null = null;

/** The one object for the spelling that stands in a text between two offsets. Cuts nothing out of the text for a spelling it knows. */
export function wordAt(text: string, from: number, to: number, kind: TokenKind): Word {
  if (to - from > LONGEST_KEPT) return takeApart(0, text.slice(from, to), kind);
  if (slots === null || known.length >= MOST_KNOWN) {
    known = [];
    slots = new Int32Array(SLOTS);
  }
  let slot = hashOf(text, from, to) & (SLOTS - 1);
  for (let number = slots[slot]!; number > 0; number = slots[slot]!) {
    const word = known[number - 1]!;
    if (word.kind === kind && word.text.length === to - from && text.startsWith(word.text, from)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = takeApart(known.length + 1, text.slice(from, to), kind);
  known.push(word);
  slots[slot] = known.length;
  return word;
}

/** The one object for a spelling. */
export function wordOf(text: string, kind: TokenKind): Word {
  return wordAt(text, 0, text.length, kind);
}

/** FNV-1a over UTF-16 units, its upper bits folded in. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

const BEYOND_ASCII = /[^\u0000-\u007f]/;

function takeApart(id: number, text: string, kind: TokenKind): Word {
  const plain = kind === 'word';
  const syllable = plain && isSyllable(text);
  return {
    id,
    text,
    kind,
    key: plain ? fold(text) : text,
    shape: shapeOf(text),
    marked: plain && BEYOND_ASCII.test(text),
    syllable,
    school: syllable ? toneSchool(text) : null,
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
