import { defineRule, type Rule } from '../../src/engine/index.js';
import { isCalendarDate } from '../../src/text/calendar.js';
import type { DateMention, DatePart } from '../../src/text/dates.js';
import { hasField } from '../make/worded.js';
import { fullDate, fullYear } from '../mend/full-date.js';
import { type Put, reworded, spliced } from '../mend/words.js';
import { type DateLine, dateLineOf } from './date-line.js';

const EXAMPLE = 'ngày 05 tháng 3 năm 2020';

/** A part that is filled in with digits. `20` for a year is a blank still to be finished. */
const filled = (part: DatePart | null | undefined): part is DatePart =>
  part !== null && part !== undefined && part.value !== null;

/** A date in figures written in full; null where a part of it is not there. */
const inFull = (date: DateMention): string | null => (date.style === 'numeric' ? fullDate(date) : null);

/** What a finding on the form of the date asks to be put in its place. */
function putsFor(message: 'numeric' | 'year' | 'words' | 'capital', date: DateMention, text: string): Put[] {
  const { from, to, year } = date;
  if (message === 'capital') return [{ from, to: from + 'ngày'.length, text: 'ngày' }];
  if (message === 'year') return year ? [{ ...year, text: fullYear(year.raw) ?? year.raw }] : [];
  const word = /ngày\s*$/iu.exec(text.slice(0, from))?.[0].length ?? 0;
  return [{ from: from - word, to, text: inFull(date) ?? text.slice(from - word, to) }];
}

const dinhDang = defineRule({
  id: 'thoi-gian/dinh-dang',
  clause: 'I/II.4.b',
  level: 'error',
  fix: 'unsafe',
  target: dateLineOf,
  title: { vi: 'Cách ghi thời gian ban hành', en: 'Form of the date of issue' },
  messages: {
    numeric: {
      vi: 'Thời gian ban hành ghi là “{found}”; phải viết đầy đủ ngày ... tháng ... năm ...',
      en: 'The date is written “{found}”; it must be written in full: ngày ... tháng ... năm ...',
    },
    year: {
      vi: 'Năm ban hành ghi là “{found}”; phải viết đủ bốn chữ số.',
      en: 'The year is written “{found}”; it must have four digits.',
    },
    words: {
      vi: 'Thời gian ban hành chưa theo cách ghi ngày ... tháng ... năm ... bằng chữ số Ả Rập; hãy xem lại.',
      en: 'The date does not read ngày ... tháng ... năm ... in Arabic numerals; please look.',
    },
    capital: {
      vi: 'Từ “ngày” sau địa danh và dấu phẩy nên viết thường.',
      en: 'The word “ngày” after the place and comma is better in lower case.',
    },
  },
  mend: { vi: `Ghi thời gian theo mẫu: ${EXAMPLE}.`, en: `Write the date like ${EXAMPLE}.` },
  *check({ line, text, date, place }, context) {
    if (!date) {
      const details = { expected: EXAMPLE, outcome: 'review', fix: 'none' } as const;
      if (!hasField(line)) yield context.finding('words', {}, line, details);
      return;
    }
    if (date.style !== 'full') {
      const blank = !filled(date.day) && !filled(date.month) && !filled(date.year);
      const outcome = date.style === 'numeric' && !blank ? 'fail' : 'review';
      yield context.finding('numeric', { found: date.text }, line, {
        expected: EXAMPLE,
        actual: date.text,
        outcome,
        ...(inFull(date) ? {} : { fix: 'none' }),
      });
      return;
    }
    if (filled(date.year) && date.year.raw !== '20' && date.year.raw.length !== 4) {
      const details = fullYear(date.year.raw) ? {} : ({ fix: 'none' } as const);
      yield context.finding('year', { found: date.year.raw }, line, { actual: date.text, ...details });
    }
    if (place !== '' && /^(?:Ngày|NGÀY)/u.test(text.slice(date.from))) {
      yield context.finding('capital', {}, line, { outcome: 'review' });
    }
  },
  *repair({ messageId, places }, { anatomy }) {
    const date = dateLineOf(anatomy)?.date;
    if (date) yield* reworded(places, anatomy, (text) => spliced(text, putsFor(messageId, date, text)));
  },
});

/** The line where day or month is filled in. */
function filledLine(found: DateLine | null): DateLine | null {
  return found && (filled(found.date?.day) || filled(found.date?.month)) ? found : null;
}

const so0 = defineRule({
  id: 'thoi-gian/so-0',
  clause: 'I/II.4.b',
  level: 'error',
  fix: 'safe',
  target: (anatomy) => filledLine(dateLineOf(anatomy)),
  title: {
    vi: 'Số 0 trước ngày nhỏ hơn 10 và tháng 1, 2',
    en: 'Leading zero of days below 10 and months 1, 2',
  },
  messages: {
    missing: {
      vi: 'Phải ghi thêm số 0 phía trước ngày nhỏ hơn 10 và tháng 1, 2: {expected}.',
      en: 'Days below 10 and months 1 and 2 must have a leading zero: {expected}.',
    },
  },
  mend: { vi: 'Thêm số 0 phía trước, ví dụ ngày 05 tháng 01.', en: 'Add the zero: ngày 05 tháng 01.' },
  *check({ line, date }, context) {
    const wrong: string[] = [];
    if (filled(date?.day) && /^[1-9]$/.test(date.day.raw)) wrong.push(`ngày 0${date.day.raw}`);
    if (filled(date?.month) && /^[12]$/.test(date.month.raw)) wrong.push(`tháng 0${date.month.raw}`);
    if (wrong.length === 0) return;
    const expected = wrong.join(' ');
    yield context.finding('missing', { expected }, line, { expected, actual: date?.text ?? '' });
  },
  *repair({ places }, { anatomy }) {
    const { day, month } = dateLineOf(anatomy)?.date ?? {};
    const zero = (part: DatePart | null | undefined, lacks: RegExp): Put[] =>
      part && lacks.test(part.raw) ? [{ ...part, text: `0${part.raw}` }] : [];
    const puts = [...zero(day, /^[1-9]$/), ...zero(month, /^[12]$/)];
    yield* reworded(places, anatomy, (text) => spliced(text, puts));
  },
});

const so0Thua = defineRule({
  id: 'thoi-gian/so-0-thua',
  clause: 'I/II.4.b',
  level: 'info',
  fix: 'safe',
  target: (anatomy) => filledLine(dateLineOf(anatomy)),
  title: { vi: 'Không ghi số 0 trước tháng 3 đến tháng 9', en: 'No leading zero of months 3 to 9' },
  messages: {
    extra: {
      vi: 'Số 0 phía trước chỉ cần ở tháng 1, 2; nên ghi tháng {month}.',
      en: 'Only months 1 and 2 need a leading zero; better “tháng {month}”.',
    },
  },
  mend: { vi: 'Xóa số 0 trước tháng.', en: 'Delete the zero before the month.' },
  *check({ line, date }, context) {
    const raw = date?.month?.raw ?? '';
    if (/^0[3-9]$/.test(raw))
      yield context.finding('extra', { month: raw.slice(1) }, line, { actual: date?.text ?? '' });
  },
  *repair({ places, args }, { anatomy }) {
    const month = dateLineOf(anatomy)?.date?.month;
    if (month)
      yield* reworded(places, anatomy, (text) => spliced(text, [{ ...month, text: String(args.month) }]));
  },
});

const hopLe = defineRule({
  id: 'thoi-gian/hop-le',
  clause: 'I/II.4.b',
  level: 'error',
  fix: 'none',
  target: (anatomy) => filledLine(dateLineOf(anatomy)),
  title: { vi: 'Ngày có thật trên lịch', en: 'The date exists' },
  messages: {
    unreal: {
      vi: 'Không có “{found}” trên lịch; hãy xem lại thời gian ban hành.',
      en: 'There is no “{found}” in the calendar.',
    },
  },
  *check({ line, date }, context) {
    if (!date) return;
    const year = date.year?.raw.length === 4 ? date.year.value : null;
    if (isCalendarDate(date.day?.value ?? null, date.month?.value ?? null, year)) return;
    yield context.finding('unreal', { found: date.text }, line, { actual: date.text });
  },
});

const dayDu = defineRule({
  id: 'thoi-gian/day-du',
  clause: 'I/II.4.b',
  level: 'error',
  fix: 'none',
  target: dateLineOf,
  applies: ({ stage }) => stage === 'issued',
  title: { vi: 'Đủ ngày, tháng, năm ban hành', en: 'Day, month and year are filled in' },
  messages: {
    blank: {
      vi: 'Văn bản đã ban hành phải ghi đủ ngày, tháng, năm; còn để trống {found}.',
      en: 'An issued document must have day, month and year; {found} is still blank.',
    },
  },
  mend: { vi: 'Điền ngày, tháng, năm ban hành.', en: 'Fill in the date of issue.' },
  *check({ line, date }, context) {
    const blank = (
      [
        [date?.day, 'ngày', 'the day'],
        [date?.month, 'tháng', 'the month'],
        [date?.year?.raw === '20' ? null : date?.year, 'năm', 'the year'],
      ] as const
    ).filter(([part]) => !filled(part));
    if (blank.length === 0) return;
    const found = {
      vi: blank.map(([, vi]) => vi).join(', '),
      en: blank.map(([, , en]) => en).join(', '),
    };
    yield context.finding('blank', { found }, line);
  },
});

export const thoiGian: readonly Rule[] = [dinhDang, so0, so0Thua, hopLe, dayDu];
