/** Words that are no Vietnamese syllable. Practice, not law: no clause. */
import { type Bilingual, defineRule, type Rule } from '../../src/engine/index.js';
import { lower } from '../../src/text/case.js';
import { editDistance } from '../../src/text/distance.js';
import { keyingResidue } from '../../src/text/keying.js';
import { type Correction, correctionOf } from '../../src/text/misspelling.js';
import type { Word } from '../../src/text/words.js';
import { loanWords } from '../data/loan-words.js';
import { putCorrected } from '../mend/words.js';
import { mayOpen } from '../prose/position.js';
import type { Passage, Prose } from '../prose/prose.js';
import { alike, type Slip } from '../prose/slips.js';
import { proseIn } from '../prose/word-rule.js';

interface Misspelt extends Slip {
  readonly kind: Correction['kind'] | 'unknown';
}

const REASONS: Readonly<Record<Misspelt['kind'], Bilingual>> = {
  tone: { vi: 'dấu thanh đặt sai chữ', en: 'the tone mark stands on the wrong letter' },
  onset: { vi: 'sai phụ âm đầu', en: 'a wrong first consonant' },
  joined: { vi: 'hai từ gõ liền', en: 'two words without a space' },
  keys: { vi: 'phím của kiểu gõ còn sót lại', en: 'keys of the typing method left standing' },
  unknown: { vi: 'không phải âm tiết tiếng Việt', en: 'no Vietnamese syllable' },
};

/** Letters of the language, with a vowel among them. */
const VIETNAMESE = /^[a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]+$/;
const VOWEL = /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/;

/** Longer than two syllables, a string without spaces is no word. */
const LONGEST = 14;

/** A word of Vietnamese letters that is no syllable and no loan word. */
function isSuspect(word: Word): boolean {
  if (word.syllable || word.shape === 'upper' || word.text.length < 2 || word.text.length > LONGEST)
    return false;
  const letters = lower(word.text);
  return VIETNAMESE.test(letters) && VOWEL.test(letters) && !loanWords.has(letters);
}

/** Part of a transcribed name (`Mát-xcơ-va`), or beside an apostrophe, as names of other peoples of the country are written (`H’Mông`). */
function isHyphenated(prose: Prose, at: number): boolean {
  const { text } = prose.passageOf(at);
  const start = prose.offsets[at]!;
  return JOINT.test(text.charAt(start - 1)) || JOINT.test(text.charAt(start + prose.words[at]!.text.length));
}

const JOINT = /[-‐‑'’‘`´*^\ufffc]/;

/** Different words for which the document is searched for what may be meant; beyond that the text is something else. */
const MOST_SEARCHED = 200;

function* misspelt(prose: Prose): Iterable<Misspelt> {
  const guess = guesser(prose);
  for (const { word, places } of prose.spellings) {
    if (word.syllable) continue;
    const keys = word.kind === 'code' || (word.kind === 'word' && !word.marked);
    if (keys ? !MAYBE_KEYS.test(word.text) : word.kind !== 'word' || !isSuspect(word)) continue;
    const correction = keys ? keysIn(word) : correctionOf(word.text);
    if (keys && correction === null) continue;
    for (const at of places) {
      if (isHyphenated(prose, at) || isEncoded(prose, at)) continue;
      if (keys ? !isAmongVietnamese(prose, at) : !isWrong(prose, at, word, correction)) continue;
      const place = prose.place(at, at);
      if (correction) yield { place, actual: word.text, expected: correction.text, kind: correction.kind };
      else yield { place, actual: word.text, expected: guess(word), kind: 'unknown', unsure: true };
    }
  }
}

/** What may be meant by a word: looked for in the document once for each. */
function guesser(prose: Prose): (word: Word) => string {
  let vocabulary: ReadonlyMap<string, number> | null = null;
  const guesses = new Map<Word, string>();
  return (word) => {
    let guess = guesses.get(word);
    if (guess === undefined) {
      vocabulary ??= vocabularyOf(prose);
      guess = guesses.size < MOST_SEARCHED ? nearest(lower(word.text), vocabulary) : '';
      guesses.set(word, guess);
    }
    return guess;
  };
}

/** Doubled letters and w, or figures among letters: what typing methods leave and Vietnamese does not write. */
const MAYBE_KEYS = /w|dd|aa|ee|oo|[a-z]\d[a-z]|\d.*\d/i;

/** Residue of a typing method in a word without marks; beyond doubt only. */
function keysIn({ text }: Word): Correction | null {
  const residue = text.length > LONGEST ? null : keyingResidue(text);
  return residue?.certain ? { kind: 'keys', text: residue.text } : null;
}

/** A Vietnamese word with marks stands at one side. */
function isAmongVietnamese(prose: Prose, at: number): boolean {
  return [prose.near(at, -1), prose.near(at, 1)].some((word) => word?.marked === true && word.syllable);
}

/**
 * Whether a suspect is a slip where it stands. In small letters it is. With a capital it may be a name of another people's language: there
 * only a mark on the wrong letter tells, or the start of a sentence. A capital within a word shows where a space is missing.
 */
function isWrong(prose: Prose, at: number, { shape, text }: Word, correction: Correction | null): boolean {
  if (shape === 'mixed')
    return correction?.kind === 'joined' && text.charAt(0) === text.charAt(0).toLowerCase();
  if (shape === 'lower' || correction?.kind === 'tone') return true;
  return correction !== null && correction.kind !== 'joined' && mayOpen(prose, at);
}

const encoded = new WeakMap<Passage, boolean>();

/** Codes of old encodings in a font of today stand in the paragraph: the letters at their side are codes as well. */
function isEncoded(prose: Prose, at: number): boolean {
  const passage = prose.passageOf(at);
  let found = encoded.get(passage);
  if (found === undefined) {
    found = LEGACY.test(passage.text);
    encoded.set(passage, found);
  }
  return found;
}

const LEGACY = /[¸¹¶µ¨ÖÞßäåæçëîïñöøûüþÿ]/;

/** The document's own syllables and how often it uses them. */
function vocabularyOf(prose: Prose): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { word, places } of prose.spellings) {
    if (word.kind !== 'word' || !word.syllable || !word.marked) continue;
    const text = lower(word.text);
    counts.set(text, (counts.get(text) ?? 0) + places.length);
  }
  return counts;
}

/** The syllable of the document one slip away that it uses most; empty where there is none, or two are used as much. */
function nearest(word: string, vocabulary: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [candidate, count] of vocabulary) {
    if (Math.abs(candidate.length - word.length) > 1 || count < most || editDistance(word, candidate, 1) > 1)
      continue;
    best = count === most ? '' : candidate;
    most = count;
  }
  return best;
}

export const amTiet: Rule = defineRule({
  id: 'soat-loi/am-tiet',
  clause: '',
  level: 'warning',
  fix: 'unsafe',
  title: { vi: 'Từ không đúng chính tả', en: 'Words that are misspelt' },
  messages: {
    meant: {
      vi: '“{actual}” nên viết là “{expected}” ({reason}).',
      en: '“{actual}” should be “{expected}” ({reason}).',
      mend: { vi: 'Sửa “{actual}” thành “{expected}”.', en: 'Change “{actual}” to “{expected}”.' },
    },
    unknown: {
      vi: '“{actual}” không phải âm tiết tiếng Việt; nên kiểm tra lại chính tả.',
      en: '“{actual}” is no Vietnamese syllable; its spelling should be looked at.',
    },
  },
  target: proseIn,
  *check(prose, context) {
    for (const group of alike(misspelt(prose))) {
      const { actual, expected, kind, unsure } = group[0] as Misspelt;
      const places = group.map(({ place }) => place);
      const outcome = unsure ? 'review' : 'fail';
      if (expected === '')
        yield context.finding('unknown', { actual }, places, { actual, outcome, fix: 'none' });
      else
        yield context.finding('meant', { actual, expected, reason: REASONS[kind] }, places, {
          actual,
          expected,
          outcome,
          // What may be meant by a word that is none is a guess for a person to weigh.
          ...(unsure ? { fix: 'none' } : { corrected: places.map(() => expected) }),
        });
    }
  },
  repair: putCorrected,
});
