import { describe, expect, test } from 'vitest';
import { type BodyLine, CENTRED, numbered, said } from './body-lines.js';

const layout = (...lines: readonly BodyLine[]) => said('bo-cuc', lines);
const centred = (text: string, more = {}): BodyLine => [text, { ...CENTRED, ...more }];
const SENTENCE = 'Các đơn vị thực hiện theo quy định.';

/** A regulation of two chapters, the first with two sections. */
const REGULATION: readonly BodyLine[] = [
  centred('**Chương I**'),
  centred('**QUY ĐỊNH CHUNG**'),
  centred('**Mục 1**'),
  centred('**PHẠM VI**'),
  '**Điều 1. Phạm vi điều chỉnh**',
  '1. Quy chế này quy định về quản lý hồ sơ.',
  '2. Hồ sơ gồm:',
  'a) Hồ sơ giấy;',
  'b) Hồ sơ điện tử.',
  centred('**Mục 2**'),
  centred('**ĐỐI TƯỢNG**'),
  '**Điều 2. Đối tượng áp dụng**',
  SENTENCE,
  centred('**Chương II**'),
  centred('**TỔ CHỨC THỰC HIỆN**'),
  centred('**Mục 1**'),
  centred('**TRÁCH NHIỆM**'),
  '**Điều 3. Trách nhiệm thi hành**',
  SENTENCE,
];

const wordsOf = (line: BodyLine): string =>
  typeof line === 'string' ? line : String(Array.isArray(line) && line[0]);

/** The regulation with some of its lines put otherwise. */
const changed = (from: string, ...to: readonly BodyLine[]): BodyLine[] => {
  const at = REGULATION.findIndex((line) => wordsOf(line) === from);
  if (at < 0) throw new Error(`no line ${from}`);
  return REGULATION.toSpliced(at, 1, ...to);
};

test('a regulation as it should be', () => {
  expect(layout(...REGULATION)).toEqual([]);
});

test('a decision that rules directly has untitled articles', () => {
  expect(
    layout(
      '**Điều 1.** Thành lập Tổ rà soát thủ tục hành chính.',
      '**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.',
    ),
  ).toEqual([]);
});

describe('phần, chương, mục', () => {
  test.each<[string, BodyLine[], string[]]>([
    ['in capitals', changed('**Chương I**', centred('**CHƯƠNG I**')), ['phan-chuong capitals fail']],
    ['not bold', changed('**Chương I**', centred('Chương I')), ['phan-chuong style fail']],
    [
      'too small',
      changed('**Chương I**', ['**Chương I**', CENTRED, { size: 24 }]),
      ['phan-chuong size fail'],
    ],
    ['at the left', changed('**Chương I**', '**Chương I**'), ['phan-chuong centre fail']],
    [
      'with its title on the line',
      REGULATION.toSpliced(0, 2, centred('**Chương I. QUY ĐỊNH CHUNG**')),
      ['phan-chuong ownLine fail'],
    ],
    [
      'above its title by a line break',
      REGULATION.toSpliced(0, 2, centred('**Chương I\nQUY ĐỊNH CHUNG**')),
      [],
    ],
    ['Arabic', changed('**Chương I**', centred('**Chương 1**')), ['phan-chuong-so numeral fail']],
    ['a chapter left out', changed('**Chương II**', centred('**Chương III**')), ['phan-chuong-so gap fail']],
    ['a section in capitals', changed('**Mục 2**', centred('**MỤC 2**')), ['muc capitals fail']],
    ['a section in Roman numerals', changed('**Mục 2**', centred('**Mục II**')), ['muc-so numeral fail']],
    ['a section twice', changed('**Mục 2**', centred('**Mục 1**')), ['muc-so unsure review']],
    ['a section left out', changed('**Mục 2**', centred('**Mục 3**')), ['muc-so gap fail']],
    ['without title', changed('**QUY ĐỊNH CHUNG**'), ['tieu-de missing fail']],
    [
      'title in lower case',
      changed('**QUY ĐỊNH CHUNG**', centred('**Quy định chung**')),
      ['tieu-de-trinh-bay upper fail'],
    ],
    [
      'title not bold',
      changed('**QUY ĐỊNH CHUNG**', centred('QUY ĐỊNH CHUNG')),
      ['tieu-de-trinh-bay style fail'],
    ],
    [
      'title at the left',
      changed('**QUY ĐỊNH CHUNG**', '**QUY ĐỊNH CHUNG**'),
      ['tieu-de-trinh-bay centre fail'],
    ],
    [
      'title with an explanation',
      changed('**QUY ĐỊNH CHUNG**', centred('**QUY ĐỊNH CHUNG** (áp dụng từ năm 2024)')),
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(layout(...lines)).toEqual(expected);
  });

  test('chapters may begin anew in each part', () => {
    const part = (number: string): BodyLine[] => [
      centred(`**Phần ${number}**`),
      centred('**NỘI DUNG**'),
      centred('**Chương I**'),
      centred('**QUY ĐỊNH CHUNG**'),
      SENTENCE,
      centred('**Chương II**'),
      centred('**QUY ĐỊNH RIÊNG**'),
      SENTENCE,
    ];
    expect(layout(...part('I'), ...part('II'))).toEqual([]);
  });

  test('running text and tables of contents head nothing', () => {
    expect(
      layout(
        'Chương trình công tác năm 2024 đã hoàn thành.',
        'Phần 2 Quy chế này không áp dụng đối với các đơn vị sự nghiệp công lập.',
        'Điều 5 Luật Đất đai quy định về quyền của Nhà nước.',
        'Chương IV. TỔ CHỨC ........................ 12',
        'đ/c Nguyễn Văn A, Trưởng phòng.',
      ),
    ).toEqual([]);
  });
});

describe('điều', () => {
  const first = '**Điều 1. Phạm vi điều chỉnh**';
  test.each<[string, BodyLine[], string[]]>([
    ['in capitals', changed(first, '**ĐIỀU 1. Phạm vi điều chỉnh**'), ['dieu word fail']],
    ['with a colon', changed(first, '**Điều 1: Phạm vi điều chỉnh**'), ['dieu mark fail']],
    ['without mark', changed(first, '**Điều 1 Phạm vi điều chỉnh**'), ['dieu mark fail']],
    ['in Roman numerals', changed(first, '**Điều I. Phạm vi điều chỉnh**'), ['dieu numeral fail']],
    ['number not bold', changed(first, 'Điều 1. **Phạm vi điều chỉnh**'), ['dieu style fail']],
    ['title not bold', changed(first, '**Điều 1.** Phạm vi điều chỉnh'), ['dieu title fail']],
    ['italic', changed(first, [first, {}, { italic: true }]), ['dieu style fail', 'dieu title fail']],
    ['larger than the text', changed(first, [first, {}, { size: 30 }]), ['dieu size fail']],
    ['without title', changed('**Điều 2. Đối tượng áp dụng**', '**Điều 2.**'), ['tieu-de missing fail']],
    [
      'at the left edge',
      changed(first, [first, { indent: { firstLine: 0 } }]),
      ['dieu-thut-dong indent fail'],
    ],
    ['10 mm in', changed(first, [first, { indent: { firstLine: 567 } }]), []],
    [
      'by spaces',
      changed(first, [`          ${first}`, { indent: { firstLine: 0 } }]),
      ['dieu-thut-dong spaces fail'],
    ],
    ['by a tab that lands there', changed(first, [`\t${first}`, { indent: { firstLine: 0 } }]), []],
    ['in the middle', changed(first, centred(first)), ['dieu-thut-dong centred fail']],
    ['left out', changed(first, '**Điều 0. Phạm vi điều chỉnh**'), ['dieu-so unsure review']],
    [
      'one left out',
      changed('**Điều 3. Trách nhiệm thi hành**', '**Điều 4. Trách nhiệm thi hành**'),
      ['dieu-so gap fail'],
    ],
    [
      'one twice',
      changed('**Điều 3. Trách nhiệm thi hành**', '**Điều 2. Trách nhiệm thi hành**'),
      ['dieu-so repeat fail'],
    ],
    [
      'one put in later',
      changed('**Điều 3. Trách nhiệm thi hành**', '**Điều 2a. Trách nhiệm thi hành**'),
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(layout(...lines)).toEqual(expected);
  });

  test('a slip in a row that goes on is one mistake', () => {
    const rows = ['1', '2', '13', '4'].map((number) => `**Điều ${number}.** ${SENTENCE}`);
    expect(layout(...rows)).toEqual(['dieu-so gap fail']);
  });

  test('the whole rule in bold', () => {
    const rule = 'Giao Văn phòng chủ trì, phối hợp với các phòng chuyên môn tổ chức thực hiện.';
    expect(layout(`**Điều 1. ${rule}**`, `**Điều 2.** ${rule}`)).toEqual(['dieu whole fail']);
  });

  test('quoted articles are not counted', () => {
    expect(
      layout(
        '**Điều 1.** Sửa đổi Quy chế làm việc như sau:',
        '“Điều 7. Chế độ họp',
        'Họp giao ban vào sáng thứ Hai.”.',
        '**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.',
      ),
    ).toEqual([]);
  });

  test('an amending document may quote without marks', () => {
    const lines: BodyLine[] = [
      centred('**QUYẾT ĐỊNH**'),
      centred('**Về việc sửa đổi, bổ sung Quy chế làm việc**'),
      '**Điều 1.** Sửa đổi Điều 7 như sau:',
      '**Điều 7.** Họp giao ban vào sáng thứ Hai.',
      '**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.',
    ];
    expect(layout(...lines)).toEqual(['dieu-so unsure review']);
  });

  test('numbers made by Word count', () => {
    const bold = { bold: true };
    expect(
      layout(numbered('Điều 1.', SENTENCE, 'decimal', bold), numbered('Điều 2.', SENTENCE, 'decimal', bold)),
    ).toEqual([]);
    expect(
      layout(
        numbered('Điều 1.', 'Thực hiện', 'decimal', bold),
        numbered('Điều 3.', 'Thi hành', 'decimal', bold),
      ),
    ).toEqual(['dieu-so gap fail']);
  });
});

describe('mục in Roman numerals', () => {
  test.each<[string, BodyLine[], string[]]>([
    ['as they should be', ['**I. MỤC ĐÍCH**', SENTENCE, '**II. YÊU CẦU**', SENTENCE], []],
    ['lower case', ['**I. Mục đích**', SENTENCE], ['muc-la-ma upper fail']],
    ['not bold', ['I. MỤC ĐÍCH', SENTENCE], ['muc-la-ma style fail']],
    ['too small', [['**I. MỤC ĐÍCH**', {}, { size: 24 }], SENTENCE], ['muc-la-ma size fail']],
    ['with a slash', ['**I/ MỤC ĐÍCH**', SENTENCE], ['muc-la-ma mark review']],
    ['with an explanation', ['**I. MỤC ĐÍCH** (theo phụ lục kèm theo)', SENTENCE], []],
    [
      'inside articles',
      ['**Điều 1.** Nội dung gồm:', 'I. Mục đích'],
      ['muc-la-ma style review', 'muc-la-ma upper review'],
    ],
    ['a row of letters', ['**C. KẾT LUẬN**', SENTENCE], []],
  ])('%s', (_, lines, expected) => {
    expect(layout(...lines)).toEqual(expected);
  });
});

describe('khoản', () => {
  const clauses = (...lines: readonly BodyLine[]) => layout('**Điều 1. Nội dung**', ...lines);
  test.each<[string, BodyLine[], string[]]>([
    ['with a slash', ['1/ Lập hồ sơ.', '2/ Nộp hồ sơ.'], ['khoan mark fail']],
    ['one with a slash', ['1. Lập hồ sơ.', '2/ Nộp hồ sơ.'], ['khoan mark fail']],
    ['with a bracket', ['1) Lập hồ sơ.', '2) Nộp hồ sơ.'], ['khoan mark fail']],
    ['a list inside one', ['1. Lập hồ sơ:', '1) Bước đầu;', '2) Bước sau.', '2. Nộp hồ sơ.'], []],
    ['italic number', ['__1.__ Lập hồ sơ.', '2. Nộp hồ sơ.'], ['khoan italic fail']],
    ['one left out', ['1. Lập hồ sơ.', '3. Nộp hồ sơ.'], ['khoan-so gap fail']],
    ['one twice', ['1. Lập hồ sơ.', '2. Nộp hồ sơ.', '2. Lưu hồ sơ.'], ['khoan-so repeat fail']],
    [
      'the missing one in another form',
      ['1. Lập hồ sơ.', '2 Nộp hồ sơ.', '3. Lưu hồ sơ.'],
      ['khoan-so unsure review'],
    ],
    ['not from the first', ['2. Nộp hồ sơ.', '3. Lưu hồ sơ.'], ['khoan-so unsure review']],
    ['again under hyphens', ['- Văn phòng:', '1. Lập hồ sơ.', '- Phòng Nội vụ:', '1. Nộp hồ sơ.'], []],
    ['on the line of the article', ['**Điều 2.** 1. Lập hồ sơ.', '2. Nộp hồ sơ.'], []],
    ['decimals are none', ['1. Lập hồ sơ.', '1.1. Hồ sơ giấy.', '1.2. Hồ sơ điện tử.', '2. Nộp hồ sơ.'], []],
    ['fields of a form', ['1) Họ và tên: ....................', '2) Ngày sinh: ..................'], []],
    ['a title that runs on', [`1. **Lập hồ sơ:** ${SENTENCE} ${SENTENCE}`], ['khoan ownLine fail']],
    [
      'bold words with a short answer',
      ['1. **Nơi làm việc:** tại trụ sở của Sở Nội vụ.'],
      ['khoan ownLine review'],
    ],
    ['a title on its own line', ['**1. Lập hồ sơ**', SENTENCE], []],
  ])('%s', (_, lines, expected) => {
    expect(clauses(...lines)).toEqual(expected);
  });

  test('a number larger than the text', () => {
    const number = numbered('1.', SENTENCE, 'decimal', { size: 32 });
    const typed: BodyLine = ['1. Lập hồ sơ', {}, { size: 32 }];
    expect(layout(SENTENCE, SENTENCE, SENTENCE, typed)).toEqual([]);
    Object.assign(number.runs[0]!.format, { size: 28 });
    expect(layout(SENTENCE, SENTENCE, SENTENCE, number)).toEqual(['khoan size review']);
  });

  test('a list of its own in a letter is left to a person', () => {
    expect(layout(SENTENCE, '1) Lập hồ sơ.', '2) Nộp hồ sơ.')).toEqual(['khoan listMark review']);
  });
});

describe('điểm', () => {
  const points = (...lines: readonly BodyLine[]) => layout('**Điều 1. Nội dung**', '1. Hồ sơ gồm:', ...lines);
  const letters = (...row: string[]) => points(...row.map((letter) => `${letter} Hồ sơ;`));
  test.each<[string, string[], string[]]>([
    ['in order', ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)'], []],
    ['with stops', ['a.', 'b.'], ['diem mark fail']],
    ['with slashes', ['a/', 'b/'], ['diem mark fail']],
    ['with bracket and slash', ['a/)', 'b/)'], ['diem mark fail']],
    ['đ left out', ['a)', 'b)', 'c)', 'd)', 'e)'], ['diem-so skipped fail']],
    ['f', ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'f)', 'g)'], ['diem-so letter fail']],
    ['ă', ['a)', 'ă)', 'b)'], ['diem-so letter fail']],
    ['one twice', ['a)', 'b)', 'b)'], ['diem-so repeated fail']],
    ['not from a', ['b)', 'c)'], ['diem-so unsure review']],
    ['small Roman numerals', ['i)', 'ii)', 'iii)'], []],
  ])('%s', (_, row, expected) => {
    expect(letters(...row)).toEqual(expected);
  });

  test('italic', () => {
    expect(points('__a)__ Hồ sơ giấy;', 'b) Hồ sơ điện tử.')).toEqual(['diem italic fail']);
  });

  test('on the line of the khoản', () => {
    expect(layout('**Điều 1. Nội dung**', '1. a) Hồ sơ giấy;', 'b) Hồ sơ điện tử.')).toEqual([]);
  });

  test('letters made by Word pass over đ', () => {
    const row = ['a)', 'b)', 'c)', 'd)', 'e)'].map((label) => numbered(label, 'Hồ sơ;', 'lowerLetter'));
    expect(points(...row)).toEqual(['diem-so automatic fail']);
    expect(points(...row.slice(0, 4))).toEqual([]);
  });
});
