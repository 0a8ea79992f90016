/** Words that are no Vietnamese syllable. Practice, not law: no clause. */
import { type Bilingual, defineRule, type Rule } from '../../src/engine/index.js';
import { lower } from '../../src/text/case.js';
import { editDistance } from '../../src/text/distance.js';
import { keyingResidue } from '../../src/text/keying.js';
import { type Correction, correctionOf } from '../../src/text/misspelling.js';
import type { Word } from '../../src/text/words.js';
import { loanWords } from '../data/loan-words.js';
import { mayOpen } from '../prose/position.js';
import type { Prose } from '../prose/prose.js';
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

function isSuspect(prose: Prose, at: number, word: Word): boolean {
  if (word.syllable || word.shape === 'upper' || word.text.length < 2 || word.text.length > LONGEST)
    return false;
  const letters = lower(word.text);
  if (!VIETNAMESE.test(letters) || !VOWEL.test(letters) || loanWords.has(letters)) return false;
  return !isHyphenated(prose, at);
}

/** Part of a transcribed name (`Mát-xcơ-va`), or beside an apostrophe, as names of other peoples of the country are written (`H’Mông`). */
function isHyphenated(prose: Prose, at: number): boolean {
  const { text } = prose.passageOf(at);
  const start = prose.offsets[at]!;
  return JOINT.test(text.charAt(start - 1)) || JOINT.test(text.charAt(start + prose.words[at]!.text.length));
}

const JOINT = /[-‐‑'’‘`´*^\ufffc]/;

function* misspelt(prose: Prose): Iterable<Misspelt> {
  let vocabulary: ReadonlyMap<string, number> | null = null;
  for (const { word, places } of prose.spellings) {
    const keys = word.kind === 'code' || (word.kind === 'word' && !word.marked);
    if (word.syllable || (keys ? !MAYBE_KEYS.test(word.text) : word.kind !== 'word')) continue;
    for (const at of places) {
      const found = keys ? keysIn(prose, at, word) : wordIn(prose, at, word);
      if (!found) continue;
      const known = found.kind !== 'unknown';
      if (!known) vocabulary ??= vocabularyOf(prose);
      const expected = known ? found.text : nearest(lower(word.text), vocabulary ?? new Map());
      yield {
        place: prose.place(at, at),
        actual: word.text,
        expected: expected ?? '',
        kind: found.kind,
        unsure: !known,
      };
    }
  }
}

/** Doubled letters and w, or figures among letters: what typing methods leave and Vietnamese does not write. */
const MAYBE_KEYS = /w|dd|aa|ee|oo|[a-z]\d[a-z]|\d.*\d/i;

/** Residue of a typing method in a word without marks; beyond doubt only. */
function keysIn(prose: Prose, at: number, word: Word): Correction | null {
  if (word.text.length > LONGEST || isHyphenated(prose, at)) return null;
  const residue = keyingResidue(word.text);
  if (!residue?.certain || !isAmongVietnamese(prose, at)) return null;
  return { kind: 'keys', text: residue.text };
}

/** A Vietnamese word with marks stands at one side. */
function isAmongVietnamese(prose: Prose, at: number): boolean {
  return [prose.near(at, -1), prose.near(at, 1)].some((word) => word?.marked === true && word.syllable);
}

function wordIn(prose: Prose, at: number, word: Word): Correction | { readonly kind: 'unknown' } | null {
  if (!isSuspect(prose, at, word) || LEGACY.test(prose.passageOf(at).text)) return null;
  const correction = correctionOf(word.text);
  if (word.shape === 'mixed')
    return correction?.kind === 'joined' && SMALL_FIRST.test(word.text) ? correction : null;
  if (correction?.kind === 'tone' || (correction && word.shape === 'lower')) return correction;
  if (word.shape === 'lower') return { kind: 'unknown' };
  return correction && correction.kind !== 'joined' && mayOpen(prose, at) ? correction : null;
}

/** Codes of old encodings in a font of today: the letters at their side are codes as well. */
const LEGACY = /[¸¹¶µ¨ÖÞßäåæçëîïñöøûüþÿ]/;

const SMALL_FIRST = /^\p{Ll}/u;

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

/** The syllable of the document one slip away that it uses most; null where there is none, or two are used as much. */
function nearest(word: string, vocabulary: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [candidate, count] of vocabulary) {
    if (Math.abs(candidate.length - word.length) > 1 || count < most || editDistance(word, candidate, 1) > 1)
      continue;
    best = count === most ? null : candidate;
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
      if (expected === '') yield context.finding('unknown', { actual }, places, { actual, outcome });
      else
        yield context.finding('meant', { actual, expected, reason: REASONS[kind] }, places, {
          actual,
          expected,
          outcome,
        });
    }
  },
});
