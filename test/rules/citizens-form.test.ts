import { expect, test } from 'vitest';
import { type BodyLine, CENTRED, head, said } from './body-lines.js';

const MOTTO: readonly BodyLine[] = [
  ['**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', CENTRED],
  ['**Độc lập - Tự do - Hạnh phúc**', CENTRED],
];
const TEXT = 'Tôi đề nghị quý cơ quan xác nhận quá trình công tác của tôi để bổ sung hồ sơ.';
const GROUPS = ['quoc-hieu/vi-tri', 'co-quan', 'so-ky-hieu', 'dia-danh', 'ten-loai/danh-muc', 'trich-yeu'];

/** What the rules of the head say of the lines: requirement, message, outcome. */
const headSays = (lines: readonly BodyLine[]) =>
  GROUPS.flatMap((group) =>
    said(group.split('/')[0]!, lines).map((one) => `${group.split('/')[0]} ${one}`),
  ).filter(
    (one) =>
      /^\S+ (?:co|vi-tri|danh-muc|duong-ke|kieu-chu) /.test(one) && !one.startsWith('quoc-hieu kieu-chu'),
  );

test.each(['ĐƠN XIN XÁC NHẬN CÔNG TÁC', 'TỜ KHAI ĐĂNG KÝ KHAI SINH', 'SƠ YẾU LÝ LỊCH'])(
  '%s of a citizen: no body, number, date or statement is asked for, the national name stands in the middle',
  (title) => {
    expect(headSays([...MOTTO, [`**${title}**`, CENTRED], TEXT])).toEqual([]);
  },
);

test('the words TỰ THUẬT belong to the title, they are no statement', () => {
  expect(
    headSays([
      ...MOTTO,
      ['**SƠ YẾU LÝ LỊCH**', CENTRED],
      ['TỰ THUẬT', CENTRED],
      ['**THÔNG TIN BẢN THÂN**', CENTRED],
      TEXT,
    ]),
  ).toEqual([]);
});

test('the form of an office is asked about', () => {
  expect(headSays([head('Số: 12/PĐX'), ['**PHIẾU ĐỀ XUẤT**', CENTRED], TEXT])).toEqual([
    'co-quan duong-ke missing fail',
    'dia-danh co perhaps review',
    'ten-loai danh-muc other review',
    'trich-yeu co perhaps review',
  ]);
});

test('of a type of Điều 7 all is asked about', () => {
  expect(headSays([...MOTTO, ['**THÔNG BÁO**', CENTRED], TEXT])).toEqual([
    'quoc-hieu vi-tri side review',
    'co-quan co perhaps review',
    'so-ky-hieu co perhaps review',
    'dia-danh co perhaps review',
    'trich-yeu co perhaps review',
  ]);
});
