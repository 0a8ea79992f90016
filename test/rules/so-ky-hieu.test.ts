import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../fixtures/support/judge.js';
import type { SampleText } from '../../fixtures/support/sample-text.js';
import { sample } from '../../fixtures/support/samples.js';
import { quyetDinh } from '../../fixtures/support/texts.js';
import { quyetDinhUyBan } from '../../fixtures/support/texts-decisions.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import type { Letter, Line } from '../support/official.js';
import { judgeLetter } from '../support/verdict.js';
import { notice } from './notice.js';

type Change = (parts: Letter) => void;

const number =
  (change: Partial<Line>): Change =>
  ({ soKyHieu: [line] }) =>
    Object.assign(line!, change);
const text = (words: string): Change => number({ text: words });

describe('number and symbol of a công văn', () => {
  test.each<[string, Change, Record<string, string>]>([
    ['SỐ in capitals', text('SỐ: 215/SNV-CCVC'), { 'so-ky-hieu/tu-so': 'fail' }],
    ['no colon', text('Số 215/SNV-CCVC'), { 'so-ky-hieu/tu-so': 'fail' }],
    ['a space before the colon', text('Số : 215/SNV-CCVC'), { 'so-ky-hieu/tu-so': 'fail' }],
    ['a Roman number', text('Số: XV/SNV-CCVC'), { 'so-ky-hieu/chu-so': 'fail' }],
    ['a letter behind the number', text('Số: 215a/SNV-CCVC'), { 'so-ky-hieu/chu-so': 'review' }],
    ['one figure', text('Số: 5/SNV-CCVC'), { 'so-ky-hieu/so-duoi-10': 'fail' }],
    ['zero before two figures', text('Số: 015/SNV-CCVC'), { 'so-ky-hieu/so-duoi-10': 'fail' }],
    ['a dash', text('Số: 215/SNV–CCVC'), { 'so-ky-hieu/dau-noi': 'fail' }],
    ['spaces about the slash', text('Số: 215 / SNV-CCVC'), { 'so-ky-hieu/dau-noi': 'fail' }],
    ['a second slash', text('Số: 215/SNV/CCVC'), { 'so-ky-hieu/dau-noi': 'fail' }],
    ['a full stop between groups', text('Số: 215/SNV.CCVC'), { 'so-ky-hieu/dau-noi': 'review' }],
    ['small letters', text('Số: 215/Snv-CCVC'), { 'so-ky-hieu/in-hoa': 'fail' }],
    ['an abbreviation of mixed case', text('Số: 215/SNV-GDTrH'), { 'so-ky-hieu/in-hoa': 'review' }],
    ['CV', text('Số: 215/CV-SNV'), { 'so-ky-hieu/cong-van': 'fail' }],
    ['the body alone', text('Số: 215/SNV'), { 'so-ky-hieu/cong-van': 'review' }],
    ['a year', text('Số: 215/2024/SNV-CCVC'), { 'so-ky-hieu/nam': 'fail' }],
    ['another body', text('Số: 215/STC-CCVC'), { 'so-ky-hieu/co-quan': 'review' }],
    ['too large', number({ size: 14 }), { 'so-ky-hieu/co-chu': 'fail' }],
    ['bold', number({ bold: true }), { 'so-ky-hieu/kieu-chu': 'fail' }],
    ['at the left', number({ align: 'left' }), { 'so-ky-hieu/canh-giua': 'fail' }],
  ])('%s', (_, change, found) => {
    expect(judgeLetter(change).found).toEqual(found);
  });

  test.each(['Số:       /SNV-CCVC', 'Số: ...../SNV-CCVC', 'Số: 05/SNV-CCVC', 'Số: 306/SNV-VP', 'Số: …/…-…'])(
    '%s is right in a draft',
    (words) => {
      expect(judgeLetter(text(words)).found).toEqual({});
    },
  );

  test('an issued letter has its number', () => {
    expect(judgeLetter(text('Số:       /SNV-CCVC'), { stage: 'issued' }).found).toEqual({
      'so-ky-hieu/co': 'fail',
    });
    expect(judgeLetter(text('Số: 05/SNV-CCVC'), { stage: 'issued' }).found).toEqual({});
  });
});

describe('symbol of a named type', () => {
  const symbol = (words: string, type: string) =>
    judgeLetter(
      notice((parts, title) => {
        parts.soKyHieu[0]!.text = words;
        title.tenLoai.text = type;
      }),
    ).outcomes.get('so-ky-hieu/ten-loai');

  test.each([
    ['Số: 15/TB-SNV', 'THÔNG BÁO', 'pass'],
    ['Số: 15/QĐ-SNV', 'THÔNG BÁO', 'fail'],
    ['Số: 15/SNV-TB', 'THÔNG BÁO', 'fail'],
    ['Số: 15/TTr-SNV', 'TỜ TRÌNH', 'pass'],
    ['Số: 15/TTR-SNV', 'TỜ TRÌNH', 'fail'],
    ['Số: 15/KHLN-SNV', 'KẾ HOẠCH', 'review'],
    ['Số: 15/CTr-SNV', 'CHƯƠNG TRÌNH', 'pass'],
    ['Số: 15/CT-SNV', 'CHƯƠNG TRÌNH', 'fail'],
    ['Số:    /…-SNV', 'THÔNG BÁO', 'na'],
  ])('%s under %s: %s', (words, type, outcome) => {
    expect(symbol(words, type)).toBe(outcome);
  });

  test('the type is never told from the symbol: TTr is Thanh tra in a công văn', () => {
    const { outcomes } = judgeLetter(text('Số: 306/TTr-VP'));
    expect([outcomes.get('so-ky-hieu/ten-loai'), outcomes.get('so-ky-hieu/cong-van')]).toEqual([
      'na',
      'pass',
    ]);
  });
});

describe('a year in the number of a decision', () => {
  test.each<[string, SampleText, string]>([
    ['of a body that sets no rules', { ...quyetDinh, soKyHieu: 'Số: 15/2026/QĐ-SNV' }, 'fail'],
    [
      'on an appointment',
      { ...quyetDinhUyBan, soKyHieu: 'Số: 15/2026/QĐ-UBND', trichYeu: 'Về việc bổ nhiệm công chức' },
      'fail',
    ],
    [
      'on an approval, which may be normative',
      { ...quyetDinhUyBan, soKyHieu: 'Số: 15/2026/QĐ-UBND', trichYeu: 'Phê duyệt Đề án chuyển đổi số' },
      'review',
    ],
  ])('%s', (_, text, outcome) => {
    const found = findingsIn(writeWord(sample(text)));
    expect(found.map((one) => [one.ruleId, one.outcome])).toContainEqual(['so-ky-hieu/nam', outcome]);
  });
});
