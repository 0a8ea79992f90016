import { describe, expect, test } from 'vitest';
import { PAGE_BREAK, paragraphXml, withAfter } from '../support/body-xml.js';
import { type Letter, type Line, letterPackage } from '../support/official.js';
import { judgePackage } from '../support/verdict.js';

const line = (text: string, more: Partial<Line> = {}): Line => ({
  text,
  size: 14,
  align: 'both',
  before: 120,
  firstLine: 720,
  ...more,
});
const centred = (text: string): Line => ({ text, size: 14, bold: true, align: 'center', before: 120 });

/** The letter made into a document with a type name and this text. */
function typed(type: string, symbol: string, about: string | null, text: readonly Line[], after = '') {
  const given = letterPackage((parts: Letter) => {
    parts.trichYeuCongVan = [];
    Object.assign(parts.soKyHieu[0]!, { text: `Số: 15/${symbol}-SNV` });
    parts.kinhGui = [centred(type), ...(about === null ? [] : [centred(about)])];
    parts.noiDung = [...text];
    parts.noiNhan[1]!.text = '- Như Điều 3;';
  });
  return judgePackage(after === '' ? given : withAfter(given, after));
}
const said = ({ findings }: ReturnType<typeof typed>) =>
  findings
    .filter(({ ruleId }) => ruleId.startsWith('loai-van-ban/'))
    .map(
      ({ ruleId, messageId, outcome, message }) =>
        [ruleId.slice(13), messageId, outcome, message.vi.split(': ')[1]] as const,
    );
const short = (judged: ReturnType<typeof typed>) =>
  said(judged).map(([rule, message, outcome]) => `${rule} ${message} ${outcome}`);

describe('quyết định', () => {
  const BASES = [
    line('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;', { italic: true }),
    line('Theo đề nghị của Chánh Văn phòng Sở.', { italic: true }),
  ];
  const ARTICLES = [
    line('Điều 1. Thành lập Tổ kiểm tra công vụ năm 2024.'),
    line('Điều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.'),
  ];
  const decision = (...text: Line[]) => typed('QUYẾT ĐỊNH', 'QĐ', 'Về việc thành lập Tổ kiểm tra', text);
  const AUTHORITY = centred('GIÁM ĐỐC SỞ NỘI VỤ');
  const ORDER = centred('QUYẾT ĐỊNH:');

  test.each<[string, Line[], string[]]>([
    ['as in the sample', [AUTHORITY, ...BASES, ORDER, ...ARTICLES], []],
    ['no authority', [...BASES, ORDER, ...ARTICLES], ['quyet-dinh authority fail']],
    [
      'authority not bold',
      [{ ...AUTHORITY, bold: false }, ...BASES, ORDER, ...ARTICLES],
      ['quyet-dinh look fail'],
    ],
    ['no operative words', [AUTHORITY, ...BASES, ...ARTICLES], ['quyet-dinh order fail']],
    ['no colon', [AUTHORITY, ...BASES, centred('QUYẾT ĐỊNH'), ...ARTICLES], ['quyet-dinh orderWords review']],
    [
      'no articles',
      [
        AUTHORITY,
        ...BASES,
        ORDER,
        line('Thành lập Tổ kiểm tra công vụ năm 2024 gồm các thành viên sau đây./.'),
      ],
      ['quyet-dinh articles fail'],
    ],
  ])('%s', (_, text, expected) => {
    const own = short(decision(...text)).filter(
      (one) => !(one.includes('authority review') && expected.includes('quyet-dinh order fail')),
    );
    expect(own).toEqual(expected);
  });

  const promulgates = [
    AUTHORITY,
    ...BASES,
    ORDER,
    line('Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Tổ kiểm tra.'),
    line('Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.'),
  ];
  const attached = (note: string) =>
    PAGE_BREAK +
    paragraphXml('QUY CHẾ', { bold: true, align: 'center' }) +
    paragraphXml('Làm việc của Tổ kiểm tra', { bold: true, align: 'center' }) +
    note +
    paragraphXml('Điều 1. Phạm vi điều chỉnh', { bold: true });
  test.each([
    [
      'with its note',
      paragraphXml('(Kèm theo Quyết định số 15/QĐ-SNV ngày 12 tháng 3 năm 2024 của Giám đốc Sở Nội vụ)', {
        italic: true,
        align: 'center',
      }),
      [],
    ],
    ['without it', '', ['quyet-dinh attached fail']],
  ])('the document that it promulgates %s', (_, note, expected) => {
    expect(
      short(typed('QUYẾT ĐỊNH', 'QĐ', 'Ban hành Quy chế làm việc', promulgates, attached(note))),
    ).toEqual(expected);
  });
});

test('nghị quyết has words of its own', () => {
  const text = [
    centred('HỘI ĐỒNG TRƯỜNG'),
    line('Căn cứ Luật Giáo dục đại học ngày 18 tháng 6 năm 2012.', { italic: true }),
    centred('QUYẾT ĐỊNH:'),
    line('Điều 1. Thông qua kế hoạch./.'),
  ];
  expect(short(typed('NGHỊ QUYẾT', 'NQ', 'Về kế hoạch năm 2024', text))).toEqual([
    'nghi-quyet orderWords fail',
  ]);
  const right = text.map((one) => (one.text === 'QUYẾT ĐỊNH:' ? centred('QUYẾT NGHỊ:') : one));
  expect(short(typed('NGHỊ QUYẾT', 'NQ', 'Về kế hoạch năm 2024', right))).toEqual([]);
});

test('công văn carries no type name', () => {
  expect(short(typed('CÔNG VĂN', 'SNV', 'Về việc báo cáo', [line('Đề nghị báo cáo./.')]))).toEqual([
    'cong-van typeName fail',
  ]);
});

interface Form {
  readonly type: string;
  readonly symbol: string;
  readonly rule: string;
  readonly lines: readonly string[];
  /** A line left out, and what the finding then names. */
  readonly without: readonly (readonly [line: number, named: string])[];
  /** A line said otherwise. */
  readonly worded: readonly [line: number, text: string];
}

const FORMS: readonly Form[] = [
  {
    type: 'CÔNG ĐIỆN',
    symbol: 'CĐ',
    rule: 'cong-dien',
    lines: [
      'Giám đốc Sở Nội vụ điện:',
      '- Ủy ban nhân dân các huyện;',
      '- Các sở, ngành.',
      'Khẩn trương ứng phó với bão./.',
    ],
    without: [[0, 'dòng “<tên cơ quan, chức danh> điện:”; danh sách nơi nhận điện có gạch đầu dòng.']],
    worded: [0, 'Kính gửi:'],
  },
  {
    type: 'GIẤY MỜI',
    symbol: 'GM',
    rule: 'giay-moi',
    lines: [
      'Sở Nội vụ trân trọng kính mời: Ông Nguyễn Văn An',
      'Tới dự Hội nghị tổng kết năm 2024',
      'Chủ trì: Giám đốc Sở',
      'Thời gian: 8 giờ 00, ngày 20 tháng 3 năm 2024',
      'Địa điểm: Hội trường Sở Nội vụ./.',
    ],
    without: [[2, 'Chủ trì.']],
    worded: [1, 'Đến dự Hội nghị tổng kết năm 2024'],
  },
  {
    type: 'GIẤY GIỚI THIỆU',
    symbol: 'GGT',
    rule: 'giay-gioi-thieu',
    lines: [
      'Sở Nội vụ trân trọng giới thiệu:',
      'Ông (bà) Nguyễn Văn An',
      'Chức vụ: Chuyên viên',
      'Được cử đến: Sở Tài chính',
      'Về việc: Đối chiếu số liệu',
      'Giấy này có giá trị đến hết ngày 20 tháng 3 năm 2024./.',
    ],
    without: [
      [5, 'Giấy này có giá trị đến hết ngày ….'],
      [2, 'Chức vụ.'],
    ],
    worded: [0, 'Sở Nội vụ xin giới thiệu:'],
  },
  {
    type: 'GIẤY NGHỈ PHÉP',
    symbol: 'GNP',
    rule: 'giay-nghi-phep',
    lines: [
      'Xét Đơn đề nghị nghỉ phép ngày 10 tháng 3 năm 2024 của ông (bà) Nguyễn Văn An, Sở Nội vụ cấp cho:',
      'Ông (bà): Nguyễn Văn An',
      'Chức vụ: Chuyên viên',
      'Được nghỉ phép trong thời gian 05 ngày kể từ ngày 20 tháng 3 năm 2024 tại thành phố Hoa Lư./.',
    ],
    without: [[2, 'Chức vụ.']],
    worded: [2, 'Đơn vị: Văn phòng Sở'],
  },
];

describe.each(FORMS)('$type', ({ type, symbol, rule, lines, without, worded }) => {
  const judged = (texts: readonly string[]) =>
    typed(
      type,
      symbol,
      type === 'GIẤY GIỚI THIỆU' || type === 'GIẤY NGHỈ PHÉP' ? null : 'Về việc công tác',
      texts.map((text) => line(text)),
    );

  test('as in the sample', () => {
    expect(said(judged(lines))).toEqual([]);
  });
  test.each(without)('without line %i', (at, named) => {
    expect(said(judged(lines.filter((_, index) => index !== at)))).toEqual([
      [rule, 'missing', 'fail', named],
    ]);
  });
  test('in other words', () => {
    const others = lines.map((text, index) => (index === worded[0] ? worded[1] : text));
    expect(short(judged(others))).toEqual([`${rule} wording review`]);
  });
});

describe('biên bản', () => {
  const LINES = [
    'Thời gian bắt đầu: 8 giờ 00, ngày 12 tháng 3 năm 2024',
    'Địa điểm: Hội trường Sở Nội vụ',
    'Thành phần tham dự: Lãnh đạo các phòng',
    'Chủ trì: Nguyễn Văn An',
    'Thư ký: Trần Thị Bình',
    'Nội dung: Thảo luận kế hoạch',
    'Cuộc họp kết thúc vào 11 giờ 00, ngày 12 tháng 3 năm 2024./.',
  ];
  const minutes = (about: string, texts: readonly string[]) => {
    const given = letterPackage((parts) => {
      parts.trichYeuCongVan = [];
      parts.soKyHieu[0]!.text = 'Số: 15/BB-SNV';
      parts.kinhGui = [centred('BIÊN BẢN'), centred(about)];
      parts.noiDung = texts.map((text) => line(text));
      parts.noiNhan = [centred('THƯ KÝ'), centred(''), centred('Trần Thị Bình')];
      parts.chuKy[0]!.text = 'CHỦ TỌA';
    });
    return short(judgePackage(given));
  };
  test('as in the sample', () => {
    expect(minutes('Họp giao ban tháng 3', LINES)).toEqual([]);
  });
  test('without its end', () => {
    expect(minutes('Họp giao ban tháng 3', LINES.slice(0, -1))).toEqual(['bien-ban missing fail']);
  });
  test('minutes of something else may have a form of their own', () => {
    expect(minutes('Bàn giao tài sản', [LINES[1]!, 'Hai bên giao nhận tài sản./.'])).toContain(
      'bien-ban missing review',
    );
  });
});
