import { describe, expect, test } from 'vitest';
import { type BodyLine, CENTRED, head, said } from './body-lines.js';

const LAW = '__Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010;__';
const DECREE =
  '__Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;__';
const PROPOSAL = '__Theo đề nghị của Chánh Văn phòng.__';
const RIGHT = [LAW, DECREE, PROPOSAL];

/** A decision on these bases. */
const decision = (bases: readonly BodyLine[]): BodyLine[] => [
  head('Số: 12/QĐ-SNV'),
  ['**QUYẾT ĐỊNH**', CENTRED],
  ['**Về việc thành lập Tổ rà soát**', CENTRED],
  ['**GIÁM ĐỐC SỞ NỘI VỤ**', CENTRED],
  ...bases,
  ['**QUYẾT ĐỊNH:**', CENTRED],
  '**Điều 1.** Thành lập Tổ rà soát thủ tục hành chính.',
  '**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký./.',
];

const bases = (...lines: readonly BodyLine[]) => said('can-cu', decision(lines));

test('bases as they should be', () => {
  expect(bases(...RIGHT)).toEqual([]);
});

test('a decision without bases', () => {
  expect(bases()).toEqual(['co missing fail']);
});

test('a decision whose bases stand in its text', () => {
  const running = decision([]).map((line) =>
    line === '**Điều 1.** Thành lập Tổ rà soát thủ tục hành chính.'
      ? '**Điều 1.** Căn cứ tình hình thực tế, thành lập Tổ rà soát.'
      : line,
  );
  expect(said('can-cu', running)).toEqual(['co unsure review']);
});

test('a letter needs none', () => {
  const letter: BodyLine[] = ['Kính gửi: Sở Tài chính', 'Sở Nội vụ đề nghị Sở Tài chính cho ý kiến./.'];
  expect(said('can-cu', letter)).toEqual([]);
});

describe('letters and lines', () => {
  test.each<[string, readonly BodyLine[], string[]]>([
    [
      'upright',
      ['Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010;', DECREE, PROPOSAL],
      ['kieu-chu part fail'],
    ],
    ['too small', [[LAW, {}, { size: 24 }], DECREE, PROPOSAL], ['co-chu part fail']],
    ['two in one paragraph', [`${LAW} ${DECREE}`, PROPOSAL], ['xuong-dong joined fail']],
    [
      'two laws of one basis',
      [LAW.replace(';', '; Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;'), PROPOSAL],
      [],
    ],
    ['two behind a line break', [`${LAW}\n${DECREE}`, PROPOSAL], []],
  ])('%s', (_, lines, expected) => {
    expect(bases(...lines)).toEqual(expected);
  });
});

describe('end marks', () => {
  test.each<[string, readonly BodyLine[], string[]]>([
    ['a comma', [LAW.replace(';', ','), DECREE, PROPOSAL], ['dau-cuoi semicolon fail']],
    ['none', [LAW.replace(';', ''), DECREE, PROPOSAL], ['dau-cuoi semicolon fail']],
    ['the last with a comma', [LAW, PROPOSAL.replace('.', ',')], ['dau-cuoi stop fail']],
    ['the last with a semicolon', [LAW, PROPOSAL.replace('.', ';')], ['dau-cuoi stop fail']],
    ['a blank to be filled', [LAW, '__Căn cứ Nghị quyết của Hội đồng trường về ..........__', PROPOSAL], []],
    ['a blank and a note', [LAW, '__Kết luận của đoàn kiểm tra tại Sở \t (9)__', PROPOSAL], []],
    ['the last a blank', [LAW, '__Theo đề nghị của ..............__'], []],
    ['nothing but the words', [LAW, '__Căn cứ__', PROPOSAL], []],
  ])('%s', (_, lines, expected) => {
    expect(bases(...lines)).toEqual(expected);
  });

  test('a sentence that goes on below is left to a person', () => {
    const plan: BodyLine[] = [
      ['**KẾ HOẠCH**', CENTRED],
      ['**Cải cách hành chính năm 2024**', CENTRED],
      DECREE,
      '__Căn cứ nhiệm vụ công tác năm 2024,__',
      'Sở Nội vụ ban hành Kế hoạch như sau./.',
    ];
    expect(said('can-cu', plan)).toEqual(['dau-cuoi stop review']);
  });
});

describe('documents cited', () => {
  const cited = (text: string) => bases(LAW, `__Căn cứ ${text};__`, PROPOSAL);

  test.each<[string, string, string[]]>([
    [
      'whole',
      'Quyết định số 12/QĐ-UBND ngày 02 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh về giao chỉ tiêu',
      [],
    ],
    [
      'body first',
      'Thông tư của Bộ trưởng Bộ Nội vụ số 05/2021/TT-BNV ngày 12 tháng 8 năm 2021 hướng dẫn thi hành',
      [],
    ],
    [
      'without statement',
      'Quyết định số 12/QĐ-UBND ngày 02 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh',
      ['vien-dan missing fail'],
    ],
    [
      'without date',
      'Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh về giao chỉ tiêu',
      ['vien-dan missing fail'],
    ],
    [
      'without body',
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về công tác văn thư',
      ['vien-dan missing fail'],
    ],
    ['without number', 'Nghị định của Chính phủ về công tác văn thư', ['vien-dan number review']],
    ['with a blank number', 'Nghị định số ...../2020/NĐ-CP của Chính phủ về công tác văn thư', []],
    ['a rule of the body itself', 'Quy chế làm việc của Sở Nội vụ', []],
    [
      'one inside the statement of another',
      'Thông tư số 05/2021/TT-BNV ngày 12 tháng 8 năm 2021 của Bộ Nội vụ hướng dẫn Nghị định số 30/2020/NĐ-CP',
      [],
    ],
    [
      'a town with a stop in its name',
      'Quyết định số 12/QĐ-UBND ngày 02 tháng 01 năm 2024 của UBND TP. Huế về giao chỉ tiêu',
      [],
    ],
    ['law with number', 'Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024', ['luat number fail']],
    ['law with its body', 'Luật Đất đai ngày 18 tháng 01 năm 2024 của Quốc hội', ['luat body fail']],
    ['ordinance with number', 'Pháp lệnh Công an xã số 06/2008/PL-UBTVQH12', ['luat number fail']],
    ['article of a law with number', 'khoản 2 Điều 15 Luật Đất đai số 31/2024/QH15', ['luat number fail']],
    [
      'a law named after the National Assembly',
      'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20 tháng 11 năm 2015',
      [],
    ],
    [
      'a law in a decree’s statement',
      'Nghị định số 102/2024/NĐ-CP ngày 30 tháng 7 năm 2024 của Chính phủ quy định chi tiết Luật Đất đai số 31/2024/QH15',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  test('a proposal is cited by its sender', () => {
    expect(
      bases(
        LAW,
        '__Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 15/TTr-STC ngày 02 tháng 01 năm 2024.__',
      ),
    ).toEqual([]);
  });
});
