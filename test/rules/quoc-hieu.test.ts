import { describe, expect, test } from 'vitest';
import { type Letter, textRun } from '../support/official.js';
import { judgeLetter } from '../support/verdict.js';

type Change = (parts: Letter) => void;
const bold = { size: 13, bold: true } as const;

test('the letter as it should be gives no finding at all', () => {
  expect(judgeLetter().found).toEqual({});
});

describe('one change, one answer, and no others', () => {
  test.each<[string, Change, string]>([
    ['no Quốc hiệu', (parts) => parts.quocHieu.pop(), 'quoc-hieu/co'],
    [
      'a word misspelt',
      ({ quocHieu: [line] }) => Object.assign(line!, { text: 'CỘNG HÒA XÃ HÔI CHỦ NGHĨA VIỆT NAM' }),
      'quoc-hieu/noi-dung',
    ],
    [
      'small letters',
      ({ quocHieu: [line] }) => Object.assign(line!, { text: 'Cộng hòa xã hội chủ nghĩa Việt Nam' }),
      'quoc-hieu/in-hoa',
    ],
    ['too large', ({ quocHieu: [line] }) => Object.assign(line!, { size: 14 }), 'quoc-hieu/co-chu'],
    [
      'too small by half a point',
      ({ quocHieu: [line] }) => Object.assign(line!, { size: 11.5 }),
      'quoc-hieu/co-chu',
    ],
    ['not bold', ({ quocHieu: [line] }) => Object.assign(line!, { bold: false }), 'quoc-hieu/kieu-chu'],
    ['italic', ({ quocHieu: [line] }) => Object.assign(line!, { italic: true }), 'quoc-hieu/kieu-chu'],
    [
      'text above it',
      (parts) => parts.above.push({ text: 'Kính trình Lãnh đạo Sở xem xét, cho ý kiến.', size: 13 }),
      'quoc-hieu/vi-tri',
    ],
    [
      'space between it and Tiêu ngữ',
      ({ quocHieu: [line] }) => Object.assign(line!, { after: 240 }),
      'quoc-hieu/gian-dong',
    ],
    [
      'one and a half lines',
      ({ quocHieu: [line] }) => Object.assign(line!, { spacing: 360 }),
      'quoc-hieu/gian-dong',
    ],
    ['an empty line between', ({ quocHieu }) => quocHieu.push({ text: '', size: 13 }), 'quoc-hieu/gian-dong'],
  ])('%s', (_, change, rule) => {
    expect(judgeLetter(change).found).toEqual({ [rule]: 'fail' });
  });

  test.each<[string, Change]>([
    [
      'the tone mark on the other vowel',
      ({ quocHieu: [line] }) => Object.assign(line!, { text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }),
    ],
    [
      'capitals by format',
      ({ quocHieu: [line] }) =>
        Object.assign(line!, { text: 'Cộng hòa xã hội chủ nghĩa Việt Nam', caps: true }),
    ],
    ['the label of a sample above it', (parts) => parts.above.push({ text: 'Mẫu 1.5 - Công văn', size: 13 })],
    [
      'a space in another format',
      ({ quocHieu: [line] }) => {
        const format = { size: 12, bold: true };
        Object.assign(line!, {
          runs: `${textRun('CỘNG HÒA XÃ HỘI', format)}${textRun(' ', { size: 20 })}${textRun('CHỦ NGHĨA VIỆT NAM', format)}`,
        });
      },
    ],
  ])('%s is right', (_, change) => {
    expect(judgeLetter(change).found).toEqual({});
  });
});

describe('Tiêu ngữ', () => {
  const text =
    (words: string): Change =>
    ({ tieuNgu: [line] }) =>
      Object.assign(line!, { text: words });
  test.each<[string, Change, string]>([
    ['missing', (parts) => parts.tieuNgu.pop(), 'quoc-hieu/co'],
    ['a word misspelt', text('Độc lập - Tự do - Hạnh phức'), 'tieu-ngu/noi-dung'],
    ['dashes', text('Độc lập – Tự do – Hạnh phúc'), 'tieu-ngu/gach-noi'],
    ['no spaces', text('Độc lập-Tự do-Hạnh phúc'), 'tieu-ngu/gach-noi'],
    ['doubled spaces', text('Độc lập  -  Tự do - Hạnh phúc'), 'tieu-ngu/gach-noi'],
    ['a small letter at the start of a phrase', text('Độc lập - tự do - Hạnh phúc'), 'tieu-ngu/viet-hoa'],
    ['a capital too many', text('Độc Lập - Tự do - Hạnh phúc'), 'tieu-ngu/viet-hoa'],
    [
      'capitals by format',
      ({ tieuNgu: [line] }) => Object.assign(line!, { caps: true }),
      'tieu-ngu/viet-hoa',
    ],
    ['too small', ({ tieuNgu: [line] }) => Object.assign(line!, { size: 12 }), 'tieu-ngu/co-chu'],
    ['not bold', ({ tieuNgu: [line] }) => Object.assign(line!, { bold: false }), 'tieu-ngu/kieu-chu'],
    ['at the left', ({ tieuNgu: [line] }) => Object.assign(line!, { align: 'left' }), 'tieu-ngu/canh-giua'],
    [
      'pushed by an indent',
      ({ tieuNgu: [line] }) => Object.assign(line!, { firstLine: 720 }),
      'tieu-ngu/canh-giua',
    ],
    ['no line', ({ tieuNgu: [line] }) => delete line!.rule, 'tieu-ngu/duong-ke'],
    ['a dashed line', ({ tieuNgu: [line] }) => Object.assign(line!, { dash: 'dash' }), 'tieu-ngu/duong-ke'],
    [
      'underlined in place of a line',
      ({ tieuNgu: [line] }) => {
        delete line!.rule;
        Object.assign(line!, { underline: 'single' });
      },
      'tieu-ngu/duong-ke',
    ],
    [
      'a short line',
      ({ tieuNgu: [line] }) => Object.assign(line!, { rule: 1500 }),
      'tieu-ngu/do-dai-duong-ke',
    ],
    [
      'a long line',
      ({ tieuNgu: [line] }) => Object.assign(line!, { rule: 4400 }),
      'tieu-ngu/do-dai-duong-ke',
    ],
  ])('%s', (_, change, rule) => {
    expect(judgeLetter(change).found).toEqual({ [rule]: 'fail' });
  });

  test('hyphens that do not break are right', () => {
    const runs = `${textRun('Độc lập ', bold)}<w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:noBreakHyphen/></w:r>${textRun(' Tự do - Hạnh phúc', bold)}`;
    expect(judgeLetter(({ tieuNgu: [line] }) => Object.assign(line!, { runs })).found).toEqual({});
  });

  test('a finding gives its share where only a part departs', () => {
    const runs = textRun('Độc lập - Tự do', bold) + textRun(' - Hạnh phúc', { ...bold, size: 16 });
    const { findings } = judgeLetter(({ tieuNgu: [line] }) => Object.assign(line!, { runs }));
    expect(findings.map((finding) => finding.message.vi)).toEqual([
      '45% chữ của Tiêu ngữ có cỡ 16; phải là 13 đến 14.',
    ]);
    expect(findings[0]?.places).toHaveLength(1);
  });
});
