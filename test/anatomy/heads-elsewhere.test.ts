import { describe, expect, test } from 'vitest';
import { analyse, extractOf } from '../../src/anatomy/index.js';
import { readWord } from '../support/word-package.js';
import { bold, c, DATE, PLAN_READ as expected, MOTTO, p, page, row, table } from './layout-kit.js';

const BODY = p('Sở Nội vụ ban hành kế hoạch công tác văn thư năm 2026 với những nội dung sau đây./.');
const TITLE = bold('KẾ HOẠCH') + bold('Công tác văn thư năm 2026');
const FOOT = table(
  row(
    p('Nơi nhận:') + p('- Ủy ban nhân dân tỉnh;') + p('- Lưu: VT, VP.'),
    bold('GIÁM ĐỐC') + c('') + c('') + bold('Trần Thị B'),
  ),
);
const LEFT = c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV');
const RIGHT = bold(MOTTO[0]) + bold(MOTTO[1]) + c(DATE);

const cell = (width: number, inner: string, more = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${inner}</w:tc>`;
const grid = (widths: readonly number[], ...rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9500" w:type="dxa"/></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>${rows.map((one) => `<w:tr>${one}</w:tr>`).join('')}</w:tbl>`;
const frame = (inner: string, x: number): string =>
  inner.replaceAll(
    '<w:pPr>',
    `<w:pPr><w:framePr w:w="4000" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:x="${x}" w:y="1"/>`,
  );
const control = (inner: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Phan dau"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const columns =
  '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/><w:cols w:num="2" w:space="200"/></w:sectPr></w:pPr></w:p>';
const columnBreak = '<w:p><w:r><w:br w:type="column"/></w:r></w:p>';

const bodies: [string, string][] = [
  [
    'an empty column between the two',
    grid([3600, 300, 5600], cell(3600, LEFT) + cell(300, p('')) + cell(5600, RIGHT)),
  ],
  ['a table within the cells of a table', grid([9500], cell(9500, table(row(LEFT, RIGHT)) + p('')))],
  ['a content control around the table', control(table(row(LEFT, RIGHT)))],
  [
    'a content control around the cells',
    table(`<w:tr>${control(cell(3900, LEFT))}${control(cell(5600, RIGHT))}</w:tr>`),
  ],
  [
    'cells merged downwards',
    grid(
      [3900, 5600],
      cell(3900, c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ'), '<w:vMerge w:val="restart"/>') +
        cell(5600, bold(MOTTO[0])),
      cell(3900, p(''), '<w:vMerge/>') + cell(5600, bold(MOTTO[1])),
      cell(3900, c('Số: 08/KH-SNV')) + cell(5600, c(DATE)),
    ),
  ],
  ['frames', frame(LEFT, 0) + frame(RIGHT, 4200)],
  ['two newspaper columns', LEFT + columnBreak + RIGHT + columns],
  [
    'the number apart from its word by a tab',
    table(row(c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số:\t08/KH-SNV'), RIGHT)),
  ],
  [
    'the date of the table in a row over both columns',
    grid(
      [3900, 5600],
      cell(3900, c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ')) + cell(5600, bold(MOTTO[0]) + bold(MOTTO[1])),
      cell(9500, p(`Số: 08/KH-SNV\t${DATE}`), '<w:gridSpan w:val="2"/>'),
    ),
  ],
  [
    'a row for each line, empty rows between',
    table(
      row(c('UBND TỈNH BÌNH AN'), bold(MOTTO[0])),
      row(bold('SỞ NỘI VỤ'), bold(MOTTO[1])),
      row(p(''), p('')),
      row(c('Số: 08/KH-SNV'), c(DATE)),
    ),
  ],
];

describe('one head, in other places', () => {
  test.each(bodies)('%s', (_, head) => {
    expect(extractOf(analyse(readWord({ body: head + TITLE + BODY + FOOT + page })))).toMatchObject(expected);
  });

  test('the title in a row of the head’s table', () => {
    const body = grid(
      [3900, 5600],
      cell(3900, LEFT) + cell(5600, RIGHT),
      cell(9500, TITLE, '<w:gridSpan w:val="2"/>'),
    );
    expect(extractOf(analyse(readWord({ body: body + BODY + FOOT + page })))).toMatchObject(expected);
  });

  test.each([
    ['first', '<w:titlePg/>'],
    ['default', ''],
  ])('the %s header of the page', (type, title) => {
    const section = page
      .replace('<w:sectPr>', `<w:sectPr><w:headerReference w:type="${type}" r:id="header1"/>`)
      .replace('</w:sectPr>', `${title}</w:sectPr>`);
    const given = {
      body: TITLE + BODY + FOOT + section,
      headers: { header1: table(row(LEFT, RIGHT)) + p('') },
    };
    expect(extractOf(analyse(readWord(given)))).toMatchObject(expected);
  });

  test('all of the page in one table', () => {
    const body = grid(
      [3900, 5600],
      cell(3900, LEFT) + cell(5600, RIGHT),
      cell(9500, TITLE + BODY, '<w:gridSpan w:val="2"/>'),
      cell(3900, p('Nơi nhận:') + p('- Ủy ban nhân dân tỉnh;') + p('- Lưu: VT, VP.')) +
        cell(5600, bold('GIÁM ĐỐC') + c('') + c('') + bold('Trần Thị B')),
    );
    expect(extractOf(analyse(readWord({ body: body + page })))).toMatchObject(expected);
  });
});

const names: [string, string, string | null, string][] = [
  ['a commune', c('ỦY BAN NHÂN DÂN') + bold('XÃ TÂN HÒA'), null, 'ỦY BAN NHÂN DÂN XÃ TÂN HÒA'],
  [
    'a name of three lines',
    bold('BAN QUẢN LÝ DỰ ÁN') + bold('ĐẦU TƯ XÂY DỰNG') + bold('CÁC CÔNG TRÌNH GIAO THÔNG'),
    null,
    'BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH GIAO THÔNG',
  ],
  [
    'a school',
    c('SỞ GIÁO DỤC VÀ ĐÀO TẠO') + c('TỈNH BÌNH AN') + bold('TRƯỜNG THPT TÂN HÒA'),
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH BÌNH AN',
    'TRƯỜNG THPT TÂN HÒA',
  ],
  [
    'a hospital',
    c('SỞ Y TẾ BÌNH AN') + bold('BỆNH VIỆN ĐA KHOA TỈNH'),
    'SỞ Y TẾ BÌNH AN',
    'BỆNH VIỆN ĐA KHOA TỈNH',
  ],
  [
    'a company',
    c('TỔNG CÔNG TY CẤP NƯỚC BÌNH AN') + bold('CÔNG TY CỔ PHẦN CẤP NƯỚC TÂN HÒA'),
    'TỔNG CÔNG TY CẤP NƯỚC BÌNH AN',
    'CÔNG TY CỔ PHẦN CẤP NƯỚC TÂN HÒA',
  ],
  [
    'a department of a commune',
    c('ỦY BAN NHÂN DÂN') + c('XÃ TÂN HÒA') + bold('PHÒNG KINH TẾ'),
    'ỦY BAN NHÂN DÂN XÃ TÂN HÒA',
    'PHÒNG KINH TẾ',
  ],
  ['a council', bold('HỘI ĐỒNG NHÂN DÂN') + bold('TỈNH BÌNH AN'), null, 'HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH AN'],
  [
    'a union',
    c('LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH AN') + bold('CÔNG ĐOÀN NGÀNH GIÁO DỤC'),
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH AN',
    'CÔNG ĐOÀN NGÀNH GIÁO DỤC',
  ],
];

test.each(names)('the names of %s', (_, left, chuQuan, banHanh) => {
  const head = table(row(`${left}${c('Số: 08/KH-ABC')}`, RIGHT));
  expect(extractOf(analyse(readWord({ body: head + TITLE + BODY + FOOT + page })))).toMatchObject({
    coQuanChuQuan: chuQuan,
    coQuanBanHanh: banHanh,
  });
});
