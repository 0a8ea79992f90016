/** Names of the lexicon that are not written as Phụ lục II asks. */
import type { Letter, NameFound } from '../prose/names.js';
import { fits } from '../prose/names.js';
import { mayOpen } from '../prose/position.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { recased, type Slip } from '../prose/slips.js';
import { type NameKind, namesIn } from './lexicon.js';

/** Slips in names of these kinds. Names in capitals and in quotation marks are left alone. */
export function* nameSlips(
  prose: Prose,
  kinds: readonly NameKind[],
  spared: (found: NameFound<NameKind>) => boolean = () => false,
): Iterable<Slip> {
  for (const found of namesIn(prose)) {
    if (!kinds.includes(found.name.kind) || spared(found)) continue;
    const slip = slipOf(prose, found);
    if (slip) yield slip;
  }
}

function slipOf(prose: Prose, { name, first, last }: NameFound<NameKind>): Slip | null {
  const { letters, kind } = name;
  const opens = mayOpen(prose, first);
  let wrong = 0;
  let own = 0;
  for (let at = first; at <= last; at++) {
    const word = prose.words[at]!;
    if (word.shape === 'upper' || word.shape === 'mixed') return null;
    if (!fits(word, letterAt(letters, at - first, opens))) wrong += 1;
    if (word.shape === 'capital' && !(at === first && opens)) own += 1;
  }
  if (wrong === 0 || (name.judged === 'partly' && own === 0) || isQuoted(prose, first)) return null;
  if (wrong === 1 && isOneOfMany(prose, first)) return null;
  const settled = kind === 'law' ? asListed(name) : letters;
  const right = settled.map((_, index) => letterAt(settled, index, opens));
  return recased(prose, first, right, own === 0 && kind === 'body' && isDepartment(prose, first));
}

/** Once a law's name has to be written again, its free end is written as the list has it: `Bộ luật Dân sự`. */
function asListed({ letters, text }: NameFound<NameKind>['name']): Letter[] {
  const words = text.split(/[\s,-]+/);
  return letters.map((letter, index) => {
    const word = words[index] ?? '';
    if (letter !== 'either') return letter;
    return word === word.toLowerCase() ? 'small' : 'capital';
  });
}

/** `các phòng Giáo dục và Đào tạo`: the word for the kind stands for all of them. */
function isOneOfMany(prose: Prose, first: number): boolean {
  const before = prose.near(first, -1)?.key;
  return (
    prose.words[first]!.shape === 'lower' && (before === 'các' || before === 'những' || before === 'mỗi')
  );
}

/** Ministries and departments in small letters may be something else: the rooms of a house, the sets of a kind. */
function isDepartment(prose: Prose, first: number): boolean {
  const { key } = prose.words[first]!;
  return key === 'sở' || key === 'phòng' || key === 'ban' || key === 'bộ';
}

/** The first word of a sentence is capital whatever the name asks. */
function letterAt(letters: readonly Letter[], index: number, opens: boolean): Letter {
  const letter = letters[index]!;
  return index === 0 && opens && letter === 'small' ? 'either' : letter;
}
