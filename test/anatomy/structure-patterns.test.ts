import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitHead } from '../../src/anatomy/structure-patterns.js';

const read = (text: string): string => {
  const unit = unitHead(text);
  return unit ? `${unit.kind} ${unit.number} ${unit.mark}`.trim() : 'none';
};

describe('the number that a line opens with', () => {
  test.each([
    ['Phần I', 'phan I'],
    ['PHẦN THỨ NHẤT', 'phan NHẤT'],
    ['Chương II\nQUY ĐỊNH CHUNG', 'chuong II'],
    ['Mục 1. PHẠM VI', 'muc 1 .'],
    ['Tiểu mục 2', 'tieuMuc 2'],
    ['Điều 12. Hiệu lực', 'dieu 12 .'],
    ['ĐIỀU 3: Thi hành', 'dieu 3 :'],
    ['Điều 5a. Bổ sung', 'dieu 5a .'],
    ['Điều 6, Các ông, bà', 'dieu 6 ,'],
    ['IV. TỔ CHỨC', 'mucLaMa IV .'],
    ['1. Nội dung', 'khoan 1 .'],
    ['1/ Nội dung', 'khoan 1 /'],
    ['2) Nội dung', 'khoan 2 )'],
    ['3.) Nội dung', 'khoan 3 .)'],
    ['4 . Nội dung', 'khoan 4 .'],
    ['5. 02 đồng chí', 'khoan 5 .'],
    ['đ) Nội dung', 'diem đ )'],
    ['a/ Nội dung', 'diem a /'],
    ['b. Nội dung', 'diem b .'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'Điều 5 của Luật này quy định',
    'Điều 5 Luật Đất đai quy định',
    'Điều 5, Điều 6 Nghị định này',
    'điều 5. viết thường',
    'Chương trình công tác',
    'Mục đích của Kế hoạch',
    '1.1. Nội dung',
    '10.000 đồng',
    '5 - 7 người',
    '8:30 họp giao ban',
    '15/QĐ-UBND',
    '3/4 số đơn vị',
    'đ/c Nguyễn Văn A',
    'V/v cử cán bộ',
    'C. Kết luận',
    '2024. Năm qua',
  ])('none: %s', (text) => {
    expect(read(text)).toBe('none');
  });

  test('of any text: it ends inside the text and begins at its start', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'1aIĐiều .)/:-\n“Cơđ') }), (text) => {
        const unit = unitHead(text);
        if (unit) expect(text.slice(0, unit.length)).toContain(unit.number);
      }),
    );
  });
});
