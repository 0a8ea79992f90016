/** Tên đơn vị hành chính: Phụ lục II, Mục III, khoản 1 điểm a and b. */
import type { Rule } from '../../src/engine/index.js';
import { familyNames } from '../data/person-names.js';
import { NAMED_AFTER_PERSONS } from '../data/place-names.js';
import { mayOpen } from '../prose/position.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { recased, type Slip } from '../prose/slips.js';
import { wordRule } from '../prose/word-rule.js';
import { isInName } from './lexicon.js';
import { nameSlips } from './name-slips.js';

/** The word or words for the kind of a unit, found in the prose. */
interface Kind {
  readonly first: number;
  readonly length: 1 | 2;
}

const SECONDS: Readonly<Record<string, readonly string[]>> = {
  thành: ['phố'],
  thị: ['xã', 'trấn'],
  đặc: ['khu'],
};

function* kindsIn(prose: Prose): Iterable<Kind> {
  for (const first of prose.at('tỉnh', 'huyện', 'quận', 'xã', 'phường')) {
    if (prose.near(first, -1)?.key === 'thị' && prose.gap(first) === 'space') continue;
    yield { first, length: 1 };
  }
  for (const first of prose.at('thành', 'thị', 'đặc')) {
    const next = prose.near(first, 1)?.key ?? '';
    if (SECONDS[prose.words[first]!.key]?.includes(next) && prose.gap(first + 1) === 'space')
      yield { first, length: 2 };
  }
}

/** Words that make another noun with the kind: Tỉnh ủy, Thành đoàn, Xã hội, Huyện đội. */
const NO_NAMES: ReadonlySet<string> = new Set('uỷ ủy đoàn hội đội bộ lỵ trưởng phó trấn phố'.split(' '));

/** Schools, firms and societies whose registered name may hold the unit in capitals; the first word or the first two. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  ...'trường thcs thpt trạm viện quỹ báo đài clb'.split(' '),
  'tiểu học',
  'mầm non',
  'công ty',
  'ngân hàng',
  'trung tâm',
  'hiệp hội',
  'câu lạc',
  'liên đoàn',
  'liên hiệp',
  'chi nhánh',
  'bệnh viện',
  'nhà máy',
  'nhà hát',
]);
const FAR = 9;

/** The unit belongs to the registered name of a school, a firm or a society that begins shortly before. */
function inRegisteredName(prose: Prose, at: number): boolean {
  for (let back = 1; back <= FAR; back++) {
    const word = prose.near(at, -back);
    if (!word || prose.gap(at - back + 1) === 'other') return false;
    const pair = `${word.key} ${prose.near(at, 1 - back)?.key}`;
    if (word.shape !== 'lower' && (OWN_NAMES.has(word.key) || OWN_NAMES.has(pair))) return true;
  }
  return false;
}

/** `Tỉnh Nam Định`, `Thành Phố Thái Nguyên` within a sentence; the parts of a postal address, after commas, may be capital. */
function* capitalKinds(prose: Prose): Iterable<Slip> {
  for (const { first, length } of kindsIn(prose)) {
    const kind = prose.words.slice(first, first + length);
    if (
      !kind.some(({ shape }) => shape === 'capital') ||
      !kind.every(({ shape }) => shape === 'capital' || shape === 'lower')
    )
      continue;
    if (
      isInName(prose, first) ||
      !hasPlainName(prose, first + length) ||
      isQuoted(prose, first) ||
      inRegisteredName(prose, first)
    )
      continue;
    const opens = mayOpen(prose, first) || prose.gap(first) === 'comma';
    const slip = recased(
      prose,
      first,
      length === 1 ? [opens ? 'either' : 'small'] : [opens ? 'either' : 'small', 'small'],
    );
    if (slip) yield slip;
  }
}

/** A name of a place follows: capital, no number, and neither a person's nor an event's. */
function hasPlainName(prose: Prose, at: number): boolean {
  const name = prose.words[at];
  if (name?.shape !== 'capital' || prose.near(at - 1, 1) === null || prose.gap(at) !== 'space') return false;
  if (NO_NAMES.has(name.key) || familyNames.has(name.key) || !name.syllable) return false;
  return !isNamedAfterPerson(prose, at);
}

function isNamedAfterPerson(prose: Prose, at: number): boolean {
  return nameLength(prose, at) > 0;
}

/** How many words from here make a name of a person or event that units bear; 0 for none. */
function nameLength(prose: Prose, at: number): number {
  let name = '';
  let found = 0;
  for (let ahead = 0; ahead < 4; ahead++) {
    const word = ahead === 0 ? prose.words[at] : prose.near(at, ahead);
    if (!word || (ahead > 0 && prose.gap(at + ahead) !== 'space')) break;
    name += ahead === 0 ? word.key : ` ${word.key}`;
    if (NAMED_AFTER_PERSONS.has(name)) found = ahead + 1;
  }
  return found;
}

/** `quận 1`, `phường Điện Biên Phủ`. */
function* numberedKinds(prose: Prose): Iterable<Slip> {
  for (const { first, length } of kindsIn(prose)) {
    const { shape, key } = prose.words[first]!;
    const next = prose.near(first, length);
    if (shape !== 'lower' || next === null || prose.gap(first + length) !== 'space' || isQuoted(prose, first))
      continue;
    const numbered = length === 1 && (key === 'quận' || key === 'phường') && isUnitNumber(prose, first + 1);
    const named =
      next.shape === 'capital' && isNamedAfterPerson(prose, first + length) && !isCity(prose, first);
    if (!numbered && !named) continue;
    const slip = recased(prose, first, length === 1 ? ['capital'] : ['capital', 'small']);
    if (slip) yield slip;
  }
}

/** The city that bears a person's name is a case of its own (điểm c). */
function isCity(prose: Prose, first: number): boolean {
  return prose.words[first]!.key === 'thành';
}

const NUMBER = /^(?:0?[1-9]|1\d|2[0-8])$/;

/** A number of a ward or district: not counted itself, and no count of what follows. */
function isUnitNumber(prose: Prose, at: number): boolean {
  if (!NUMBER.test(prose.words[at]!.text) || prose.near(at, -2)?.kind === 'number') return false;
  const after = prose.near(at, 1);
  if (after === null || prose.gap(at + 1) !== 'space') return true;
  return after.shape === 'capital' || AFTER_NUMBER.has(after.key);
}

const AFTER_NUMBER: ReadonlySet<string> = new Set('thành tp và quận của đã được có là tỉnh thị'.split(' '));

/** A capital kind in a postal address or a registered name. */
function isFree(prose: Prose, first: number): boolean {
  const { shape } = prose.words[first]!;
  return shape === 'capital' && (prose.gap(first) === 'comma' || inRegisteredName(prose, first));
}

export const donViHanhChinh: Rule = wordRule({
  id: 'viet-hoa/don-vi-hanh-chinh',
  clause: 'II/III.1.a',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Viết hoa tên đơn vị hành chính', en: 'Capitals of administrative units' },
  reason: {
    vi: 'danh từ chung chỉ đơn vị hành chính viết thường, tên riêng viết hoa chữ cái đầu các âm tiết',
    en: 'the kind of unit is in small letters, every syllable of its name is capitalised',
  },
  *slips(prose) {
    yield* capitalKinds(prose);
    yield* nameSlips(prose, ['province'], ({ first }) => isFree(prose, first));
  },
});

export const donViSoTenNguoi: Rule = wordRule({
  id: 'viet-hoa/don-vi-so-ten-nguoi',
  clause: 'II/III.1.b',
  level: 'warning',
  fix: 'safe',
  title: {
    vi: 'Viết hoa đơn vị hành chính mang số, tên người, tên sự kiện',
    en: 'Capitals of units named by a number, a person or an event',
  },
  reason: {
    vi: 'đơn vị hành chính mang chữ số, tên người, tên sự kiện lịch sử viết hoa cả danh từ chung',
    en: 'the kind is capitalised too before a number, a person or an event',
  },
  slips: numberedKinds,
});
