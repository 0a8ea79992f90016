import { expect, test } from 'vitest';
import { analyse, extractOf } from '../../src/anatomy/index.js';
import { readBody } from '../support/word-package.js';
import { bold, c, MOTTO, p, page, row, table, textBox } from './layout-kit.js';

const extract = (body: string) => extractOf(analyse(readBody(body + page)));
const head = table(row(bold('CÔNG TY CỔ PHẦN BÌNH AN') + c('Số: 15/HĐ-BA'), bold(MOTTO[0]) + bold(MOTTO[1])));

test('parties that tabs set apart are told from left to right', () => {
  const text =
    head + bold('HỢP ĐỒNG LAO ĐỘNG') + p('Hợp đồng được lập thành 02 bản, mỗi bên giữ 01 bản.') + p('');
  const signed = p('NGƯỜI LAO ĐỘNG\tNGƯỜI SỬ DỤNG LAO ĐỘNG', '', '<w:b/>') + p('').repeat(4);
  const name = p('Trần Thị Bình', '<w:ind w:left="5400"/>', '<w:b/>');
  expect(extract(text + signed + name).nguoiKy).toEqual([
    { quyenHan: null, chucVu: 'NGƯỜI LAO ĐỘNG', hoTen: null },
    { quyenHan: null, chucVu: 'NGƯỜI SỬ DỤNG LAO ĐỘNG', hoTen: 'Trần Thị Bình' },
  ]);
});

test.each([
  ['on one line', '(Ban hành theo Thông tư số 21/2003/TT-BLĐTBXH ngày 22 tháng 9 năm 2003)'],
  ['over a break', '(Bộ luật Lao động số 45/2019/QH14;\nLuật Việc làm số 38/2013/QH13)'],
  ['how to fill it in', '(Ghi bằng chữ in thường, không viết tắt)'],
])('a note in brackets under the title is no statement: %s', (_, note) => {
  expect(
    extract(`${head}${bold('HỢP ĐỒNG THỬ VIỆC')}${c(note)}${p('Hai bên thỏa thuận như sau.')}`),
  ).toMatchObject({
    tenLoai: 'HỢP ĐỒNG THỬ VIỆC',
    trichYeu: null,
  });
});

test('a head in a text box that hangs on the title', () => {
  const box = textBox(
    table(row(bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'), bold(MOTTO[0]) + bold(MOTTO[1]))),
    0,
  ).replaceAll('cx="2500000"', 'cx="5900000"');
  const title = '<w:r><w:rPr><w:b/></w:rPr><w:t>KẾ HOẠCH</w:t></w:r>';
  const hung = box.replace(/^<w:p>/, `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${title}`);
  expect(extract(`${hung}${bold('Công tác năm 2026')}${p('Sở Nội vụ ban hành kế hoạch./.')}`)).toMatchObject({
    loaiVanBan: 'ke-hoach',
    coQuanBanHanh: 'SỞ NỘI VỤ',
    kyHieu: 'KH-SNV',
    tenLoai: 'KẾ HOẠCH',
    trichYeu: 'Công tác năm 2026',
  });
});

test('the word above a list of bases is no basis', () => {
  const list = p('- Luật Doanh nghiệp ngày 17 tháng 6 năm 2020;') + p('- Điều lệ của Công ty.');
  const decision = `${head}${bold('QUYẾT ĐỊNH')}${bold('Về việc bổ nhiệm')}${p('Căn cứ:')}${list.replaceAll('- ', '')}`;
  const body = `${decision}${bold('QUYẾT ĐỊNH:')}${p('Điều 1. Bổ nhiệm ông Trần Văn An.')}`;
  expect(extract(body).canCu[0]).toBe('Luật Doanh nghiệp ngày 17 tháng 6 năm 2020;');
});
