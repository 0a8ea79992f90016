import { describe, expect, test } from 'vitest';
import { analyse, extractOf } from '../../src/anatomy/index.js';
import { isSigningInfo } from '../../src/text/signing-info.js';
import { judgePackage } from '../support/verdict.js';
import { readBody } from '../support/word-package.js';
import { bold, c, MOTTO, p, page, row, table, textBox } from './layout-kit.js';

test.each([
  ['Số: 15/QĐ-BNV; 05/3/2024; 10:15:20', true],
  ['Số: 15/QĐ-BNV; ngày 05/3/2024; giờ: 10:15:20', true],
  ['SAO Y; Văn phòng Bộ; 05/3/2024 10:15:20', true],
  ['Số: ...4……; ngày/tháng/năm; giờ: phút: giây 5', true],
  ['Số: 15/QĐ-BNV', false],
  ['Số: 15/QĐ-BNV, ngày 05/3/2024', false],
  ['Thời gian: 8 giờ 00; địa điểm: Hội trường', false],
])('%j is of a digital signature: %s', (text, expected) => {
  expect(isSigningInfo(text)).toBe(expected);
});

const INFO = 'Số: 15/QĐ-SNV; 05/3/2024; 10:15:20';

describe('number and time of signing in the corner', () => {
  const attached =
    table(row(c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ'), bold(MOTTO[0]) + bold(MOTTO[1]))) +
    bold('QUY CHẾ') +
    bold('Công tác văn thư') +
    c('(Kèm theo Quyết định số 15/QĐ-SNV ngày 05 tháng 3 năm 2024 của Sở Nội vụ)') +
    p('Điều 1. Phạm vi điều chỉnh') +
    p('Quy chế này quy định công tác văn thư của Sở Nội vụ./.');
  const notes = table(
    `<w:tr><w:tc>${p('Ghi chú:')}${p('1 Trích yếu nội dung.')}${p('2 Cơ quan ban hành.')}</w:tc></w:tr>`,
  );
  test.each([
    ['a paragraph at the right', p(INFO, '<w:jc w:val="right"/>') + attached],
    ['a text box', textBox(p(INFO), 3200000) + attached],
    ['with notes below', textBox(p(INFO), 3200000) + attached + notes],
  ])('an attached document in a file of its own: %s', (_, body) => {
    expect(extractOf(analyse(readBody(body + page)))).toMatchObject({
      phamVi: 'hanh-chinh',
      loaiVanBan: 'quy-che',
      coQuanChuQuan: 'UBND TỈNH BÌNH AN',
      coQuanBanHanh: 'SỞ NỘI VỤ',
      so: null,
      kyHieu: null,
      trichYeu: 'Công tác văn thư',
      nguoiKy: [],
    });
    const { outcomes } = judgePackage({ body: body + page });
    expect(outcomes.get('quoc-hieu/vi-tri')).toBe('pass');
    expect(outcomes.get('dia-danh/co')).toBe('na');
  });

  const appendix =
    bold('Phụ lục II') +
    bold('DANH SÁCH ĐƠN VỊ') +
    c('(Kèm theo Quyết định số 15/QĐ-SNV ngày 05 tháng 3 năm 2024 của Sở Nội vụ)') +
    p('Danh sách các đơn vị trực thuộc Sở Nội vụ./.');
  test.each([
    ['a paragraph at the right', p(INFO, '<w:jc w:val="right"/>') + appendix],
    ['a text box', textBox(p(INFO), 3200000) + appendix],
    ['a form’s code', p('Mẫu số 01 - Phụ lục văn bản') + p(INFO) + appendix],
  ])('a phụ lục in a file of its own: %s', (_, body) => {
    const anatomy = analyse(readBody(body + page));
    expect(extractOf(anatomy)).toMatchObject({
      phamVi: 'hanh-chinh',
      so: null,
      phuLuc: [{ so: 'II', ten: 'DANH SÁCH ĐƠN VỊ' }],
    });
    expect(anatomy.body.every(({ area }) => area === 'appendix')).toBe(true);
  });

  test.each([
    ['Phụ lục II', []],
    ['Phụ lục I', []],
    ['Phụ lục', []],
    ['Phụ lục 2', ['Số thứ tự Phụ lục “2” không phải chữ số La Mã; phải đánh số II.']],
  ])('the others may lie in files of their own: %s', (title, said) => {
    const { findings } = judgePackage({ body: appendix.replace('Phụ lục II', title) + page });
    const own = findings.filter(({ ruleId }) => ruleId === 'phu-luc/so-thu-tu');
    expect(own.map(({ message }) => message.vi)).toEqual(said);
  });

  test('the number of a phụ lục left blank', () => {
    const body = appendix.replace('Phụ lục II', 'Phụ lục …1...') + page;
    expect(extractOf(analyse(readBody(body))).phuLuc).toEqual([{ so: null, ten: 'DANH SÁCH ĐƠN VỊ' }]);
    expect(judgePackage({ body }).outcomes.get('phu-luc/so-thu-tu')).toBe('pass');
  });
});
