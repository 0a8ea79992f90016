/** Tên cơ quan, tổ chức nước ngoài: Phụ lục II, Mục IV, khoản 2. */
import type { Rule } from '../../src/engine/index.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import type { Slip } from '../prose/slips.js';
import { wordRule } from '../prose/word-rule.js';
import { nameSlips } from './name-slips.js';

/** Abbreviations that are no other word in any case. */
const ABBREVIATIONS = 'asean unesco unicef wto imf undp unfpa unhcr oecd apec jica koica nato opec'.split(
  ' ',
);

/** `Asean`, `Unesco`. */
function* smallAbbreviations(prose: Prose): Iterable<Slip> {
  for (const at of prose.at(...ABBREVIATIONS)) {
    const { shape, text, kind } = prose.words[at]!;
    if (kind !== 'word' || shape === 'upper' || isQuoted(prose, at) || isForeign(prose, at)) continue;
    yield { place: prose.place(at, at), actual: text, expected: text.toUpperCase() };
  }
}

/** Among words of another language, or part of an address, the writing may be the body's own. */
function isForeign(prose: Prose, at: number): boolean {
  const around = [prose.near(at, -1), prose.near(at, 1)];
  return prose.gap(at) === 'dash' || around.some((word) => word?.kind === 'word' && !word.syllable);
}

export const toChucQuocTe: Rule = wordRule({
  id: 'viet-hoa/to-chuc-quoc-te',
  clause: 'II/IV.2',
  level: 'info',
  fix: 'none',
  title: { vi: 'Viết hoa tên tổ chức quốc tế', en: 'Capitals of international bodies' },
  reason: {
    vi: 'tên dịch nghĩa viết hoa theo quy tắc viết tên cơ quan, tổ chức của Việt Nam; tên viết tắt viết bằng chữ in hoa',
    en: 'translated names follow the rule for Vietnamese bodies, abbreviations are in capitals',
  },
  *slips(prose) {
    yield* nameSlips(prose, ['foreignBody']);
    yield* smallAbbreviations(prose);
  },
});
