/** Tên người và chức vụ, học vị đi liền với tên người: Phụ lục II, Mục II, khoản 1; Mục V, khoản 3. */
import type { Rule } from '../../src/engine/index.js';
import { fold } from '../../src/text/fold.js';
import type { Word } from '../../src/text/words.js';
import { addresses, degrees, deputies, heads, ranks } from '../data/offices.js';
import { clearFamilyNames, middleNames } from '../data/person-names.js';
import type { Letter } from '../prose/names.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { recased, type Slip } from '../prose/slips.js';
import { wordRule } from '../prose/word-rule.js';

const ADDRESSES: ReadonlySet<string> = new Set([...addresses, 'chí', 'em', 'cháu', 'tên', 'là']);

/** `ông`, `bà`, `đồng chí` right before. */
function isAddressed(prose: Prose, at: number): boolean {
  return ADDRESSES.has(prose.near(at, -1)?.key ?? '') && prose.gap(at) === 'space';
}

/** `Nguyễn văn An`: a capital on either side of a middle name in small letters. */
function* smallMiddleNames(prose: Prose): Iterable<Slip> {
  for (const at of prose.at(...middleNames)) {
    const family = prose.near(at, -1);
    const given = prose.near(at, 1);
    if (prose.words[at]!.shape !== 'lower' || family?.shape !== 'capital' || given?.shape !== 'capital')
      continue;
    if (prose.gap(at) !== 'space' || prose.gap(at + 1) !== 'space' || !clearFamilyNames.has(family.key))
      continue;
    const usual = prose.words[at]!.key === 'văn' || prose.words[at]!.key === 'thị';
    if (!(usual || isAddressed(prose, at - 1)) || isQuoted(prose, at) || !given.syllable) continue;
    const slip = recased(prose, at - 1, ['capital', 'capital', 'capital']);
    if (slip) yield slip;
  }
}

/** `ông nguyễn văn an`. */
function* smallNames(prose: Prose): Iterable<Slip> {
  for (const at of prose.at('văn', 'thị')) {
    const family = prose.near(at, -1);
    const given = prose.near(at, 1);
    if (family?.shape !== 'lower' || !clearFamilyNames.has(family.key) || prose.words[at]!.shape !== 'lower')
      continue;
    if (
      given?.shape !== 'lower' ||
      !given.syllable ||
      prose.gap(at) !== 'space' ||
      prose.gap(at + 1) !== 'space'
    )
      continue;
    if (!isAddressed(prose, at - 1) || isQuoted(prose, at)) continue;
    const slip = recased(prose, at - 1, ['capital', 'capital', 'capital']);
    if (slip) yield slip;
  }
}

/** Names by which figures of history are called: both syllables capital. */
const CALLED: readonly (readonly [string, string])[] = [
  ['vua', 'hùng'],
  ['bác', 'hồ'],
  ['cụ', 'hồ'],
  ['ông', 'gióng'],
  ['bà', 'trưng'],
];

/** `bác Hồ`, `vua Hùng`, but not `bác Hồ Văn An`. */
function* calledNames(prose: Prose): Iterable<Slip> {
  for (const [first, second] of CALLED) {
    for (const at of prose.at(second)) {
      const before = prose.near(at, -1);
      if (before?.key !== first || before.shape !== 'lower' || prose.words[at]!.shape !== 'capital') continue;
      const after = prose.near(at, 1);
      if (after?.shape === 'capital' && prose.gap(at + 1) === 'space') continue;
      if (prose.gap(at) !== 'space' || isQuoted(prose, at)) continue;
      const slip = recased(prose, at - 1, ['capital', 'capital']);
      if (slip) yield slip;
    }
  }
}

export const tenNguoi: Rule = wordRule({
  id: 'viet-hoa/ten-nguoi',
  clause: 'II/II.1',
  level: 'warning',
  fix: 'unsafe',
  title: { vi: 'Viết hoa tên người Việt Nam', en: 'Capitals of Vietnamese personal names' },
  reason: {
    vi: 'tên người viết hoa chữ cái đầu tất cả các âm tiết',
    en: 'every syllable of a personal name is capitalised',
  },
  *slips(prose) {
    yield* smallMiddleNames(prose);
    yield* smallNames(prose);
    yield* calledNames(prose);
  },
});

/** Professions are no degrees. */
const DEGREES: ReadonlySet<string> = new Set(['GS', 'PGS', 'TS', 'TSKH', 'ThS']);

let positions: readonly (readonly string[])[] | undefined;

/** Offices, ranks and degrees as their words, the longest first. */
function allPositions(): readonly (readonly string[])[] {
  positions ??= [
    ...heads,
    ...deputies,
    ...ranks,
    ...degrees
      .filter(({ abbreviation }) => abbreviation !== null && DEGREES.has(abbreviation))
      .map(({ name }) => name),
  ]
    .map((name) => fold(name).split(' '))
    .sort((a, b) => b.length - a.length);
  return positions;
}

/** `chủ tịch Nguyễn Văn An`, `tiến sĩ Trần Thị Bình`. */
function* beforeNames(prose: Prose): Iterable<Slip> {
  for (const at of prose.at(...clearFamilyNames)) {
    if (!isPersonName(prose, at) || prose.gap(at) !== 'space' || isQuoted(prose, at)) continue;
    const before = allPositions().find((words) => endsAt(prose, at - 1, words));
    if (!before) continue;
    const first = at - before.length;
    if (prose.words.slice(first, at).some(({ shape }) => shape !== 'lower')) continue;
    const slip = recased(prose, first, lettersOf(before.length));
    if (slip) yield slip;
  }
}

/** Places that begin like a person's name. */
const PLACES: ReadonlySet<string> = new Set(['thiết', 'rang', 'châu', 'ri', 'sơn', 'chân', 'phú']);

/** A family name and another syllable, both capital. */
function isPersonName(prose: Prose, at: number): boolean {
  const next = prose.near(at, 1);
  if (!isCapital(prose.words[at]!) || next === null || prose.gap(at + 1) !== 'space') return false;
  return isCapital(next) && (prose.near(at, 2)?.shape === 'capital' || !PLACES.has(next.key));
}

function isCapital(word: Word): boolean {
  return word.shape === 'capital' && word.syllable;
}

function endsAt(prose: Prose, last: number, words: readonly string[]): boolean {
  return words.every((word, index) => {
    const back = words.length - 1 - index;
    return prose.near(last, -back)?.key === word && (index === 0 || prose.gap(last - back) === 'space');
  });
}

function lettersOf(length: number): Letter[] {
  return Array.from({ length }, (_, index) => (index === 0 ? 'capital' : 'small'));
}

/** Offices that one person in the country holds: the words around the body's name. */
const FIXED: readonly (readonly [words: readonly string[], letters: readonly Letter[]])[] = [
  [
    ['thủ', 'tướng', 'chính', 'phủ'],
    ['capital', 'small', 'capital', 'small'],
  ],
  [
    ['chủ', 'tịch', 'quốc', 'hội'],
    ['capital', 'small', 'capital', 'small'],
  ],
];

/** `thủ tướng Chính phủ`, `Thủ tướng chính phủ`. */
function* fixedOffices(prose: Prose): Iterable<Slip> {
  for (const [words, letters] of FIXED) {
    for (const last of prose.at(words.at(-1)!)) {
      if (!endsAt(prose, last, words)) continue;
      const first = last - words.length + 1;
      const own = prose.words.slice(first, last + 1);
      if (own.some(({ shape }) => shape !== 'lower' && shape !== 'capital') || isQuoted(prose, first))
        continue;
      const deputy = prose.near(first, -1)?.key === 'phó';
      const slip = recased(prose, first, deputy ? ['either', ...letters.slice(1)] : letters);
      if (slip) yield slip;
    }
  }
}

export const chucVu: Rule = wordRule({
  id: 'viet-hoa/chuc-vu',
  clause: 'II/V.3',
  level: 'warning',
  fix: 'safe',
  title: {
    vi: 'Viết hoa chức vụ, học vị đi liền với tên người',
    en: 'Capitals of offices and degrees before a name',
  },
  reason: {
    vi: 'chức vụ, học vị, danh hiệu đi liền với tên người cụ thể viết hoa chữ cái đầu',
    en: 'an office, degree or title next to a person’s name begins with a capital',
  },
  *slips(prose) {
    yield* beforeNames(prose);
    yield* fixedOffices(prose);
  },
});
