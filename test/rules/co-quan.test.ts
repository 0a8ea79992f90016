import { describe, expect, test } from 'vitest';
import type { Letter, Line } from '../support/official.js';
import { judgeLetter } from '../support/verdict.js';
import { notice } from './notice.js';

type Change = (parts: Letter) => void;

const own =
  (change: Partial<Line>): Change =>
  ({ coQuanBanHanh: [line] }) =>
    Object.assign(line!, change);
const superior =
  (change: Partial<Line>): Change =>
  ({ coQuanChuQuan: [line] }) =>
    Object.assign(line!, change);

describe('names of the bodies: one change, one answer, and no others', () => {
  test.each<[string, Change, string]>([
    ['own name in small letters', own({ text: 'Sở Nội vụ' }), 'co-quan/in-hoa'],
    ['own name too large', own({ size: 14 }), 'co-quan/co-chu'],
    ['own name not bold', own({ bold: false }), 'co-quan/kieu-chu'],
    ['own name italic', own({ italic: true }), 'co-quan/kieu-chu'],
    ['own name at the left', own({ align: 'left' }), 'co-quan/canh-giua'],
    ['own name abbreviated', own({ text: 'VP SỞ NỘI VỤ', rule: 750 }), 'co-quan/ten-day-du'],
    ['no rule', ({ coQuanBanHanh: [line] }) => delete line!.rule, 'co-quan/duong-ke'],
    ['dashed rule', own({ dash: 'dash' }), 'co-quan/duong-ke'],
    ['rule as long as the name', own({ rule: 1300 }), 'co-quan/do-dai-duong-ke'],
    ['rule a tenth of the name', own({ rule: 130 }), 'co-quan/do-dai-duong-ke'],
    ['space between the names', superior({ after: 120 }), 'co-quan/gian-dong'],
    ['superior body in bare words', superior({ text: 'UBND TỈNH' }), 'co-quan/dia-phuong'],
    [
      'superior body in small letters',
      superior({ text: 'Ủy ban nhân dân tỉnh Ninh Bình' }),
      'co-quan-chu-quan/in-hoa',
    ],
    ['superior body too small', superior({ size: 11 }), 'co-quan-chu-quan/co-chu'],
    ['superior body italic', superior({ italic: true }), 'co-quan-chu-quan/kieu-chu'],
  ])('%s', (_, change, rule) => {
    expect(judgeLetter(change).found).toEqual({ [rule]: 'fail' });
  });

  test('underlined words are no rule', () => {
    const { findings } = judgeLetter(({ coQuanBanHanh: [line] }) => {
      delete line!.rule;
      line!.underline = 'single';
    });
    expect(findings.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([
      ['co-quan/duong-ke', 'underline'],
    ]);
  });

  test.each<[string, string]>([
    ['__________', 'pass'],
    ['----------', 'fail'],
    ['..........', 'fail'],
  ])('a typed line %s', (text, outcome) => {
    const { outcomes } = judgeLetter(({ coQuanBanHanh }) => {
      delete coQuanBanHanh[0]!.rule;
      coQuanBanHanh.push({ text, size: 6, align: 'center' });
    });
    expect(outcomes.get('co-quan/duong-ke')).toBe(outcome);
  });

  test.each<[string, Change]>([
    ['abbreviations in the superior body’s name', superior({ text: 'UBND TỈNH NINH BÌNH' })],
    ['capitals by format', own({ text: 'Sở Nội vụ', caps: true })],
    ['a blank for the name of the superior body', superior({ text: '.........................' })],
    ['no superior body', (parts) => parts.coQuanChuQuan.pop()],
  ])('%s is right', (_, change) => {
    expect(judgeLetter(change).found).toEqual({});
  });

  test('a name broken over two lines: the rule goes by the last', () => {
    const found = (rule: number) =>
      judgeLetter(({ coQuanBanHanh: [line], coQuanBanHanh }) => {
        line!.text = 'SỞ NÔNG NGHIỆP VÀ';
        delete line!.rule;
        coQuanBanHanh.push({ text: 'MÔI TRƯỜNG', size: 13, bold: true, align: 'center', rule });
      }).found;
    expect(found(620)).toEqual({});
    expect(found(1350)).toEqual({ 'co-quan/do-dai-duong-ke': 'fail' });
  });

  test('a name that may be official is left to a person', () => {
    expect(judgeLetter(own({ text: 'TRƯỜNG THPT YÊN MÔ', rule: 1100 })).found).toEqual({
      'co-quan/ten-day-du': 'review',
      'so-ky-hieu/co-quan': 'review',
    });
  });

  test('without a name of the issuing body', () => {
    const change = (parts: Letter): void => {
      parts.coQuanBanHanh = [];
      parts.coQuanChuQuan = [];
    };
    expect(judgeLetter(notice(change)).found).toEqual({ 'co-quan/co': 'fail' });
  });
});

test('the first words of a broken name are no superior body', () => {
  const { outcomes } = judgeLetter((parts) => {
    Object.assign(parts.coQuanChuQuan[0]!, { text: 'TRƯỜNG ĐẠI HỌC', size: 13, bold: true });
    Object.assign(parts.coQuanBanHanh[0]!, { text: 'KHOA HỌC TỰ NHIÊN' });
  });
  expect(outcomes.get('co-quan-chu-quan/kieu-chu')).not.toBe('fail');
});
