/** What was meant by a word that is no Vietnamese syllable. */

import { keyingResidue } from './keying.js';
import { isSyllable, parseSyllable, placeTone } from './syllable.js';

export interface Correction {
  /** `tone`: the mark stands on the wrong letter. `onset`: c/k, g/gh, ng/ngh. `joined`: a space is missing. `keys`: keys of a typing method. */
  readonly kind: 'tone' | 'onset' | 'joined' | 'keys';
  readonly text: string;
}

/** The one word, or two, that a misspelt word certainly stands for; null where it is not clear. NFC. */
export function correctionOf(word: string): Correction | null {
  if (isSyllable(word)) return null;
  const residue = keyingResidue(word);
  if (residue?.certain) return { kind: 'keys', text: residue.text };
  if (parseSyllable(word) !== null) {
    const placed = placeTone(word, 'old');
    if (isSyllable(placed)) return { kind: 'tone', text: placed };
  }
  return otherOnset(word) ?? split(word);
}

const ONSETS: readonly (readonly [RegExp, string])[] = [
  [/^ngh(?=[aăâoôơuưàáảãạằắẳẵặầấẩẫậòóỏõọồốổỗộờớởỡợùúủũụừứửữự])/i, 'ng'],
  [/^ng(?=[eêièéẻẽẹềếểễệìíỉĩị])/i, 'ngh'],
  [/^gh(?=[aăâoôơuưàáảãạằắẳẵặầấẩẫậòóỏõọồốổỗộờớởỡợùúủũụừứửữự])/i, 'g'],
  [/^g(?=[eêèéẻẽẹềếểễệ])/i, 'gh'],
  [/^k(?=[aăâoôơuưàáảãạằắẳẵặầấẩẫậòóỏõọồốổỗộờớởỡợùúủũụừứửữự])/i, 'c'],
  [/^c(?=[eêièéẻẽẹềếểễệìíỉĩị])/i, 'k'],
];

/** `nghành` → `ngành`, `cế` → `kế`. */
function otherOnset(word: string): Correction | null {
  for (const [pattern, onset] of ONSETS) {
    const text = word.replace(pattern, (old) => (old === old.toLowerCase() ? onset : capital(onset)));
    if (text !== word && isSyllable(text)) return { kind: 'onset', text };
  }
  return null;
}

function capital(onset: string): string {
  return onset.charAt(0).toUpperCase() + onset.slice(1);
}

const LONGEST = 14;

/** `quyđịnh` → `quy định`, `mưuSở` → `mưu Sở`, where only one cut gives two syllables; a capital within the word shows where. */
function split(word: string): Correction | null {
  if (word.length > LONGEST) return null;
  const cuts: string[] = [];
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (isSyllable(left) && isSyllable(right) && isMarked(left, right)) cuts.push(`${left} ${right}`);
  }
  const [only] = cuts;
  return cuts.length === 1 && only !== undefined ? { kind: 'joined', text: only } : null;
}

const MARKED = /[^\u0000-\u007f]/;

/** At least one half has a mark: two halves without any may be a word of another language. */
function isMarked(left: string, right: string): boolean {
  return MARKED.test(left) || MARKED.test(right);
}
