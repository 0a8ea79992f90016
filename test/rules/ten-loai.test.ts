import { describe, expect, test } from 'vitest';
import type { Letter, Line } from '../support/official.js';
import { judgeLetter } from '../support/verdict.js';
import { notice, type Title } from './notice.js';

const titled = (change: (title: Title, parts: Letter) => void) =>
  judgeLetter(notice((parts, title) => change(title, parts)));
const type = (change: Partial<Line>) => titled(({ tenLoai }) => Object.assign(tenLoai, change));
const statement = (change: Partial<Line>) => titled(({ trichYeu }) => Object.assign(trichYeu, change));

test('the notice as it should be gives no finding at all', () => {
  expect(judgeLetter(notice()).found).toEqual({});
});

describe('type and statement: one change, one answer, and no others', () => {
  test.each<[string, ReturnType<typeof type>, Record<string, string>]>([
    ['type in small letters', type({ text: 'Thông báo' }), { 'ten-loai/in-hoa': 'fail' }],
    ['type too large', type({ size: 16 }), { 'ten-loai/co-chu': 'fail' }],
    ['type not bold', type({ bold: false }), { 'ten-loai/kieu-chu': 'fail' }],
    ['type pushed aside by an indent', type({ firstLine: 720 }), { 'ten-loai/canh-giua': 'fail' }],
    [
      'type pushed aside by spaces',
      type({ text: `${' '.repeat(30)}THÔNG BÁO` }),
      { 'ten-loai/canh-giua': 'fail' },
    ],
    [
      'statement in capitals',
      statement({ text: 'VỀ KẾT QUẢ KIỂM TRA CÔNG VỤ', rule: 2200 }),
      { 'trich-yeu/in-thuong': 'fail' },
    ],
    ['statement too small', statement({ size: 12, rule: 1300 }), { 'trich-yeu/co-chu': 'fail' }],
    ['statement not bold', statement({ bold: false }), { 'trich-yeu/kieu-chu': 'fail' }],
    ['statement pushed aside', statement({ left: 720 }), { 'trich-yeu/canh-giua': 'fail' }],
    ['statement with a dotted rule', statement({ dash: 'sysDot' }), { 'trich-yeu/duong-ke': 'fail' }],
    ['statement with a long rule', statement({ rule: 3300 }), { 'trich-yeu/do-dai-duong-ke': 'fail' }],
    [
      'statement with a full stop',
      statement({ text: 'Về kết quả kiểm tra công vụ.' }),
      { 'trich-yeu/dau-cuoi': 'fail' },
    ],
    [
      'V/v under the type',
      statement({ text: 'V/v kết quả kiểm tra công vụ' }),
      { 'trich-yeu-cong-van/v-v': 'fail' },
    ],
    ['no rule', titled(({ trichYeu }) => delete trichYeu.rule), { 'trich-yeu/duong-ke': 'fail' }],
    ['no statement', statement({ text: '' }), { 'trich-yeu/co': 'fail' }],
  ])('%s', (_, verdict, found) => {
    expect(verdict.found).toEqual(found);
  });

  test.each([
    ['as the last line asks', 1900, {}],
    ['as only the first asks', 3600, { 'trich-yeu/do-dai-duong-ke': 'review' }],
    ['as no line asks', 500, { 'trich-yeu/do-dai-duong-ke': 'fail' }],
  ])('a rule below a statement of two lines, %s', (_, rule, found) => {
    const text =
      'Về kết quả kiểm tra công vụ tại các cơ quan, đơn vị hành chính, sự nghiệp trực thuộc Sở Nội vụ tỉnh năm 2026';
    expect(statement({ text, rule }).found).toEqual(found);
  });

  test('a line V/v beside the number of a named type', () => {
    const { found } = titled((_, parts) => {
      parts.trichYeuCongVan = [
        { text: 'V/v kết quả kiểm tra công vụ', size: 12, align: 'center', before: 120 },
      ];
    });
    expect(found).toEqual({ 'trich-yeu-cong-van/v-v': 'fail' });
  });

  test('giấy giới thiệu has no statement', () => {
    const { outcomes } = titled(({ tenLoai, trichYeu }, parts) => {
      tenLoai.text = 'GIẤY GIỚI THIỆU';
      trichYeu.text = '';
      parts.soKyHieu[0]!.text = 'Số: 15/GGT-SNV';
    });
    expect([outcomes.get('trich-yeu/co'), outcomes.get('trich-yeu/duong-ke')]).toEqual(['na', 'na']);
  });

  test.each([
    ['THÔNG BÁO', 'pass', undefined],
    ['THÔNG BAO', 'fail', 'misspelt'],
    ['KẾT LUẬN THANH TRA', 'review', 'other'],
  ])('%s in the list of Điều 7: %s', (text, outcome, message) => {
    const { outcomes, findings } = type({ text });
    expect(outcomes.get('ten-loai/danh-muc')).toBe(outcome);
    expect(findings.find(({ ruleId }) => ruleId === 'ten-loai/danh-muc')?.messageId).toBe(message);
  });
});
