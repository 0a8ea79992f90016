import { describe, expect, test } from 'vitest';
import { analyse, extractOf } from '../../src/anatomy/index.js';
import { readBody } from '../support/word-package.js';
import { bold, c, DATE, PLAN_READ as expected, MOTTO, p, page, row, table, textBox } from './layout-kit.js';

const rest =
  bold('KẾ HOẠCH') +
  bold('Công tác văn thư năm 2026') +
  p('Sở Nội vụ ban hành kế hoạch công tác văn thư năm 2026 với những nội dung sau đây./.') +
  table(
    row(
      p('Nơi nhận:') + p('- Ủy ban nhân dân tỉnh;') + p('- Lưu: VT, VP.'),
      bold('GIÁM ĐỐC') + c('') + c('') + bold('Trần Thị B'),
    ),
  );

const extract = (head: string) => extractOf(analyse(readBody(head + rest + page)));

describe('one head, laid out in many ways', () => {
  const heads: [string, string][] = [
    [
      'a table of one row',
      table(
        row(
          c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('______') + c('Số: 08/KH-SNV'),
          bold(MOTTO[0]) + bold(MOTTO[1]) + c(DATE),
        ),
      ),
    ],
    [
      'a table of three rows',
      table(
        row(c('UBND TỈNH BÌNH AN'), bold(MOTTO[0])),
        row(bold('SỞ NỘI VỤ'), bold(MOTTO[1])),
        row(c('Số: 08/KH-SNV'), c(DATE)),
      ),
    ],
    [
      'two tables',
      table(row(c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ'), bold(MOTTO[0]) + bold(MOTTO[1]))) +
        p('') +
        table(row(c('Số: 08/KH-SNV'), c(DATE))),
    ],
    [
      'the date below the table',
      table(
        row(c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'), bold(MOTTO[0]) + bold(MOTTO[1])),
      ) + p(DATE, '<w:jc w:val="right"/>'),
    ],
    [
      'one paragraph a cell with line breaks',
      table(
        row(c('UBND TỈNH BÌNH AN\nSỞ NỘI VỤ\n-------'), bold(`${MOTTO[0]}\n${MOTTO[1]}\n---------`)),
        row(c('Số: 08/KH-SNV'), c(DATE)),
      ),
    ],
    [
      'tabs in plain paragraphs',
      p(`UBND TỈNH BÌNH AN\t${MOTTO[0]}`) + p(`SỞ NỘI VỤ\t\t${MOTTO[1]}`) + p(`Số: 08/KH-SNV\t\t${DATE}`),
    ],
    [
      'typed spaces in plain paragraphs',
      p(`UBND TỈNH BÌNH AN          ${MOTTO[0]}`) +
        p(`SỞ NỘI VỤ                  ${MOTTO[1]}`) +
        p(`Số: 08/KH-SNV              ${DATE}`),
    ],
    [
      'text boxes',
      textBox(c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'), 0) +
        textBox(bold(MOTTO[0]) + bold(MOTTO[1]) + c(DATE), 3200000),
    ],
    [
      'columns swapped',
      table(
        row(
          bold(MOTTO[0]) + bold(MOTTO[1]) + c(DATE),
          c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'),
        ),
      ),
    ],
    [
      'decomposed letters',
      table(
        row(
          c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'),
          bold(MOTTO[0]) + bold(MOTTO[1]) + c(DATE),
        ),
      ).normalize('NFD'),
    ],
    [
      'a misspelt Quốc hiệu',
      table(
        row(
          c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'),
          bold('CỘNG HOÀ XÃ HÔI CHỦ NGHĨA VIỆT NAM') + bold(MOTTO[1]) + c(DATE),
        ),
      ),
    ],
    [
      'a Quốc hiệu on two lines',
      table(
        row(
          c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'),
          bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM') + bold(MOTTO[1]) + c(DATE),
        ),
      ),
    ],
    [
      'a form code above',
      p('Mẫu số 01') +
        table(
          row(
            c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'),
            bold(MOTTO[0]) + bold(MOTTO[1]) + c(DATE),
          ),
        ),
    ],
    [
      'names of one weight',
      table(
        row(
          bold('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'),
          bold(MOTTO[0]) + bold(MOTTO[1]) + c(DATE),
        ),
      ),
    ],
    [
      'TCVN3',
      table(
        row(
          c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'),
          c('céng hoµ x· héi chñ nghÜa viÖt nam', '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>') +
            c('§éc lËp - Tù do - H¹nh phóc', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>') +
            c(DATE),
        ),
      ),
    ],
  ];
  test.each(heads)('%s', (_, head) => {
    expect(extract(head)).toMatchObject(expected);
  });
});

describe('what looks like a head and is none', () => {
  test('a thesis with a date and a name at its end', () => {
    const found = extractOf(
      analyse(
        readBody(
          bold('LỜI MỞ ĐẦU') +
            p('Em xin chân thành cảm ơn các thầy cô giáo.') +
            p('Bình An, ngày 10 tháng 6 năm 2026') +
            p('Sinh viên') +
            page,
        ),
      ),
    );
    expect(found).toMatchObject({
      phamVi: 'ngoai-pham-vi',
      diaDanh: null,
      coQuanBanHanh: null,
      tenLoai: null,
      phuLuc: [],
    });
  });
});
