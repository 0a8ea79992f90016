/** A word typed twice. Practice, not law: no clause. */
import { defineRule, type Rule } from '../../src/engine/index.js';
import { putCorrected } from '../mend/words.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { alike, type Slip } from '../prose/slips.js';
import { proseIn } from '../prose/word-rule.js';

/** Words that never follow themselves, but for the words given after which the second begins another: `của của cải`. */
const NEVER_TWICE: Readonly<Record<string, readonly string[]>> = {
  của: ['cải', 'nả'],
  và: [],
  các: ['tông'],
  những: [],
  được: [],
  với: [],
  để: ['dành', 'lại'],
  theo: ['dõi', 'đuổi', 'kịp', 'đúng'],
  tại: ['chức', 'ngũ', 'chỗ', 'ngoại', 'sao', 'gia'],
  trong: ['sạch', 'suốt', 'sáng', 'lành'],
  cho: ['vay', 'phép', 'thuê', 'biết', 'nên'],
  hoặc: [],
  nhưng: [],
  nếu: [],
  đã: [],
  sẽ: [],
  không: ['gian', 'khí', 'quân', 'lưu', 'phận'],
  bởi: ['vì'],
  vì: [],
  khi: [],
  thì: [],
  là: [],
  này: [],
  đó: [],
  do: ['dự', 'thám'],
  từng: [],
  cũng: [],
  phải: ['trái'],
};

/** `của của`. */
function* single(prose: Prose): Iterable<Slip> {
  for (const at of prose.at(...Object.keys(NEVER_TWICE))) {
    const word = prose.words[at]!;
    if (prose.near(at, 1)?.key !== word.key || prose.gap(at + 1) !== 'space' || isUpper(prose, at)) continue;
    if (word.key === 'từng' || isQuoted(prose, at)) continue;
    const after = prose.near(at, 2);
    if (after !== null && NEVER_TWICE[word.key]?.includes(after.key)) continue;
    yield slip(prose, at, 1);
  }
}

/** `công tác công tác`: two words twice, in small letters, outside tables. */
function* double(prose: Prose): Iterable<Slip> {
  const { words } = prose;
  for (let at = 0; at + 3 < words.length; at++) {
    if (words[at + 1] !== words[at + 3] || words[at]!.key !== words[at + 2]!.key) continue;
    const { end, body } = prose.passageOf(at);
    if (at + 3 >= end || body?.role === 'table') continue;
    if (![0, 1, 2, 3].every((index) => isSmallWord(prose, at + index, index > 0))) continue;
    if (words[at]!.key === words[at + 1]!.key || REPEATED.has(words[at]!.key) || isQuoted(prose, at))
      continue;
    yield slip(prose, at, 2);
    at += 3;
  }
}

/** Phrases that language repeats: từng bước từng bước, ngày càng ngày càng. */
const REPEATED: ReadonlySet<string> = new Set(['từng', 'ngày', 'càng', 'dần', 'mãi', 'rất']);

function isSmallWord(prose: Prose, at: number, spaced: boolean): boolean {
  const { kind, shape, syllable } = prose.words[at]!;
  const small = shape === 'lower' || (!spaced && shape === 'capital');
  return kind === 'word' && small && syllable && (!spaced || prose.gap(at) === 'space');
}

function isUpper(prose: Prose, at: number): boolean {
  return prose.words[at]!.shape === 'upper' || prose.near(at, 1)?.shape !== 'lower';
}

function slip(prose: Prose, at: number, length: number): Slip {
  const last = at + 2 * length - 1;
  return {
    place: prose.place(at, last),
    actual: prose.text(at, last),
    expected: prose.text(at, at + length - 1),
  };
}

export const lapTu: Rule = defineRule({
  id: 'soat-loi/lap-tu',
  clause: '',
  level: 'warning',
  fix: 'unsafe',
  title: { vi: 'Từ gõ lặp', en: 'Words typed twice' },
  messages: {
    word: {
      vi: '“{actual}” gõ lặp; nên bỏ một: “{expected}”.',
      en: '“{actual}” is typed twice; one should go: “{expected}”.',
    },
  },
  mend: { vi: 'Xóa từ gõ thừa.', en: 'Delete the word that is too much.' },
  target: proseIn,
  *check(prose, context) {
    for (const group of alike([...single(prose), ...double(prose)])) {
      const { actual, expected } = group[0]!;
      yield context.finding(
        'word',
        { actual, expected },
        group.map(({ place }) => place),
        { actual, expected, corrected: group.map(() => expected) },
      );
    }
  },
  repair: putCorrected,
});
