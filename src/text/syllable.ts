import { type Tone, vowelLetter, withTone } from './letters.js';
import { onsetsOf, WORDS_BEYOND_RULE } from './syllable-table.js';

/** A written Vietnamese syllable taken apart. */
export interface Syllable {
  /** Consonants before the rime as written, lower case: empty, `b` ... `ngh`, `gi`, `qu`. */
  readonly onset: string;
  /** Vowels and final consonant without tone: `ươc`, `oa`, `yên`. */
  readonly rime: string;
  readonly tone: Tone;
  /** Offset of the letter that carries the tone, in NFC; -1 for ngang. */
  readonly toneAt: number;
}

/** The two schools of tone placement in open oa, oe, uy: `old` hòa, khỏe, thủy; `new` hoà, khoẻ, thuỷ. */
export type ToneSchool = 'old' | 'new';

/**
 * Takes a syllable apart; any case, NFC or NFD. Null where onset and rime do not exist or do not go together, where
 * two letters have a tone, or the final consonant does not bear the tone. The tone may stand on any vowel of the
 * syllable: {@link isSyllable} also asks that it stands on the right one.
 */
export function parseSyllable(text: string): Syllable | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  const letters = text.normalize('NFC').toLowerCase();
  let plain = '';
  let tone: Tone = 0;
  let toneAt = -1;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at);
    const vowel = vowelLetter(letter);
    plain += vowel ? vowel.plain : letter;
    if (!vowel || vowel.tone === 0) continue;
    if (toneAt >= 0) return null;
    tone = vowel.tone;
    toneAt = at;
  }
  const onset = onsetOf(plain);
  const rime = plain.slice(onset.length);
  if (!goTogether(onset, rime, plain)) return null;
  return bearsTone(rime, tone) && toneAt < plain.length ? { onset, rime, tone, toneAt } : null;
}

/** Whether a text is one rightly written syllable, its tone where one of the two schools puts it. */
export function isSyllable(text: string): boolean {
  if (text.length > LONGEST) return false;
  let known = judged.get(text);
  if (known === undefined) {
    const syllable = parseSyllable(text);
    known = syllable !== null && (syllable.tone === 0 || tonePlaces(syllable).includes(syllable.toneAt));
    if (judged.size >= MOST_JUDGED) judged.clear();
    judged.set(text, known);
  }
  return known;
}

/** Words already judged: a document says the same few thousand again and again. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 20_000;

/** `nghiêng` is the longest syllable; NFD doubles the marked letters. */
const LONGEST = 10;

const ONSET = /^(?:ngh|ng|nh|gh|gi|g|kh|k|ch|c|ph|p|qu|th|tr|t|b|d|đ|h|l|m|n|r|s|v|x)/;

/** The longest onset; `gi` keeps its i for the rime in `gì`, `gìn`. */
function onsetOf(plain: string): string {
  const onset = ONSET.exec(plain)?.[0] ?? '';
  return onset === 'gi' && !vowelLetter(plain.charAt(2)) ? 'g' : onset;
}

function goTogether(onset: string, rime: string, plain: string): boolean {
  return onsetsOf(rime)?.has(onset) === true || WORDS_BEYOND_RULE.has(plain);
}

/** Before c, ch, p, t only sắc and nặng exist. */
function bearsTone(rime: string, tone: Tone): boolean {
  return !/[cpt]h?$/.test(rime) || rime.endsWith('nh') || tone === 2 || tone === 5;
}

/**
 * Offsets where the tone may stand: one, or for open oa, oe, uy two, that of the old school first.
 */
export function tonePlaces({ onset, rime }: Pick<Syllable, 'onset' | 'rime'>): readonly number[] {
  const start = onset.length;
  const special = lastSpecial(rime);
  if (special >= 0) return [start + special];
  const vowels = /^[aeiouy]*/.exec(rime)?.[0].length ?? 0;
  if (vowels === 1) return [start];
  if (vowels === 3 || vowels < rime.length) return [start + 1];
  return /^(?:oa|oe|uy)$/.test(rime) ? [start, start + 1] : [start];
}

/** Offset of the last of ă â ê ô ơ ư in a rime; that letter bears the tone whatever stands around it. */
function lastSpecial(rime: string): number {
  for (let at = rime.length - 1; at >= 0; at--) if ('ăâêôơư'.includes(rime.charAt(at))) return at;
  return -1;
}

/** The school that a word shows; null where both write it alike, or it is no syllable, or the tone stands amiss. */
export function toneSchool(text: string): ToneSchool | null {
  const syllable = parseSyllable(text);
  if (!syllable || syllable.tone === 0) return null;
  const places = tonePlaces(syllable);
  if (places.length < 2) return null;
  return syllable.toneAt === places[0] ? 'old' : 'new';
}

/** The same word, NFC, its tone where the school puts it; letter case kept; no syllable comes back as it is. */
export function placeTone(text: string, school: ToneSchool): string {
  const syllable = parseSyllable(text);
  if (!syllable || syllable.tone === 0) return text;
  const places = tonePlaces(syllable);
  const place = (school === 'new' ? places.at(-1) : places[0]) ?? syllable.toneAt;
  const plain = syllable.onset + syllable.rime;
  const word = text.normalize('NFC');
  return Array.from(plain, (letter, at) => {
    const written = at === place ? withTone(letter, syllable.tone) : letter;
    return word.charAt(at) === word.charAt(at).toLowerCase() ? written : written.toUpperCase();
  }).join('');
}
