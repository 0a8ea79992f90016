import { CAPITALS, LATIN } from './latin.js';
import { type Tone, vowelLetter, withTone } from './letters.js';
import { isSyllable } from './syllable.js';

/** A word in which keys of a typing method were left standing, and the word that was meant. */
export interface KeyingResidue {
  readonly method: 'telex' | 'vni';
  /** The word that the keys spell, case as written. */
  readonly text: string;
  /**
   * Marked letters stand beside the keys, or keys do what no other language does (`dd`, `ww`, a figure within a word):
   * nothing else can be meant. Otherwise the word may be foreign (`has`, `box`).
   */
  readonly certain: boolean;
}

const NAME_LIKE = new RegExp(String.raw`^[${CAPITALS}]+\d$|^[${CAPITALS}]{1,3}$`);

const VNI_WORD = new RegExp(`^[${LATIN}]+[1-9][${LATIN}1-9]*$`);

const TELEX_WORD = new RegExp(`^[${LATIN}]+$`);

const FIGURE_WITHIN = new RegExp(String.raw`\d[${LATIN}]*\d|\d[${LATIN}]`);

/** Longest residue: `nghieengs` with every mark doubled. */
const LONGEST = 12;

/** Finds residue of Telex (`vawn`, `thưj`) or VNI (`va8n`, `ba3n`) in one word; null in a right syllable, a formula (`CO2`), letters that stand for a name (`SW`) or any other word. */
export function keyingResidue(word: string): KeyingResidue | null {
  const nfc = word.normalize('NFC');
  if (nfc.length < 2 || nfc.length > LONGEST || isSyllable(nfc)) return null;
  if (NAME_LIKE.test(nfc)) return null;
  if (VNI_WORD.test(nfc)) return residue(nfc, 'vni', spellVni(nfc.toLowerCase()));
  return TELEX_WORD.test(nfc) ? residue(nfc, 'telex', spellTelex(nfc.toLowerCase())) : null;
}

function residue(word: string, method: KeyingResidue['method'], spelt: string | null): KeyingResidue | null {
  if (spelt === null || spelt === word.toLowerCase() || !isSyllable(spelt)) return null;
  return { method, text: caseLike(spelt, word), certain: isCertain(word.toLowerCase(), method) };
}

function isCertain(word: string, method: KeyingResidue['method']): boolean {
  if (method === 'vni') return FIGURE_WITHIN.test(word) && /[^\u0000-\u007f]|\d.*\d/.test(word);
  if (/[^\u0000-\u007f]/.test(word)) return /[sfrxjw]$|w|dd|aa|ee|oo/.test(word);
  return /^dd|aw[nmcptg]|uw|[ou]w[oincmptu]/.test(word);
}

const TELEX_TONES: Readonly<Record<string, Tone>> = { f: 1, s: 2, r: 3, x: 4, j: 5 };
const VNI_TONES: Readonly<Record<string, Tone>> = { 2: 1, 1: 2, 3: 3, 4: 4, 5: 5 };

function spellTelex(word: string): string | null {
  let letters = '';
  let tone: Tone | undefined;
  for (const key of word) {
    const keyTone = TELEX_TONES[key];
    const last = letters.at(-1);
    if (keyTone !== undefined && tone === undefined && hasVowel(letters)) tone = keyTone;
    else if (key === 'w' && hasVowel(letters)) letters = hornOrBreve(letters);
    else if (key === 'w') letters += 'ư';
    else if (/[aeo]/.test(key) && tone === undefined && circumflexAt(letters, key) >= 0)
      letters = circumflex(letters, key);
    else if (key === 'd' && (last === 'd' || letters.startsWith('d'))) letters = `đ${letters.slice(1)}`;
    else letters += key;
  }
  return setTone(letters, tone);
}

function spellVni(word: string): string | null {
  let letters = '';
  let tone: Tone | undefined;
  for (const key of word) {
    const keyTone = VNI_TONES[key];
    if (keyTone !== undefined) {
      if (tone !== undefined) return null;
      tone = keyTone;
    } else if (key === '6')
      letters = letters.replace(/[aeo](?=[^aeo]*$)/, (vowel) => CIRCUMFLEX[vowel] ?? vowel);
    else if (key === '7' || key === '8') letters = hornOrBreve(letters);
    else if (key === '9') letters = letters.replace('d', 'đ');
    else letters += key;
  }
  return setTone(letters, tone);
}

const CIRCUMFLEX: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

/** Where a vowel like the key stands last, with nothing but consonants after it; -1 where none does. */
function circumflexAt(letters: string, key: string): number {
  const at = letters.lastIndexOf(key);
  return at >= 0 && !hasVowel(letters.slice(at + 1)) ? at : -1;
}

function circumflex(letters: string, key: string): string {
  const at = circumflexAt(letters, key);
  return letters.slice(0, at) + CIRCUMFLEX[key] + letters.slice(at + 1);
}

/** w or 7 and 8: uo to ươ, else the last a, o, u to ă, ơ, ư. */
function hornOrBreve(letters: string): string {
  if (/[uư]o/.test(letters)) return letters.replace(/[uư]o/, 'ươ');
  return letters.replace(/[aou](?=[^aou]*$)/, (vowel) => ({ a: 'ă', o: 'ơ', u: 'ư' })[vowel] ?? vowel);
}

function hasVowel(letters: string): boolean {
  for (const letter of letters) if (vowelLetter(letter)) return true;
  return false;
}

/** Puts the tone on each vowel in turn until a right syllable comes out. */
function setTone(letters: string, tone: Tone | undefined): string | null {
  if (tone === undefined) return letters;
  for (let at = letters.length - 1; at >= 0; at--) {
    const vowel = vowelLetter(letters.charAt(at));
    if (vowel?.tone !== 0) continue;
    const spelt = letters.slice(0, at) + withTone(vowel.plain, tone) + letters.slice(at + 1);
    if (isSyllable(spelt)) return spelt;
  }
  return null;
}

function caseLike(spelt: string, word: string): string {
  if (word === word.toUpperCase()) return spelt.toUpperCase();
  const first = word.charAt(0);
  return first === first.toLowerCase() ? spelt : spelt.charAt(0).toUpperCase() + spelt.slice(1);
}
