import { describe, expect, test } from 'vitest';
import { bodyXml, withAfter } from '../support/body-xml.js';
import { type Letter, letterPackage } from '../support/official.js';
import { judgeLetter, judgePackage } from '../support/verdict.js';

const say = (text: string) =>
  judgeLetter(({ noiDung: [line] }: Letter) => Object.assign(line!, { text: `${line!.text} ${text}` }));
/** A field as templates write it. */
const field = (name: string) => `$\{${name}}`;
const ofRule = ({ findings }: ReturnType<typeof say>, id: string) =>
  findings
    .filter(({ ruleId }) => ruleId === id)
    .map(({ messageId, outcome, level }) => [messageId, outcome, level]);

describe('left over from drafting', () => {
  test.each([
    ['a broken reference', 'Theo Error! Reference source not found. nêu trên.'],
    ['a broken reference in Vietnamese Word', 'Theo Lỗi! Không tìm thấy nguồn tham chiếu.'],
    ['a field of a template', `Gửi ${field('TEN_DON_VI')} trước ngày hẹn.`],
    ['double braces', 'Gửi {{ten_don_vi}} trước ngày hẹn.'],
    ['a merge field', 'Gửi «TenDonVi» trước ngày hẹn.'],
    ['square brackets', 'Gửi [...] trước ngày hẹn.'],
    ['letters for figures', 'Trước ngày xx tháng yy năm 2024.'],
    ['a date pattern', 'Trước ngày dd/mm/yyyy.'],
    ['filler', 'Lorem ipsum dolor sit amet.'],
    ['a prompt of a content control', 'Click or tap here to enter text.'],
    ['a field in braces', 'Gửi {TenDonVi} trước ngày hẹn.'],
    ['a field in hashes', 'Gửi #OWNER_NAME# trước ngày hẹn.'],
  ])('%s', (_, text) => {
    expect(ofRule(say(text), 'tep/truong-chua-cap-nhat')).toEqual([['left', 'fail', 'warning']]);
  });

  test.each([
    ['words in guillemets', 'Tác phẩm «Truyện Kiều» của Nguyễn Du.', [['doubtful', 'review', 'warning']]],
    ['an abbreviation in brackets', 'Theo tiêu chuẩn [TCVN].', [['doubtful', 'review', 'warning']]],
    ['dotted blanks', 'Trước ngày ...... tháng ...... năm 2024.', []],
    ['the twentieth century', 'Thế kỷ XX, Đại hội XXX.', []],
    ['a comparison', 'Khi x &lt; 5 và y &gt; 3 thì báo cáo.', []],
    ['brackets with words', 'Theo [tài liệu kèm theo] đã gửi.', []],
  ])('%s', (_, text, expected) => {
    expect(ofRule(say(text), 'tep/truong-chua-cap-nhat')).toEqual(expected);
  });

  test('the finding names some of what is left and every place', () => {
    const { findings } = say(
      `${['A', 'B', 'A', 'C', 'D', 'E'].map(field).join(', ')} và Error! Bookmark not defined.`,
    );
    const [own] = findings.filter(({ ruleId }) => ruleId === 'tep/truong-chua-cap-nhat');
    expect(own!.message.vi).toBe(
      `Trong văn bản còn lỗi tham chiếu của Word, trường, chỗ điền của mẫu: Error! Bookmark not defined.; ${field('A')}; ${field('B')}; ${field('C')}; ….`,
    );
    expect(own!.places).toHaveLength(7);
  });
});

describe('tracked changes and comments', () => {
  const inserted = withAfter(
    letterPackage(),
    '<w:p><w:ins w:id="1" w:author="A"><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>Thêm.</w:t></w:r></w:ins></w:p>',
  );
  test.each([
    ['draft', 'info', 'review'],
    ['issued', 'error', 'fail'],
  ] as const)('%s: %s', (stage, level, outcome) => {
    const judged = judgePackage(inserted, { stage });
    expect(ofRule(judged, 'tep/theo-doi-sua-doi')).toEqual([['left', outcome, level]]);
    const [own] = judged.findings.filter(({ ruleId }) => ruleId === 'tep/theo-doi-sua-doi');
    expect(own!.message.vi).toBe('Trong tệp còn 1 chỗ chèn chưa xử lý.');
    expect(own!.places).toHaveLength(1);
  });
});

describe('hazards', () => {
  const protect = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
  test('document protection', () => {
    expect(judgePackage({ ...letterPackage(), settings: protect }).found).toEqual({ 'tep/an-toan': 'fail' });
  });
  test('macros', () => {
    const given = { ...letterPackage(), parts: { 'word/vbaProject.bin': new Uint8Array([1]) } };
    expect(judgePackage(given).found).toEqual({ 'tep/an-toan': 'fail' });
  });
  test.each([
    ['of Word itself', 'file:///C:/Users/van%20thu/AppData/Normal.dotm', {}],
    ['from elsewhere', 'https://example.org/mau.dotm', { 'tep/an-toan': 'fail' }],
  ])('a template %s', (_, target, expected) => {
    const given = {
      ...letterPackage(),
      settings: '<w:attachedTemplate r:id="t1"/>',
      settingsRelations: [{ id: 't1', type: 'attachedTemplate', target, external: true }],
    };
    expect(judgePackage(given).found).toEqual(expected);
  });
  test('a linked picture is named, a hyperlink is none', () => {
    const given = {
      ...letterPackage(),
      relations: [
        { id: 'x1', type: 'hyperlink', target: 'https://example.org/', external: true },
        { id: 'x2', type: 'image', target: 'https://example.org/dau.png', external: true },
      ],
    };
    const { findings } = judgePackage(given);
    expect(findings.map(({ actual }) => actual?.vi)).toEqual([
      'liên kết ra ngoài tệp (https://example.org/dau.png)',
    ]);
  });
});

describe('scope', () => {
  const notice = (change: (parts: Letter) => void) => {
    const { findings } = judgeLetter(change);
    return findings.map(({ ruleId, messageId, outcome, level }) => [ruleId, messageId, outcome, level]);
  };
  const away = (parts: Letter, ...names: (keyof Letter)[]) => {
    for (const name of names) (parts[name] as unknown[]).length = 0;
  };

  test('an administrative document has no notice', () => {
    expect(judgeLetter().outcomes.get('tep/ngoai-pham-vi')).toBe('pass');
  });

  test('a Party document is named and gets no other finding', () => {
    const party = (parts: Letter) => {
      away(parts, 'tieuNgu');
      Object.assign(parts.quocHieu[0]!, { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15 });
      Object.assign(parts.coQuanChuQuan[0]!, { text: 'ĐẢNG BỘ TỈNH NINH BÌNH' });
      Object.assign(parts.coQuanBanHanh[0]!, { text: 'TỈNH ỦY', font: 'Arial' });
    };
    expect(notice(party)).toEqual([['tep/ngoai-pham-vi', 'dang', 'review', 'info']]);
  });

  test('a text without components', () => {
    const bare = (parts: Letter) =>
      away(
        parts,
        'coQuanChuQuan',
        'coQuanBanHanh',
        'soKyHieu',
        'trichYeuCongVan',
        'quocHieu',
        'tieuNgu',
        'diaDanhThoiGian',
        'kinhGui',
        'noiNhan',
        'chuKy',
      );
    expect(notice(bare)).toEqual([['tep/ngoai-pham-vi', 'outside', 'review', 'info']]);
  });

  test('a legal normative document by its symbol', () => {
    const decision = (parts: Letter) => {
      away(parts, 'trichYeuCongVan');
      parts.coQuanChuQuan = [];
      parts.coQuanBanHanh[0]!.text = 'ỦY BAN NHÂN DÂN TỈNH NINH BÌNH';
      parts.soKyHieu[0]!.text = 'Số: 15/2024/QĐ-UBND';
      parts.kinhGui = [
        { text: 'QUYẾT ĐỊNH', size: 14, bold: true, align: 'center' },
        { text: 'Ban hành Quy định về quản lý công vụ', size: 14, bold: true, align: 'center' },
      ];
    };
    expect(notice(decision)).toEqual([['tep/ngoai-pham-vi', 'normative', 'review', 'info']]);
    expect(judgeLetter(decision).findings[0]!.message.vi).toContain('ký hiệu có năm: 2024/QĐ-UBND');
  });

  test('in a special field errors weigh as warnings', () => {
    const form = (parts: Letter) => {
      away(parts, 'coQuanChuQuan', 'coQuanBanHanh', 'soKyHieu', 'trichYeuCongVan', 'noiNhan');
      parts.kinhGui = [
        { text: 'TỜ KHAI ĐĂNG KÝ TẠM TRÚ', size: 14, bold: true, align: 'center', font: 'Arial' },
      ];
    };
    const { findings } = judgeLetter(form);
    expect(findings.find(({ ruleId }) => ruleId === 'tep/ngoai-pham-vi')?.messageId).toBe('field');
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(findings.some(({ ruleId }) => ruleId === 'trang/phong-chu')).toBe(true);
  });

  test('a foreign text is told as such', () => {
    const english = bodyXml('The committee shall report to the assembly without delay. '.repeat(8));
    const { findings } = judgePackage({ body: `${english}<w:sectPr/>` });
    expect(findings[0]!.message.vi).toContain('tiếng nước ngoài');
  });
});
