/** Names of several words, found in the prose by walking a tree of syllables: the longest name that begins at a word wins. */
import { LATIN } from '../../src/text/latin.js';
import { allMatches } from '../../src/text/matches.js';
import { type Word, wordOf } from '../../src/text/words.js';
import type { Gap, Prose } from './prose.js';

/** How a syllable of a name begins: capital, small, or as one likes. */
export type Letter = 'capital' | 'small' | 'either';

/** A name as it must be written. */
export interface Name<Kind extends string = string> {
  readonly kind: Kind;
  readonly letters: readonly Letter[];
  /**
   * `always`: all in small letters it is wrong too. `partly`: the same words in small letters may be no name; only where one of them
   * has a capital of its own is it judged.
   */
  readonly judged: 'always' | 'partly';
  readonly text: string;
}

/** A name found: the words from `first` to `last`, both included. */
export interface NameFound<Kind extends string = string> {
  readonly name: Name<Kind>;
  readonly first: number;
  readonly last: number;
}

interface Node<Kind extends string> {
  readonly next: Map<string, Node<Kind>>;
  name: Name<Kind> | null;
}

const SIGN: Readonly<Record<Gap, string>> = { space: '', comma: ',', dash: '-', other: '' };

/** A name as it was added. */
interface Entry<Kind extends string> {
  readonly text: string;
  readonly kind: Kind;
  readonly judged: Name['judged'];
}

/** A tree of names. A branch grows when a document first has the syllable that it begins with: few of thousands of names are ever met. */
export class NameTree<Kind extends string> {
  /** By the key of the first syllable: a branch, or the names it is still to be grown from. */
  readonly #branches = new Map<string, Node<Kind> | Entry<Kind>[]>();

  /** Adds a name as written in a list: `*` before a syllable whose first letter may be capital or small. A name known already stays. */
  add(text: string, kind: Kind, judged: Name['judged'] = 'always'): void {
    const [syllable = ''] = FIRST_SYLLABLE.exec(text) ?? [];
    const { key } = wordOf(syllable, 'word');
    const branch = this.#branches.get(key);
    if (Array.isArray(branch)) branch.push({ text, kind, judged });
    else if (branch) grow(branch, { text, kind, judged });
    else this.#branches.set(key, [{ text, kind, judged }]);
  }

  /** The branch of names that begin with a syllable. */
  #branch(key: string): Node<Kind> | undefined {
    const branch = this.#branches.get(key);
    if (!Array.isArray(branch)) return branch;
    const grown: Node<Kind> = { next: new Map(), name: null };
    for (const entry of branch) grow(grown, entry);
    this.#branches.set(key, grown);
    return grown;
  }

  /** All names of a prose in order, none inside another. */
  find(prose: Prose): NameFound<Kind>[] {
    const found: NameFound<Kind>[] = [];
    for (const at of this.#starts(prose)) {
      const before = found.at(-1);
      const inside = before !== undefined && at <= before.last;
      // Within a name only a longer one that begins with a capital of its own counts: `Ban cán sự Đảng Ủy ban nhân dân`.
      if (inside && (at === before.first || prose.words[at]!.shape !== 'capital')) continue;
      const name = this.#longest(prose, at, this.#branch(prose.words[at]!.key)!);
      if (!name || (inside && name.last - name.first <= before.last - before.first)) continue;
      if (inside) found.pop();
      found.push(name);
    }
    return found;
  }

  /** Words that begin a name, in order. */
  #starts(prose: Prose): Int32Array {
    const starts: number[] = [];
    for (const { word, places } of prose.spellings)
      if (this.#branches.has(word.key)) for (const place of places) starts.push(place);
    return Int32Array.from(starts).sort();
  }

  #longest(prose: Prose, first: number, start: Node<Kind>): NameFound<Kind> | null {
    let node = start;
    let best: NameFound<Kind> | null = node.name && { name: node.name, first, last: first };
    const { end } = prose.passageOf(first);
    for (let at = first + 1; at < end && node.next.size > 0; at++) {
      const gap = prose.gap(at);
      if (gap === 'other') break;
      const next = node.next.get(SIGN[gap] + prose.words[at]!.key);
      if (!next) break;
      node = next;
      if (node.name) best = { name: node.name, first, last: at };
    }
    return best;
  }
}

/** Adds a name to the branch of its first syllable. */
function grow<Kind extends string>(branch: Node<Kind>, { text, kind, judged }: Entry<Kind>): void {
  let node = branch;
  const letters: Letter[] = [];
  for (const [, before = '', free, syllable = ''] of allMatches(SYLLABLE, text)) {
    const { key, shape } = wordOf(syllable, 'word');
    letters.push(free ? 'either' : shape === 'lower' ? 'small' : 'capital');
    if (letters.length === 1) continue;
    const step = before.trim() + key;
    let next = node.next.get(step);
    if (!next) {
      next = { next: new Map(), name: null };
      node.next.set(step, next);
    }
    node = next;
  }
  node.name ??= { kind, letters, judged, text: text.replaceAll('*', '') };
}

const FIRST_SYLLABLE = new RegExp(`[${LATIN}]+`);

/** What joins a syllable to the one before, the star that may stand before it, the syllable. */
const SYLLABLE = new RegExp(String.raw`(^|,? | - |-)(\*?)([${LATIN}]+)`, 'g');

/** Whether a word begins as a name asks. */
export function fits(word: Word, letter: Letter): boolean {
  if (letter === 'either') return word.shape === 'capital' || word.shape === 'lower';
  return word.shape === (letter === 'capital' ? 'capital' : 'lower');
}
