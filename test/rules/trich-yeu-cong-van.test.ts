import { describe, expect, test } from 'vitest';
import type { Letter, Line } from '../support/official.js';
import { judgeLetter } from '../support/verdict.js';

const subject = (change: Partial<Line>) => (parts: Letter) =>
  Object.assign(parts.trichYeuCongVan[0]!, change);

describe('subject of a công văn: one change, one answer, and no others', () => {
  test.each<[string, Partial<Line>, string]>([
    ['V/V', { text: 'V/V báo cáo kết quả kiểm tra công vụ' }, 'trich-yeu-cong-van/v-v'],
    ['v/v', { text: 'v/v báo cáo kết quả kiểm tra công vụ' }, 'trich-yeu-cong-van/v-v'],
    ['V/v with a colon', { text: 'V/v: báo cáo kết quả kiểm tra công vụ' }, 'trich-yeu-cong-van/v-v'],
    ['V/v with a full stop', { text: 'V/v. báo cáo kết quả kiểm tra công vụ' }, 'trich-yeu-cong-van/v-v'],
    ['in brackets', { text: '(V/v báo cáo kết quả kiểm tra công vụ)' }, 'trich-yeu-cong-van/v-v'],
    ['too large', { size: 14 }, 'trich-yeu-cong-van/co-chu'],
    ['italic', { italic: true }, 'trich-yeu-cong-van/kieu-chu'],
    ['bold', { bold: true }, 'trich-yeu-cong-van/kieu-chu'],
    ['at the left', { align: 'left' }, 'trich-yeu-cong-van/canh-giua'],
    ['right below the number', { before: 0 }, 'trich-yeu-cong-van/cach-dong'],
    ['12 pt below the number', { before: 240 }, 'trich-yeu-cong-van/cach-dong'],
    ['a full stop at the end', { text: 'V/v báo cáo kết quả kiểm tra công vụ.' }, 'trich-yeu/dau-cuoi'],
  ])('%s', (_, change, rule) => {
    expect(judgeLetter(subject(change)).found).toEqual({ [rule]: 'fail' });
  });

  test('an empty line between number and subject', () => {
    const { found } = judgeLetter((parts) => parts.trichYeuCongVan.unshift({ text: '', size: 12 }));
    expect(found).toEqual({ 'trich-yeu-cong-van/cach-dong': 'fail' });
  });

  test('no subject', () => {
    expect(judgeLetter((parts) => parts.trichYeuCongVan.pop()).found).toMatchObject({
      'trich-yeu-cong-van/v-v': 'fail',
    });
  });

  test('a subject above the number', () => {
    const { found } = judgeLetter((parts) => parts.soKyHieu.unshift(...parts.trichYeuCongVan.splice(0)));
    expect(found).toEqual({ 'trich-yeu-cong-van/vi-tri': 'fail' });
  });
});
