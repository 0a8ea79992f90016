/** The words of a document, read once for all language rules. */
import type { Anatomy } from '../../src/anatomy/types.js';
import type { TextRange } from '../../src/engine/index.js';
import { scanTokens, type TokenKind } from '../../src/text/tokens.js';
import { MOST_KNOWN, type Word, wordAt } from '../../src/text/words.js';
import { type Segment, segmentsOf } from './segment.js';

/** What stands between two words of one segment. */
export type Gap = 'space' | 'comma' | 'dash' | 'other';

/** A paragraph with its words: those from `first` up to but not including `end` in the prose. */
export interface Passage extends Segment {
  readonly first: number;
  readonly end: number;
}

/** A spelling and where it stands. */
export interface Spelling {
  readonly word: Word;
  readonly places: readonly number[];
}

/** The words of a document one after another, numbered from 0 through all passages. */
export interface Prose {
  readonly passages: readonly Passage[];
  readonly words: readonly Word[];
  /** Offset of each word in the text of its passage. */
  readonly offsets: ArrayLike<number>;
  /** Every spelling once, in the order that they appear. */
  readonly spellings: readonly Spelling[];
  /** Words with another one before them in their passage, and more or else than one plain space between. */
  readonly afterSigns: readonly number[];
  /** What stands before each of them. */
  readonly signs: readonly string[];
  /** The passage that a word stands in. */
  passageOf(at: number): Passage;
  /** Numbers of the words with one of these keys; in order for each spelling, not over all. */
  at(...keys: readonly string[]): readonly number[];
  /** The word at a distance, within the same passage only. */
  near(at: number, distance: number): Word | null;
  /** What stands between a word and the one before it, as written; all that stands before the first of a passage. */
  before(at: number): string;
  /** The kind of what stands between a word and the one before it; `other` for the first of a passage. */
  gap(at: number): Gap;
  /** The text from one word to another, the last included. */
  text(from: number, last: number): string;
  /** The place of these words in the document. */
  place(from: number, last: number): TextRange;
}

const made = new WeakMap<Anatomy, Prose>();

/** The prose of a document; made when first asked for. */
export function proseOf(anatomy: Anatomy): Prose {
  let prose = made.get(anatomy);
  if (!prose) {
    prose = new ReadProse(segmentsOf(anatomy));
    made.set(anatomy, prose);
  }
  return prose;
}

/** A share of words with Vietnamese letters below which a paragraph is in another language, or typed without marks. */
const LEAST_MARKED = 0.2;
/** Words from which a share says something. */
const ENOUGH_WORDS = 5;

const SPACE = 0x20;

class ReadProse implements Prose {
  readonly passages: Passage[] = [];
  readonly words: Word[] = [];
  readonly offsets: Int32Array;
  readonly afterSigns: number[] = [];
  readonly #owners: Int32Array;
  #signs: string[] | null = null;
  #spellings: Spelling[] | null = null;
  #byKey: Map<string, number[]> | null = null;

  constructor(segments: readonly Segment[]) {
    // A word and what parts it from the next take two characters at least.
    const most = segments.reduce((sum, { text }) => sum + (text.length >> 1) + 1, 0);
    this.offsets = new Int32Array(most);
    this.#owners = new Int32Array(most).fill(-1);
    for (const segment of segments) this.#read(segment);
  }

  #read(segment: Segment): void {
    const { text } = segment;
    const { words, offsets, afterSigns } = this;
    const first = words.length;
    const signs = afterSigns.length;
    let plain = 0;
    let marked = 0;
    let end = -1;
    scanTokens(text, (kind: TokenKind, from: number, to: number) => {
      const word = wordAt(text, from, to, kind);
      if (word.marked) marked += 1;
      else if (kind === 'word') plain += 1;
      const at = words.length;
      if (end >= 0 && (from - end !== 1 || text.charCodeAt(end) !== SPACE)) afterSigns.push(at);
      words.push(word);
      offsets[at] = from;
      end = to;
    });
    if (plain + marked >= ENOUGH_WORDS && marked < LEAST_MARKED * (plain + marked)) {
      words.length = first;
      afterSigns.length = signs;
    }
    this.#owners.fill(this.passages.length, first, words.length);
    this.passages.push(Object.assign(segment, { first, end: words.length }));
  }

  get spellings(): readonly Spelling[] {
    this.#spellings ??= spellingsOf(this.words);
    return this.#spellings;
  }

  get signs(): readonly string[] {
    this.#signs ??= this.afterSigns.map((at) => this.before(at));
    return this.#signs;
  }

  passageOf(at: number): Passage {
    return this.passages[this.#owners[at]!]!;
  }

  at(...keys: readonly string[]): readonly number[] {
    this.#byKey ??= byKeyOf(this.spellings);
    const found: number[] = [];
    for (const key of keys) {
      const places = this.#byKey.get(key);
      if (places) for (const place of places) found.push(place);
    }
    return found;
  }

  near(at: number, distance: number): Word | null {
    const other = at + distance;
    return this.#owners[other] === this.#owners[at] ? (this.words[other] ?? null) : null;
  }

  before(at: number): string {
    const { text, first } = this.passageOf(at);
    return text.slice(at === first ? 0 : this.#endOf(at - 1), this.offsets[at]);
  }

  gap(at: number): Gap {
    const { text, first } = this.passageOf(at);
    if (at === first) return 'other';
    const from = this.#endOf(at - 1);
    const to = this.offsets[at]!;
    if (to - from === 1 && text.charCodeAt(from) === SPACE) return 'space';
    return gapOf(text.slice(from, to));
  }

  text(from: number, last: number): string {
    return this.passageOf(from).text.slice(this.offsets[from], this.#endOf(last));
  }

  place(from: number, last: number): TextRange {
    return this.passageOf(from).place(this.offsets[from]!, this.#endOf(last));
  }

  #endOf(at: number): number {
    return this.offsets[at]! + this.words[at]!.text.length;
  }
}

function spellingsOf(words: readonly Word[]): Spelling[] {
  const spellings: { readonly word: Word; readonly places: number[] }[] = [];
  /** Number of a word's spelling by the word's id, from 1. */
  const numbers = new Int32Array(MOST_KNOWN + 1);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const number = numbers[word.id]!;
    const own = number > 0 ? spellings[number - 1]! : null;
    if (own !== null && own.word === word) own.places.push(at);
    else numbers[word.id] = spellings.push({ word, places: [at] });
  }
  return spellings;
}

/** Places of all spellings of a key. */
function byKeyOf(spellings: readonly Spelling[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const { word, places } of spellings) {
    const own = byKey.get(word.key);
    if (own) for (const place of places) own.push(place);
    else byKey.set(word.key, [...places]);
  }
  return byKey;
}

const SPACES = /^[ \u00a0]+$/;
const COMMA = /^[ \u00a0]*,[ \u00a0]*$/;
const DASH = /^[ \u00a0]*[-–‑‐][ \u00a0]*$/;

function gapOf(between: string): Gap {
  if (SPACES.test(between)) return 'space';
  if (COMMA.test(between)) return 'comma';
  return DASH.test(between) ? 'dash' : 'other';
}
