import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../src/text/calendar.js';
import { findDates } from '../../src/text/dates.js';

/** style, text, day, month, year as written (- where the mention has none), whether valid. */
function shown(text: string): string[] {
  return findDates(text).map((date) => {
    const raw = [date.day, date.month, date.year].map((part) => (part ? part.raw || '…' : '-')).join(' ');
    return `${date.style} [${date.text}] ${raw} ${date.valid ? 'valid' : 'not'}`;
  });
}

describe.each(['NFC', 'NFD'])('dates in %s', (form) => {
  it.each([
    ['Hà Nội, ngày 05 tháng 3 năm 2020', ['full [ngày 05 tháng 3 năm 2020] 05 3 2020 valid']],
    ['NGÀY 5 THÁNG 03 NĂM 2020.', ['full [NGÀY 5 THÁNG 03 NĂM 2020] 5 03 2020 valid']],
    ['ngày      tháng    năm 2024', ['full [ngày      tháng    năm 2024] … … 2024 not']],
    ['ngày tháng năm 2024', ['full [ngày tháng năm 2024] … … 2024 not']],
    ['ngày …. tháng …. năm 20…', ['full [ngày …. tháng …. năm 20…] … … 20 not']],
    ['ngày....tháng....năm....', ['full [ngày....tháng....năm....] … … … not']],
    ['ngày__tháng__năm 20__', ['full [ngày__tháng__năm 20__] … … 20 not']],
    ['ngày  tháng  năm', ['full [ngày  tháng  năm] … … … not']],
    ['ngày 5, tháng 3, năm 2020', ['full [ngày 5, tháng 3, năm 2020] 5 3 2020 valid']],
    ['ngày mùng 5 tháng 3 năm 2020', ['full [ngày mùng 5 tháng 3 năm 2020] 5 3 2020 valid']],
    ['ngày 31 tháng 02 năm 2020', ['full [ngày 31 tháng 02 năm 2020] 31 02 2020 not']],
    ['từ ngày 01 đến ngày 15 tháng 3 năm 2020', ['full [ngày 15 tháng 3 năm 2020] 15 3 2020 valid']],
    ['sinh 05/3/2020;', ['numeric [05/3/2020] 05 3 2020 valid']],
    ['5-3-2020.', ['numeric [5-3-2020] 5 3 2020 valid']],
    ['01.12.2020.', ['numeric [01.12.2020] 01 12 2020 valid']],
    ['30/02/2020', ['numeric [30/02/2020] 30 02 2020 not']],
    ['..../..../2024', ['numeric [..../..../2024] … … 2024 not']],
    ['…/…/20…', ['numeric […/…/20…] … … 20 not']],
    ['ngày ...../...../.......', ['numeric [...../...../.......] … … … not']],
    ['tháng 3 năm 2020', ['partial [tháng 3 năm 2020] - 3 2020 valid']],
    ['tháng 3/2020', ['partial [tháng 3/2020] - 3 2020 valid']],
    ['ngày 5/3 và', ['partial [ngày 5/3] 5 3 - valid']],
    ['ngày 02-9', ['partial [ngày 02-9] 02 9 - valid']],
    ['Ngày 20 tháng 11', ['partial [Ngày 20 tháng 11] 20 11 - valid']],
    ['Ngày ... ', ['partial [Ngày ...] … - - not']],
    ['tháng ... năm ...... \t5', ['partial [tháng ... năm ......] - … … not']],
    ['sinh  …/…/…… ……', ['numeric […/…/……] … … … not']],
    ['năm 20..', ['partial [năm 20..] - - 20 not']],
    [
      'số 30/2020/NĐ-CP ngày 05/3/2020 và 06/3/2020',
      ['numeric [05/3/2020] 05 3 2020 valid', 'numeric [06/3/2020] 06 3 2020 valid'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text.normalize(form)).map((line) => line.normalize('NFC'))).toEqual(expected);
  });

  it.each([
    'Ngày, tháng, năm sinh:',
    'ngày tháng năm sinh',
    'trong tháng năm 2020',
    'năm 2020',
    'ngày 15 tháng này',
    '12/5/2020/QĐ',
    '04.38.2020',
    '1/2/3',
    'tỷ lệ 3/4',
    'Số: 15/QĐ-UBND',
    'ngày 01/QĐ',
    'khoản 1.2.2020.5',
    '',
  ])('none in %j', (text) => {
    expect(shown(text.normalize(form))).toEqual([]);
  });
});

it('gives the offsets of the parts', () => {
  const text = 'Huế, ngày 05 tháng 3 năm 2020';
  const [date] = findDates(text);
  const parts = [date?.day, date?.month, date?.year].map((part) => text.slice(part?.from, part?.to));
  expect(parts).toEqual(['05', '3', '2020']);
  expect(date?.from).toBe(5);
});

it.each([
  [29, 2, 2020, true],
  [29, 2, 2021, false],
  [29, 2, 1900, false],
  [29, 2, 2000, true],
  [29, 2, null, true],
  [31, 4, 2020, false],
  [31, null, null, true],
  [0, 1, 2020, false],
  [1, 13, 2020, false],
  [null, 12, 2020, true],
])('day %s month %s year %s', (day, month, year, exists) => {
  expect(isCalendarDate(day, month, year)).toBe(exists);
});
