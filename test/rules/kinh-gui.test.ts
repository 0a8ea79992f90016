import { describe, expect, test } from 'vitest';
import type { Letter, Line } from '../support/official.js';
import { judgeLetter } from '../support/verdict.js';

const line = (text: string, more: Partial<Line> = {}): Line => ({
  text,
  size: 14,
  align: 'left',
  left: 2268,
  ...more,
});
const addressees =
  (...lines: Line[]) =>
  (parts: Letter) => {
    parts.kinhGui = lines;
  };
const head = line('Kính gửi:', { left: 1400 });

describe('Kính gửi: one change, one answer, and no others', () => {
  test.each<[string, Line[], Record<string, string>]>([
    ['no colon', [line('Kính gửi Sở Tài chính.')], { 'kinh-gui/dau-hai-cham': 'fail' }],
    ['a space before the colon', [line('Kính gửi : Sở Tài chính.')], { 'kinh-gui/dau-hai-cham': 'fail' }],
    ['one addressee below', [head, line('- Sở Tài chính.')], { 'kinh-gui/mot-noi': 'fail' }],
    ['too small', [line('Kính gửi: Sở Tài chính.', { size: 12 })], { 'kinh-gui/co-chu': 'fail' }],
    ['bold', [line('Kính gửi: Sở Tài chính.', { bold: true })], { 'kinh-gui/kieu-chu': 'fail' }],
    ['capitals', [line('KÍNH GỬI: SỞ TÀI CHÍNH.')], { 'kinh-gui/kieu-chu': 'fail' }],
    [
      'several on one line',
      [line('Kính gửi: Sở Tài chính; Sở Tư pháp; Sở Xây dựng.')],
      { 'kinh-gui/nhieu-noi': 'review' },
    ],
    [
      'the first on the line of the word',
      [line('Kính gửi: - Sở Tài chính;'), line('- Sở Tư pháp.')],
      { 'kinh-gui/nhieu-noi': 'fail' },
    ],
    ['no semicolon', [head, line('- Sở Tài chính'), line('- Sở Tư pháp.')], { 'kinh-gui/nhieu-noi': 'fail' }],
    [
      'no full stop',
      [head, line('- Sở Tài chính;'), line('- Sở Tư pháp;')],
      { 'kinh-gui/nhieu-noi': 'fail' },
    ],
    ['plus signs', [head, line('+ Sở Tài chính;'), line('+ Sở Tư pháp.')], { 'kinh-gui/nhieu-noi': 'fail' }],
    [
      'hyphens out of line',
      [head, line('- Sở Tài chính;'), line('- Sở Tư pháp.', { left: 2800 })],
      { 'kinh-gui/thang-hang': 'review' },
    ],
    [
      'hyphens far from the colon',
      [head, line('- Sở Tài chính;', { left: 4000 }), line('- Sở Tư pháp.', { left: 4000 })],
      { 'kinh-gui/thang-hang': 'review' },
    ],
  ])('%s', (_, lines, found) => {
    expect(judgeLetter(addressees(...lines)).found).toEqual(found);
  });

  test.each<[string, Line[]]>([
    ['several, each with hyphen and mark', [head, line('- Sở Tài chính;'), line('- Sở Tư pháp.')]],
    ['dots to be filled', [head, line('- .....................;'), line('- .....................')]],
    ['one, centred', [line('Kính gửi: Sở Tài chính tỉnh Ninh Bình', { align: 'center', left: 0 })]],
  ])('%s is right', (_, lines) => {
    expect(judgeLetter(addressees(...lines)).found).toEqual({});
  });

  test('a công văn without Kính gửi', () => {
    const { found } = judgeLetter((parts) => {
      parts.kinhGui = [];
      parts.noiNhan[1]!.text = '- Sở Tài chính;';
    });
    expect(found).toMatchObject({ 'kinh-gui/co': 'fail' });
  });
});
