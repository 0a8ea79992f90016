import { describe, expect, test } from 'vitest';
import type { Letter, Line } from '../support/official.js';
import { judgeLetter } from '../support/verdict.js';

type Change = (parts: Letter) => void;

const bold = (text: string, more: Partial<Line> = {}): Line => ({
  text,
  size: 14,
  bold: true,
  align: 'center',
  ...more,
});
/** The block with other title lines and name. */
const block =
  (titles: string[], name = 'Nguyễn Văn An'): Change =>
  (parts) => {
    parts.chuKy = [
      ...titles.map((title) => bold(title)),
      ...Array.from({ length: 4 }, () => bold('')),
      bold(name),
    ];
  };
const position =
  (change: Partial<Line>): Change =>
  ({ chuKy: [line] }) =>
    Object.assign(line!, change);
const name =
  (change: Partial<Line>): Change =>
  ({ chuKy }) =>
    Object.assign(chuKy.at(-1)!, change);

describe('signature block: one change, one answer, and no others', () => {
  test.each<[string, Change, Record<string, string>]>([
    ['position in small letters', position({ text: 'Giám đốc' }), { 'chu-ky/in-hoa': 'fail' }],
    ['position too large', position({ size: 15 }), { 'chu-ky/co-chu': 'fail' }],
    ['name too small', name({ size: 12 }), { 'chu-ky/co-chu': 'fail' }],
    ['position not bold', position({ bold: false }), { 'chu-ky/kieu-chu': 'fail' }],
    ['name italic', name({ italic: true }), { 'chu-ky/kieu-chu': 'fail' }],
    ['name in capitals', name({ text: 'NGUYỄN VĂN AN' }), { 'chu-ky/ho-ten': 'fail' }],
    ['name with a small initial', name({ text: 'Nguyễn văn An' }), { 'chu-ky/ho-ten': 'fail' }],
    ['a degree', name({ text: 'ThS. Nguyễn Văn An' }), { 'chu-ky/hoc-ham': 'fail' }],
    ['name aside', name({ align: 'left' }), { 'chu-ky/canh-giua': 'fail' }],
    ['K/T', block(['K/T GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']), { 'chu-ky/quyen-han': 'fail' }],
    ['KT without stop', block(['KT GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']), { 'chu-ky/quyen-han': 'fail' }],
    ['KT with a colon', block(['KT: GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']), { 'chu-ky/quyen-han': 'fail' }],
    ['KT. without space', block(['KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']), { 'chu-ky/quyen-han': 'fail' }],
    ['K.T', block(['K.T GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']), { 'chu-ky/quyen-han': 'fail' }],
    ['KT with a comma', block(['KT, GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']), { 'chu-ky/quyen-han': 'fail' }],
    ['T.M', block(['T.M BAN GIÁM ĐỐC', 'GIÁM ĐỐC']), { 'chu-ky/quyen-han': 'fail' }],
    ['ký thay in words', block(['KÝ THAY GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']), { 'chu-ky/quyen-han': 'fail' }],
    ['quyền in words', block(['QUYỀN GIÁM ĐỐC']), { 'chu-ky/quyen-han': 'fail' }],
    ['two ranks with a comma', name({ text: 'PGS, TS. Nguyễn Văn An' }), { 'chu-ky/hoc-ham': 'fail' }],
    [
      'an honour of several words',
      name({ text: 'Nhà giáo ưu tú Nguyễn Văn An' }),
      { 'chu-ky/hoc-ham': 'fail' },
    ],
    ['KT. before a deputy', block(['KT. PHÓ GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']), { 'chu-ky/ky-thay': 'fail' }],
    ['KT. over a head', block(['KT. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']), { 'chu-ky/ky-thay': 'fail' }],
    ['TM. before a position', block(['TM. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']), { 'chu-ky/ky-thay': 'fail' }],
    ['TL. over a deputy', block(['TL. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']), { 'chu-ky/ky-thay': 'review' }],
  ])('%s', (_, change, found) => {
    expect(judgeLetter(change).found).toEqual(found);
  });

  test.each<[string, Change]>([
    ['KT. over a deputy', block(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'])],
    ['KT. BỘ TRƯỞNG over THỨ TRƯỞNG', block(['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'])],
    ['TL. over the signer’s position', block(['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'])],
    ['TUQ. over the signer’s position', block(['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG CÔNG CHỨC, VIÊN CHỨC'])],
    ['Q.', block(['Q. GIÁM ĐỐC'])],
    ['TM. before a body, over KT.', block(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])],
    ['a note in brackets', position({ text: 'GIÁM ĐỐC (Ký tên, đóng dấu)' })],
    ['a name of the highlands', name({ text: 'H’Yim Kđoh' })],
  ])('%s is right', (_, change) => {
    expect(judgeLetter(change).found).toEqual({});
  });

  test('degrees of a school are left to a person', () => {
    const { found } = judgeLetter((parts) => {
      name({ text: 'TS. Nguyễn Văn An' })(parts);
      Object.assign(parts.coQuanBanHanh[0]!, { text: 'TRƯỜNG CHÍNH TRỊ TỈNH', rule: 1100 });
      parts.soKyHieu[0]!.text = 'Số: 215/TCT-ĐT';
    });
    expect(found).toEqual({ 'chu-ky/hoc-ham': 'review' });
  });

  test('a block at the left', () => {
    const { found } = judgeLetter((parts) => {
      const { chuKy, noiNhan } = parts;
      parts.noiNhan = chuKy;
      parts.chuKy = noiNhan;
    });
    expect(found).toMatchObject({ 'chu-ky/vi-tri': 'fail', 'noi-nhan/vi-tri': 'fail' });
  });
});
