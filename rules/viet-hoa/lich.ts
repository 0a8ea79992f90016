/** Tên các ngày tết, ngày trong tuần và tháng trong năm: Phụ lục II, Mục V, khoản 8 điểm b and c. */
import type { Rule } from '../../src/engine/index.js';
import { mayOpen } from '../prose/position.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { recased, type Slip } from '../prose/slips.js';
import { wordRule } from '../prose/word-rule.js';
import { isInName } from './lexicon.js';

const TET: readonly (readonly [string, string])[] = [
  ['nguyên', 'đán'],
  ['nguyên', 'tiêu'],
  ['hàn', 'thực'],
  ['đoan', 'ngọ'],
  ['trung', 'thu'],
];

/** `tết nguyên đán`, `tết Trung Thu`; where only the word Tết is capital a person decides. */
function* namedTet(prose: Prose): Iterable<Slip> {
  for (const at of prose.at('tết')) {
    const [next, second] = [prose.near(at, 1), prose.near(at, 2)];
    if (!TET.some(([first, last]) => next?.key === first && second?.key === last)) continue;
    if (prose.gap(at + 1) !== 'space' || prose.gap(at + 2) !== 'space' || isQuoted(prose, at)) continue;
    if ([at, at + 1, at + 2].some((one) => prose.words[one]!.shape === 'upper')) continue;
    const onlyTet = next?.shape === 'capital' && second?.shape === 'lower';
    const slip = recased(prose, at, [mayOpen(prose, at) ? 'either' : 'small', 'capital', 'small'], onlyTet);
    if (slip) yield slip;
  }
}

const BEFORE_TET: ReadonlySet<string> = new Set([
  'nghỉ',
  'đón',
  'ăn',
  'quà',
  'thưởng',
  'dịp',
  'vui',
  'trước',
  'sau',
]);
const AFTER_TET: ReadonlySet<string> = new Set(['và', 'năm', 'cho', 'của', 'là', 'theo']);

/** `nghỉ tết`, `quà tết`, where tết stands for tết Nguyên đán. */
function* bareTet(prose: Prose): Iterable<Slip> {
  for (const at of prose.at('tết')) {
    if (
      prose.words[at]!.shape !== 'lower' ||
      !BEFORE_TET.has(prose.near(at, -1)?.key ?? '') ||
      isQuoted(prose, at)
    )
      continue;
    const next = prose.near(at, 1);
    if (next !== null && prose.gap(at + 1) === 'space' && !AFTER_TET.has(next.key)) continue;
    const slip = recased(prose, at, ['capital'], true);
    if (slip) yield slip;
  }
}

export const ngayTet: Rule = wordRule({
  id: 'viet-hoa/ngay-tet',
  clause: 'II/V.8.b',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Viết hoa tên các ngày tết', en: 'Capitals of tết' },
  reason: {
    vi: 'tên ngày tết viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên; chữ Tết viết hoa khi thay cho tết Nguyên đán',
    en: 'the first syllable of the name is capitalised; Tết is capital where it stands for tết Nguyên đán',
  },
  *slips(prose) {
    yield* namedTet(prose);
    yield* bareTet(prose);
  },
});

const WEEKDAYS: ReadonlySet<string> = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'bẩy']);
const BEFORE_WEEKDAY: ReadonlySet<string> = new Set([
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'từ',
  'đến',
  'hết',
  'trừ',
]);
const AFTER_WEEKDAY: ReadonlySet<string> = new Set(['hàng', 'hằng', 'tuần', 'đầu', 'cuối']);

/** `ngày thứ hai hằng tuần`, `từ thứ hai đến thứ sáu`: thứ hai that is no ordinal. */
function* weekdays(prose: Prose): Iterable<Slip> {
  for (const at of prose.at('thứ')) {
    const day = prose.near(at, 1);
    if (
      day?.shape !== 'lower' ||
      !WEEKDAYS.has(day.key) ||
      prose.gap(at + 1) !== 'space' ||
      isQuoted(prose, at)
    )
      continue;
    if (!isWeekday(prose, at)) continue;
    const slip = recased(prose, at, [mayOpen(prose, at) ? 'either' : 'small', 'capital']);
    if (slip) yield slip;
  }
}

function isWeekday(prose: Prose, at: number): boolean {
  const before = prose.near(at, -1)?.key ?? '';
  const after = prose.near(at, 2)?.key ?? '';
  if (isWeek(prose, at + 2)) return true;
  const range = (before === 'từ' && after === 'đến') || (before === 'đến' && isWeekdayAt(prose, at - 3));
  if (range) return true;
  if (AFTER_WEEKDAY.has(after) && prose.near(at, 3)?.key === 'tuần') return true;
  return (
    BEFORE_WEEKDAY.has(before) &&
    before !== 'từ' &&
    before !== 'đến' &&
    (after === 'ngày' || prose.gap(at + 2) === 'comma')
  );
}

/** A range may end in a weekday only where it begins with one: `từ thứ hai đến thứ sáu`. */
function isWeekdayAt(prose: Prose, at: number): boolean {
  return prose.words[at]?.key === 'thứ' && WEEKDAYS.has(prose.near(at, 1)?.key ?? '');
}

/** `hằng tuần`, `hàng tuần`, `trong tuần`. */
function isWeek(prose: Prose, at: number): boolean {
  const [first, second] = [prose.near(at - 1, 1)?.key, prose.near(at - 1, 2)?.key];
  return (first === 'hằng' || first === 'hàng' || first === 'trong') && second === 'tuần';
}

/** Months whose word is no count before another word; Năm is left out: `ngày tháng năm`. */
const MONTHS: ReadonlySet<string> = new Set(['giêng', 'tư', 'bảy', 'tám', 'chín', 'chạp']);
const COUNTS: ReadonlySet<string> = new Set([
  'mỗi',
  'một',
  'hàng',
  'hằng',
  'các',
  'mấy',
  'nhiều',
  'ba',
  'sáu',
]);

/** `tháng giêng`, `tháng tám`. */
function* monthWords(prose: Prose): Iterable<Slip> {
  for (const at of prose.at('tháng')) {
    const month = prose.near(at, 1);
    if (
      month?.shape !== 'lower' ||
      !MONTHS.has(month.key) ||
      prose.gap(at + 1) !== 'space' ||
      isQuoted(prose, at)
    )
      continue;
    if (isInName(prose, at)) continue;
    const before = prose.near(at, -1);
    if (before !== null && (before.kind === 'number' || COUNTS.has(before.key))) continue;
    const slip = recased(prose, at, [mayOpen(prose, at) ? 'either' : 'small', 'capital']);
    if (slip) yield slip;
  }
}

export const thuThang: Rule = wordRule({
  id: 'viet-hoa/thu-thang',
  clause: 'II/V.8.c',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Viết hoa ngày trong tuần, tháng trong năm', en: 'Capitals of weekdays and months' },
  reason: {
    vi: 'ngày trong tuần, tháng trong năm không dùng chữ số thì viết hoa âm tiết chỉ ngày, tháng',
    en: 'a weekday or month in words has its own syllable capitalised',
  },
  *slips(prose) {
    yield* weekdays(prose);
    yield* monthWords(prose);
  },
});
