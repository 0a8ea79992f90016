import { describe, expect, test } from 'vitest';
import { type BodyLine, CENTRED, head, said } from './body-lines.js';

const body = (...lines: readonly BodyLine[]) => said('noi-dung', lines);
/** Two lines and more at 14 points. */
const LONG =
  'Các cơ quan, đơn vị trực thuộc tổ chức rà soát toàn bộ hồ sơ, tài liệu đang lưu giữ, lập danh mục và gửi về Văn phòng Sở trước ngày 30 tháng 6 để tổng hợp.';
const SHORT = 'Các đơn vị báo cáo kết quả về Văn phòng Sở.';
const END = `${SHORT.slice(0, -1)}./.`;

test('a body as it should be', () => {
  expect(body(LONG, SHORT, END)).toEqual([]);
});

describe('letters', () => {
  test.each<[string, BodyLine[], string[]]>([
    [
      'all too small',
      [
        [LONG, {}, { size: 24 }],
        [END, {}, { size: 24 }],
      ],
      ['co-chu size fail'],
    ],
    ['some too large', [LONG, [END, {}, { size: 30 }]], ['co-chu size fail']],
    ['two sizes in range', [LONG, [END, {}, { size: 26 }]], ['co-chu mixed review']],
    ['a raised figure', [`${LONG}`, [END, {}, { verticalAlign: 'superscript', size: 18 }]], []],
    ['a long italic paragraph', [`__${LONG}__`, END], ['kieu-chu style fail']],
    ['a long bold paragraph', [`**${LONG}**`, END], ['kieu-chu style fail']],
    ['a short bold line', ['**Kết quả thực hiện**', END], []],
    ['bold words in a line', [LONG.replace('rà soát', '**rà soát**'), END], []],
    ['a remark in brackets', [`__(${LONG})__`, END], []],
    ['the title of an article', [`**Điều 1. ${LONG.slice(0, -1)}**`, END], []],
  ])('%s', (_, lines, expected) => {
    expect(body(...lines)).toEqual(expected);
  });
});

describe('alignment', () => {
  test.each<[string, BodyLine[], string[]]>([
    ['several lines at the left', [[LONG, { alignment: 'left' }], END], ['canh-deu ragged fail']],
    ['several lines in the middle', [[LONG, { alignment: 'center' }], END], ['canh-deu ragged fail']],
    ['one line at the left', [[SHORT, { alignment: 'left' }], END], []],
    ['short lines with breaks between', [[`${SHORT}\n${SHORT}\n${SHORT}`, { alignment: 'left' }], END], []],
    [
      'a form whose dots fill the lines',
      [[`Tôi là cán bộ của đơn vị trực thuộc Sở: ${'.'.repeat(150)}`, { alignment: 'left' }], END],
      ['canh-deu ragged review'],
    ],
    [
      'a template whose fields fill the lines',
      [
        [
          'Người ký hợp đồng theo giấy ủy quyền {{SO_GIAY_UY_QUYEN_CUA_BEN_A}} ngày {{NGAY_UY_QUYEN}}',
          { alignment: 'left' },
        ],
        END,
      ],
      ['canh-deu ragged review'],
    ],
    [
      'a template whose words fill the lines',
      [[`${LONG.slice(0, -1)} {{NAM}}.`, { alignment: 'left' }], END],
      ['canh-deu ragged fail'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(body(...lines)).toEqual(expected);
  });
});

describe('the first line', () => {
  const at = (firstLine: number, left = 0): BodyLine => [LONG, { indent: { firstLine, left } }];
  const tabbed = (text: string): BodyLine => [text, { indent: { firstLine: 0 } }];
  test.each<[string, BodyLine[], string[]]>([
    ['10 mm', [at(567), [END, { indent: { firstLine: 567 } }]], []],
    ['within half a millimetre', [at(740), END], []],
    ['no indent', [at(0), END], ['thut-dong indent fail']],
    ['15 mm', [at(850), END], ['thut-dong indent fail']],
    ['both indents', [at(567), END], ['thut-dong mixed review']],
    ['typed spaces', [tabbed(`          ${LONG}`), END], ['thut-dong spaces fail']],
    ['a tab that lands there', [tabbed(`\t${LONG}`), END], ['thut-dong tab review']],
    ['the whole paragraph in', [at(0, 720), END], ['thut-dong block review']],
    ['one line in as a whole', [LONG, [END, { indent: { firstLine: 0, left: 720 } }]], []],
    [
      'one line far in by tabs',
      [LONG, SHORT, SHORT, SHORT, tabbed('\t\t\t- Văn phòng Sở Nội vụ.'), END],
      ['thut-dong block review'],
    ],
    [
      'all lines far in by tabs',
      [tabbed(`\t\t\t${LONG}`), tabbed(`\t\t\t${END}`)],
      ['thut-dong spaces fail'],
    ],
    [
      'a sentence that goes on',
      [LONG.slice(0, -1), tabbed('và lưu hồ sơ theo quy định của pháp luật./.')],
      [],
    ],
    [
      'a name to sign',
      [
        LONG,
        END.replace('./.', './.'),
        ['Người báo cáo công việc', { indent: { left: 5000, firstLine: 0 } }],
      ],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(body(...lines)).toEqual(expected);
  });
});

describe('spacing', () => {
  const spaced = (text: string, spacing: Record<string, unknown>): BodyLine => [text, { spacing }];
  test.each<[string, BodyLine[], string[]]>([
    ['3 pt', [spaced(LONG, { after: 60 }), END], ['cach-doan close fail']],
    ['3 pt after and 3 pt before', [spaced(LONG, { after: 60 }), spaced(END, { before: 60 })], []],
    [
      'none between paragraphs of one style',
      [spaced(LONG, { contextual: true }), END],
      ['cach-doan close fail'],
    ],
    ['a sentence that goes on', [spaced(LONG.slice(0, -1), { after: 0 }), 'và lưu hồ sơ./.'], []],
    ['0.9 lines', [spaced(LONG, { line: 216 }), END], ['cach-dong tight fail']],
    ['1.5 lines', [spaced(LONG, { line: 360 }), END], []],
    ['2 lines', [spaced(LONG, { line: 480 }), END], ['cach-dong wide fail']],
    ['exactly 12 pt', [spaced(LONG, { line: 240, lineRule: 'exact' }), END], ['cach-dong tight fail']],
    ['exactly 18 pt', [spaced(LONG, { line: 360, lineRule: 'exact' }), END], []],
    ['at least 12 pt', [spaced(LONG, { line: 240, lineRule: 'atLeast' }), END], []],
    ['at least 30 pt', [spaced(LONG, { line: 600, lineRule: 'atLeast' }), END], ['cach-dong wide fail']],
    ['an empty line', [LONG, '', END], ['dong-trong empty fail']],
    ['an empty line at the end', [LONG, END, ''], []],
  ])('%s', (_, lines, expected) => {
    expect(body(...lines)).toEqual(expected);
  });
});

describe('the end', () => {
  test.each<[string, string, string[]]>([
    ['a full stop', SHORT, ['ket-thuc mark fail']],
    ['with a space inside', `${SHORT.slice(0, -1)}. /.`, []],
    ['a blank to be filled', 'Người nhận hồ sơ và ngày nhận: ..............', ['ket-thuc mark review']],
    ['a field of a template', 'Nội dung báo cáo gồm: {{NOI_DUNG}}', ['ket-thuc mark review']],
    [
      'a name with nothing behind it yet',
      'Kết quả thực tập chấm theo thang điểm 10:',
      ['ket-thuc mark review'],
    ],
  ])('%s', (_, last, expected) => {
    expect(body(LONG, last)).toEqual(expected);
  });

  const signed: BodyLine[] = [
    ['**NGƯỜI LẬP**', { ...CENTRED, indent: { left: 5000, firstLine: 0 } }],
    ['**Nguyễn Văn A**', { ...CENTRED, indent: { left: 5000, firstLine: 0 } }],
  ];
  test.each([
    'Bình An, ngày … tháng … năm 2026',
    'TP. Bình An, ngày 05 tháng 3 năm 2026',
    'Tp……..………, ngày ……tháng ……năm 20..…',
    'ngày «NGAY» tháng «THANG» năm «NAM»',
  ])('%s above the signature is none of the text', (date) => {
    expect(body(LONG, END, [date, { alignment: 'left', indent: { firstLine: 0 } }], ...signed)).toEqual([]);
  });

  test('a field alone brings its own end', () => {
    const form: BodyLine[] = [
      head('Số: 06/TB-SNV'),
      ['**THÔNG BÁO**', CENTRED],
      '{{KINH_GUI}}',
      '{{NOI_DUNG}}',
    ];
    expect(body(...form, 'Nơi nhận:', '- Lưu: VT, VP.')).toEqual([]);
  });

  test('a last sentence with a date is text', () => {
    const last = 'Cuộc họp kết thúc vào 10 giờ 30, ngày 04 tháng 12 năm 2026';
    const above: BodyLine[] = [head('Số: 06/BB-SNV'), ['**BIÊN BẢN**', CENTRED]];
    expect(body(...above, LONG, last, ...signed)).toEqual(['ket-thuc mark fail']);
  });

  test.each<[string, BodyLine[], string[]]>([
    ['of a citizen needs none', ['**ĐƠN XIN XÁC NHẬN**', LONG, SHORT], []],
    [
      'of an office does',
      [head('Số: 12/PĐX'), ['**PHIẾU ĐỀ XUẤT**', CENTRED], LONG, SHORT],
      ['ket-thuc mark fail'],
    ],
  ])('a form of another field %s', (_, lines, expected) => {
    const [first, ...rest] = lines;
    const motto: BodyLine[] =
      typeof first === 'string'
        ? [
            ['**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', CENTRED],
            ['**Độc lập - Tự do - Hạnh phúc**', CENTRED],
            [first, CENTRED],
          ]
        : [first!];
    expect(body(...motto, ...rest, ...signed)).toEqual(expected);
  });
});

describe('references to the document itself', () => {
  const decision = (reference: string): BodyLine[] => [
    head('Số: 12/QĐ-SNV'),
    ['**QUYẾT ĐỊNH**', CENTRED],
    ['**Về việc thành lập Tổ rà soát**', CENTRED],
    ['**GIÁM ĐỐC SỞ NỘI VỤ**', CENTRED],
    '__Theo đề nghị của Chánh Văn phòng.__',
    ['**QUYẾT ĐỊNH:**', CENTRED],
    '**Điều 1.** Thành lập Tổ rà soát thủ tục hành chính.',
    `**Điều 2.** Tổ rà soát có nhiệm vụ nêu tại ${reference}./.`,
  ];
  test.each<[string, string, string[]]>([
    ['that is there', 'Điều 1 Quyết định này', []],
    ['that is not', 'Điều 9 Quyết định này', ['tham-chieu missing fail']],
    ['of another document', 'Điều 9 Quy chế này', []],
    ['of a law', 'Điều 9 Luật Cán bộ, công chức', []],
  ])('an article %s', (_, reference, expected) => {
    expect(said('noi-dung', decision(reference))).toEqual(expected);
  });
});
