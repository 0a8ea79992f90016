import { describe, expect, test } from 'vitest';
import type { Letter, Line } from '../support/official.js';
import { judgeLetter } from '../support/verdict.js';

type Change = (parts: Letter) => void;

const date =
  (change: Partial<Line>): Change =>
  ({ diaDanhThoiGian: [line] }) =>
    Object.assign(line!, change);

test.each([
  ['the field alone', '#DATE_OF_ISSUE#', undefined],
  ['words in capitals beside fields', 'NINH BÌNH, NGÀY {{NGAY}} THÁNG {{THANG}} NĂM {{NAM}}', 'fail'],
  ['words in small letters beside fields', 'Ninh Bình, ngày {{NGAY}} tháng {{THANG}} năm {{NAM}}', undefined],
])('capitals of the fields of a template are not those of the date: %s', (_, text, outcome) => {
  expect(judgeLetter(date({ text })).found['dia-danh/kieu-chu']).toBe(outcome);
});

describe('place and date: one change, one answer, and no others', () => {
  test.each<[string, string, Record<string, string>]>([
    ['no comma', 'Ninh Bình ngày 12 tháng 3 năm 2024', { 'dia-danh/dau-phay': 'fail' }],
    ['a full stop for the comma', 'Ninh Bình. ngày 12 tháng 3 năm 2024', { 'dia-danh/dau-phay': 'fail' }],
    ['a small initial', 'Ninh bình, ngày 12 tháng 3 năm 2024', { 'dia-danh/viet-hoa': 'fail' }],
    ['a kind cut short', 'TP. Hồ Chí Minh, ngày 12 tháng 3 năm 2024', { 'dia-danh/ten-day-du': 'fail' }],
    ['initials', 'TP.HCM, ngày 12 tháng 3 năm 2024', { 'dia-danh/ten-day-du': 'fail' }],
    ['a person without the kind', 'Hồ Chí Minh, ngày 12 tháng 3 năm 2024', { 'dia-danh/ten-day-du': 'fail' }],
    ['no place', 'ngày 12 tháng 3 năm 2024', { 'dia-danh/co': 'fail' }],
    ['slashes', 'Ninh Bình, ngày 12/3/2024', { 'thoi-gian/dinh-dang': 'fail' }],
    ['hyphens', 'Ninh Bình, ngày 12-3-2024', { 'thoi-gian/dinh-dang': 'fail' }],
    ['a short year', 'Ninh Bình, ngày 12 tháng 3 năm 24', { 'thoi-gian/dinh-dang': 'fail' }],
    ['a capital Ngày', 'Ninh Bình, Ngày 12 tháng 3 năm 2024', { 'thoi-gian/dinh-dang': 'review' }],
    ['a day of one figure', 'Ninh Bình, ngày 2 tháng 3 năm 2024', { 'thoi-gian/so-0': 'fail' }],
    ['February of one figure', 'Ninh Bình, ngày 12 tháng 2 năm 2024', { 'thoi-gian/so-0': 'fail' }],
    ['a zero before March', 'Ninh Bình, ngày 12 tháng 03 năm 2024', { 'thoi-gian/so-0-thua': 'fail' }],
    ['31 April', 'Ninh Bình, ngày 31 tháng 4 năm 2024', { 'thoi-gian/hop-le': 'fail' }],
    ['29 February of a common year', 'Ninh Bình, ngày 29 tháng 02 năm 2023', { 'thoi-gian/hop-le': 'fail' }],
  ])('%s', (_, text, found) => {
    expect(judgeLetter(date({ text })).found).toEqual(found);
  });

  test.each<[string, Partial<Line>, string]>([
    ['too small', { size: 12 }, 'dia-danh/co-chu'],
    ['upright', { italic: false }, 'dia-danh/kieu-chu'],
    ['bold', { bold: true }, 'dia-danh/kieu-chu'],
    ['at the left', { align: 'left' }, 'dia-danh/canh-giua'],
  ])('%s', (_, change, rule) => {
    expect(judgeLetter(date(change)).found).toEqual({ [rule]: 'fail' });
  });

  test.each([
    'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2024',
    'Quận 1, ngày 29 tháng 6 năm 2024',
    'Bà Rịa - Vũng Tàu, ngày 02 tháng 01 năm 2024',
    'Ninh Bình, ngày      tháng 3 năm 2024',
    'Ninh Bình, ngày ..... tháng ..... năm 2024',
    '..............., ngày ..... tháng ..... năm 20...',
  ])('%s is right in a draft', (text) => {
    expect(judgeLetter(date({ text })).found).toEqual({});
  });

  test('an issued document has its whole date', () => {
    const verdict = judgeLetter(date({ text: 'Ninh Bình, ngày     tháng 3 năm 2024' }), { stage: 'issued' });
    expect(verdict.found).toEqual({ 'thoi-gian/day-du': 'fail' });
    expect(judgeLetter(() => {}, { stage: 'issued' }).outcomes.get('thoi-gian/day-du')).toBe('pass');
  });

  test('a letter without date', () => {
    expect(judgeLetter((parts) => parts.diaDanhThoiGian.splice(0, 1, { text: '', size: 13 })).found).toEqual({
      'dia-danh/co': 'fail',
    });
  });

  test('a date in the row of Quốc hiệu does not stand on the line of the number', () => {
    const { found } = judgeLetter((parts) => {
      parts.tieuNgu.push(...parts.diaDanhThoiGian.splice(0, 1, { text: '', size: 13 }));
    });
    expect(found).toEqual({ 'dia-danh/cung-dong': 'fail' });
  });
});
