/** Viết hoa vì phép đặt câu: Phụ lục II, Mục I. */
import type { Rule } from '../../src/engine/index.js';
import type { Passage, Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { recased, type Slip } from '../prose/slips.js';
import { wordRule } from '../prose/word-rule.js';

/** A stop, what closes after it, and a space. */
const STOP_BEFORE = /^[”"’)\]]{0,2}[.?!][”"’)\]]{0,2}[ \u00a0\n]+$/;

/** `câu trước. câu sau`: both sides are plain words, so that the stop is no abbreviation's. */
function* afterStops(prose: Prose): Iterable<Slip> {
  for (const [index, at] of prose.afterSigns.entries()) {
    if (!isPlain(prose, at) || !STOP_BEFORE.test(prose.signs[index]!) || !endsWords(prose, at - 1)) continue;
    if (!isRunning(prose.passageOf(at)) || isQuoted(prose, at)) continue;
    const slip = recased(prose, at, ['capital']);
    if (slip) yield slip;
  }
}

/** Text of sentences: not a table, a caption or a note. */
function isRunning({ body }: Passage): boolean {
  return (
    body !== null &&
    (body.role === 'text' || body.role === 'list' || body.role === 'operative') &&
    body.area !== 'note'
  );
}

/** A Vietnamese word in small letters, more than a list letter, not part of a hyphenated name. */
function isPlain(prose: Prose, at: number): boolean {
  const word = prose.words[at]!;
  if (word.kind !== 'word' || word.shape !== 'lower' || word.text.length < 2 || !word.syllable) return false;
  const next = prose.near(at, 1);
  return next !== null && prose.gap(at + 1) !== 'dash';
}

/** The sentence before ends in a word that is no abbreviation: a Vietnamese syllable of some length, in small letters. */
function endsWords(prose: Prose, at: number): boolean {
  const { kind, shape, syllable, text, marked } = prose.words[at]!;
  if (kind !== 'word' || shape !== 'lower' || !syllable || (text.length < 3 && !marked)) return false;
  const { first } = prose.passageOf(at);
  return at - first >= 2;
}

/** A paragraph that begins small although the one above ended its sentence. */
function* newLines(prose: Prose): Iterable<Slip> {
  let above: Passage | null = null;
  for (const passage of prose.passages) {
    if (passage.text.trim() === '') continue;
    if (
      above !== null &&
      isParagraph(above) &&
      isParagraph(passage) &&
      ENDED.test(above.text) &&
      opensSmall(prose, passage)
    ) {
      const slip = recased(prose, passage.first, ['capital']);
      if (slip) yield slip;
    }
    above = passage;
  }
}

function isParagraph({ body, paragraph, end, first }: Passage): boolean {
  return (
    body !== null &&
    body.role === 'text' &&
    body.area !== 'note' &&
    paragraph.cell === null &&
    end - first >= 6
  );
}

/** The end of a sentence: a stop after a word of at least two letters. */
const ENDED = /[a-zà-ỹđ]{2}[”"’)\]]?[.?!][”"]?\s*$/;

function opensSmall(prose: Prose, passage: Passage): boolean {
  if (passage.paragraph.label !== null || !isPlain(prose, passage.first)) return false;
  return (
    passage.text.slice(0, prose.offsets[passage.first]).trim() === '' &&
    prose.gap(passage.first + 1) === 'space'
  );
}

export const dauCau: Rule = wordRule({
  id: 'viet-hoa/dau-cau',
  clause: 'II/I',
  level: 'error',
  fix: 'safe',
  title: { vi: 'Viết hoa đầu câu', en: 'Capitals at the start of sentences' },
  reason: {
    vi: 'chữ cái đầu câu, sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng, viết hoa',
    en: 'a sentence begins with a capital, after a stop and on a new line',
  },
  *slips(prose) {
    yield* afterStops(prose);
    yield* newLines(prose);
  },
});
