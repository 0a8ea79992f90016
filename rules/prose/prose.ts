/** The words of a document, read once for all language rules. */
import type { Anatomy } from '../../src/anatomy/types.js';
import type { TextRange } from '../../src/engine/index.js';
import { scanTokens } from '../../src/text/tokens.js';
import { type Word, wordOf } from '../../src/text/words.js';
import { type Segment, segmentsOf } from './segment.js';

/** What stands between two words of one segment. */
export type Gap = 'space' | 'comma' | 'dash' | 'other';

/** A paragraph with its words: those from `first` up to but not including `end` in the prose. */
export interface Passage extends Segment {
  readonly first: number;
  readonly end: number;
}

/** The words of a document one after another, numbered from 0 through all passages. */
export interface Prose {
  readonly passages: readonly Passage[];
  readonly words: readonly Word[];
  /** Offset of each word in the text of its passage. */
  readonly offsets: readonly number[];
  /** The passage that a word stands in. */
  passageOf(at: number): Passage;
  /** Numbers of the words with one of these keys, in order. */
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

const NOWHERE: readonly number[] = [];

class ReadProse implements Prose {
  readonly passages: Passage[] = [];
  readonly words: Word[] = [];
  readonly offsets: number[] = [];
  readonly #owners: number[] = [];
  #places: Map<string, number[]> | null = null;

  constructor(segments: readonly Segment[]) {
    for (const segment of segments) this.#read(segment);
  }

  #read(segment: Segment): void {
    const first = this.words.length;
    const owner = this.passages.length;
    let plain = 0;
    let marked = 0;
    scanTokens(segment.text, (kind, from, to) => {
      const word = wordOf(segment.text.slice(from, to), kind);
      if (word.marked) marked += 1;
      else if (kind === 'word') plain += 1;
      this.words.push(word);
      this.offsets.push(from);
      this.#owners.push(owner);
    });
    if (plain + marked >= ENOUGH_WORDS && marked < LEAST_MARKED * (plain + marked)) this.#drop(first);
    this.passages.push({ ...segment, first, end: this.words.length });
  }

  #drop(first: number): void {
    this.words.length = first;
    this.offsets.length = first;
    this.#owners.length = first;
  }

  passageOf(at: number): Passage {
    return this.passages[this.#owners[at]!]!;
  }

  at(...keys: readonly string[]): readonly number[] {
    this.#places ??= this.#index();
    const [only] = keys;
    if (keys.length === 1 && only !== undefined) return this.#places.get(only) ?? NOWHERE;
    return keys.flatMap((key) => this.#places?.get(key) ?? NOWHERE).sort((a, b) => a - b);
  }

  #index(): Map<string, number[]> {
    const places = new Map<string, number[]>();
    this.words.forEach(({ key }, at) => {
      const own = places.get(key);
      if (own) own.push(at);
      else places.set(key, [at]);
    });
    return places;
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
    if (to - from === 1 && isSpace(text.charCodeAt(from))) return 'space';
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

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

const SPACES = /^[ \u00a0]+$/;
const COMMA = /^[ \u00a0]*,[ \u00a0]*$/;
const DASH = /^[ \u00a0]*[-–‑‐][ \u00a0]*$/;

function gapOf(between: string): Gap {
  if (SPACES.test(between)) return 'space';
  if (COMMA.test(between)) return 'comma';
  return DASH.test(between) ? 'dash' : 'other';
}
