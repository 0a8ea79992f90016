import { describe, expect, test } from 'vitest';
import { analyse, extractOf } from '../../src/anatomy/index.js';
import { readBody } from '../support/word-package.js';
import { bold, c, DATE, MOTTO, p, page, row, table, textBox } from './layout-kit.js';

const head = table(
  row(
    c('UBND TỈNH BÌNH AN') + bold('SỞ NỘI VỤ') + c('Số: 08/KH-SNV'),
    bold(MOTTO[0]) + bold(MOTTO[1]) + c(DATE),
  ),
);
const text =
  bold('KẾ HOẠCH') +
  bold('Công tác văn thư') +
  p('Sở Nội vụ ban hành kế hoạch công tác văn thư năm 2026 với những nội dung sau đây./.');
const extract = (foot: string) => extractOf(analyse(readBody(head + text + foot + page)));

const RECIPIENTS = [p('Nơi nhận:'), p('- Như trên;'), p('- Lưu: VT, VP.')].join('');
const recipients = ['Như trên', 'Lưu: VT, VP'];
/** The right cell's lines, empty ones as they are. */
const signed = (...lines: string[]) =>
  table(row(RECIPIENTS, lines.map((line) => (line === '' ? c('') : bold(line))).join('')));
const aside = (line: string) => p(line, '<w:ind w:left="5400"/><w:jc w:val="center"/>', '<w:b/>');
const ASIDE = aside('GIÁM ĐỐC') + p('').repeat(3) + aside('Trần Thị B');
const signer = (quyenHan: string | null, chucVu: string | null, hoTen = 'Trần Thị B') => ({
  quyenHan,
  chucVu,
  hoTen,
});

describe('who signs', () => {
  test.each<[string, string[], ReturnType<typeof signer>]>([
    ['the head', ['GIÁM ĐỐC', '', '', 'Trần Thị B'], signer(null, 'GIÁM ĐỐC')],
    [
      'for a body, whose name runs over two lines',
      ['TM. ỦY BAN NHÂN DÂN', 'TỈNH BÌNH AN', 'CHỦ TỊCH', '', '', 'Trần Thị B'],
      signer('TM. ỦY BAN NHÂN DÂN TỈNH BÌNH AN', 'CHỦ TỊCH'),
    ],
    [
      'the deputy for the head of a body',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', '', 'Trần Thị B'],
      signer('TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
    ],
    [
      'by order and for the head of the office',
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', '', '', 'Trần Thị B'],
      signer('TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'),
    ],
    ['on the date of a template', ['#DATE#', 'GIÁM ĐỐC', '', '', 'Trần Thị B'], signer(null, 'GIÁM ĐỐC')],
    ['acting', ['Q. GIÁM ĐỐC', '', '', 'Trần Thị B'], signer('Q. GIÁM ĐỐC', null)],
    [
      'by commission, with a degree',
      ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG TỔ CHỨC', '', '', 'ThS. Trần Thị B'],
      signer('TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG TỔ CHỨC', 'ThS. Trần Thị B'),
    ],
    ['in a copy that says so', ['GIÁM ĐỐC', '', 'Trần Thị B – Đã ký'], signer(null, 'GIÁM ĐỐC')],
    ['in a copy that says so in brackets', ['GIÁM ĐỐC', 'Trần Thị B (đã ký).'], signer(null, 'GIÁM ĐỐC')],
    ['signed above the name', ['GIÁM ĐỐC', '(Đã ký)', 'Trần Thị B'], signer(null, 'GIÁM ĐỐC')],
    [
      'digitally',
      [
        'GIÁM ĐỐC',
        '',
        'Ký bởi: Sở Nội vụ',
        'Email: snv@binhan.gov.vn',
        'Thời gian ký: 15.01.2026 10:20:30 +07:00',
        '',
        'Trần Thị B',
      ],
      signer(null, 'GIÁM ĐỐC'),
    ],
  ])('%s', (_, lines, expected) => {
    expect(extract(signed(...lines))).toMatchObject({ nguoiKy: [expected], noiNhan: recipients });
  });
});

describe('one foot, laid out in many ways', () => {
  test.each([
    ['a table', signed('GIÁM ĐỐC', '', '', 'Trần Thị B')],
    ['Nơi nhận below the signature', ASIDE + RECIPIENTS],
    ['Nơi nhận above the signature', RECIPIENTS + ASIDE],
    ['Nơi nhận in a text box', textBox(RECIPIENTS, 0) + ASIDE],
    [
      'tabs in plain paragraphs',
      p('Nơi nhận:\t\t\t\t\tGIÁM ĐỐC') +
        p('- Như trên;') +
        p('- Lưu: VT, VP.') +
        p('') +
        p('\t\t\t\t\t\tTrần Thị B'),
    ],
  ])('%s', (_, foot) => {
    expect(extract(foot)).toMatchObject({ nguoiKy: [signer(null, 'GIÁM ĐỐC')], noiNhan: recipients });
  });
});

describe('a letter', () => {
  const letter = (above: string) =>
    extractOf(
      analyse(
        readBody(
          above +
            p('Thực hiện kế hoạch, Sở Nội vụ báo cáo./.') +
            signed('GIÁM ĐỐC', '', '', 'Trần Thị B') +
            page,
        ),
      ),
    );
  const tabbed =
    p(`UBND TỈNH BÌNH AN\t${MOTTO[0]}`) + p(`SỞ NỘI VỤ\t\t${MOTTO[1]}`) + p(`Số: 08/SNV-VP\t\t${DATE}`);

  test('V/v over two lines below a head of tabs', () => {
    const found = letter(
      `${tabbed}${p('V/v báo cáo công tác\nvăn thư năm 2026')}${c('Kính gửi: Ủy ban nhân dân tỉnh')}`,
    );
    expect(found).toMatchObject({
      loaiVanBan: 'cong-van',
      trichYeu: 'báo cáo công tác văn thư năm 2026',
      kinhGui: ['Ủy ban nhân dân tỉnh'],
    });
  });

  test('a second addressee on a line of its own', () => {
    const found = letter(tabbed + c('Kính gửi: Ủy ban nhân dân tỉnh') + c('Đồng kính gửi: Sở Tài chính'));
    expect(found.kinhGui).toEqual(['Ủy ban nhân dân tỉnh', 'Đồng kính gửi: Sở Tài chính']);
  });
});
