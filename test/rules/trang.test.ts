import { describe, expect, test } from 'vitest';
import { bodyXml, paragraphXml, withAfter, withSection } from '../support/body-xml.js';
import { type Letter, letterPackage, textRun } from '../support/official.js';
import { judgeLetter, judgePackage } from '../support/verdict.js';
import type { WordPackage } from '../support/word-package.js';

type Change = (parts: Letter) => void;

const MARGINS = { top: 1134, right: 1134, bottom: 1134, left: 1701, header: 709, footer: 709, gutter: 0 };

function section(size: string, margins: Partial<typeof MARGINS> = {}, more = ''): Change {
  const all = Object.entries({ ...MARGINS, ...margins }).map(([name, value]) => `w:${name}="${value}"`);
  return (parts) => {
    parts.section = `${more}<w:pgSz ${size}/><w:pgMar ${all.join(' ')}/>`;
  };
}
const A4 = 'w:w="11906" w:h="16838"';
const ACROSS = 'w:w="16838" w:h="11906" w:orient="landscape"';
const found = (change: Change) => judgeLetter(change).found;

describe('paper', () => {
  test.each([
    ['A4 as Word writes it', A4, {}],
    ['A4 rounded up', 'w:w="11907" w:h="16840"', {}],
    ['a millimetre off', 'w:w="11960" w:h="16790"', {}],
    ['Letter', 'w:w="12240" w:h="15840"', { 'trang/kho-giay': 'fail' }],
    ['A5', 'w:w="8391" w:h="11906"', { 'trang/kho-giay': 'fail' }],
  ])('%s', (_, size, expected) => {
    expect(found(section(size))).toMatchObject(expected);
    expect(found(section(size))['trang/kho-giay']).toBe(
      (expected as Record<string, string>)['trang/kho-giay'],
    );
  });

  test('pages across without a table are reported, with the margins turned or not', () => {
    const { outcomes } = judgeLetter(section(ACROSS));
    expect(outcomes.get('trang/huong-giay')).toBe('fail');
    expect(outcomes.get('trang/kho-giay')).toBe('pass');
  });

  test('pages across with a picture, which may be a chart, are left to a person', () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="9" name="p"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const given = withAfter(letterPackage(section(ACROSS)), picture);
    expect(judgePackage(given).outcomes.get('trang/huong-giay')).toBe('review');
  });

  test('pages across for a table are right', () => {
    const row = '<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>';
    const data = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>${row.repeat(3)}</w:tbl>`;
    const given = withAfter(letterPackage(section(ACROSS)), `${data}<w:p/>`);
    expect(judgePackage(given).outcomes.get('trang/huong-giay')).toBe('pass');
  });
});

describe('margins', () => {
  test.each<[string, Partial<typeof MARGINS>, string | null]>([
    ['least of each', { top: 1134, bottom: 1134, left: 1701, right: 850 }, null],
    ['most of each', { top: 1417, bottom: 1417, left: 1984, right: 1134 }, null],
    ['0.3 mm below', { top: 1118 }, null],
    ['too little above', { top: 1080 }, 'trang/le-tren'],
    ['an inch above', { top: 1440 }, 'trang/le-tren'],
    ['an inch below', { bottom: 1440 }, 'trang/le-duoi'],
    ['too little at the left', { left: 1418 }, 'trang/le-trai'],
    ['too much at the right', { right: 1304 }, 'trang/le-phai'],
    ['a gutter that makes it right', { left: 1417, gutter: 284 }, null],
    ['a gutter that makes it wrong', { left: 1984, gutter: 284 }, 'trang/le-trai'],
    ['a header far down pushes the text', { header: 1500 }, null],
  ])('%s', (_, margins, rule) => {
    expect(found(section(A4, margins))).toEqual(rule === null ? {} : { [rule]: 'fail' });
  });

  const headed = (header: string, margins: Partial<typeof MARGINS>): WordPackage => ({
    ...letterPackage(section(A4, margins, '<w:headerReference r:id="header1"/>')),
    headers: { header1: header },
  });
  const lines = (count: number) => paragraphXml('').repeat(count);

  test('a tall header pushes the text down', () => {
    const { findings } = judgePackage(headed(lines(6), {}));
    expect(findings.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([
      ['trang/le-tren', 'pushed'],
    ]);
  });

  test('a header that pushes the text to the right place is right', () => {
    expect(judgePackage(headed(lines(2), { top: 800 })).found).toEqual({});
  });

  test('a gutter at the top counts there', () => {
    const given = { ...letterPackage(section(A4, { gutter: 400 })), settings: '<w:gutterAtTop/>' };
    expect(judgePackage(given).found).toEqual({ 'trang/le-tren': 'fail' });
  });

  test('mirrored margins leave even pages to a person', () => {
    const long = {
      ...letterPackage((parts) => {
        for (let page = 0; page < 60; page += 1) parts.noiDung.unshift({ ...parts.noiDung[0]! });
      }),
      settings: '<w:mirrorMargins/>',
    };
    const { outcomes } = judgePackage(long);
    expect([outcomes.get('trang/le-trai'), outcomes.get('trang/le-phai')]).toEqual(['review', 'review']);
  });

  test.each<[string, Partial<typeof MARGINS>, string[]]>([
    ['upright ranges', {}, []],
    ['turned to the top', { top: 1701, right: 1134, bottom: 1134, left: 1134 }, []],
    ['turned to the bottom', { top: 850, right: 1134, bottom: 1701, left: 1134 }, []],
    ['turned with one off', { top: 1701, right: 1134, bottom: 1134, left: 600 }, ['trang/le-trai']],
  ])('across: %s', (_, margins, rules) => {
    const { findings } = judgeLetter(section(ACROSS, margins));
    const own = findings.filter(({ ruleId }) => ruleId.startsWith('trang/le-'));
    expect(own.map(({ ruleId }) => ruleId)).toEqual(rules);
    expect(own.every(({ level }) => level === 'warning')).toBe(true);
  });
});

describe('font', () => {
  const body =
    (runs: string): Change =>
    ({ noiDung: [line] }) =>
      Object.assign(line!, { runs });
  const TEXT = 'Thực hiện kế hoạch công tác năm 2024, đề nghị các đơn vị báo cáo kết quả kiểm tra công vụ.';

  test.each<[string, Change, Record<string, string>]>([
    [
      'a component in another font',
      ({ kinhGui: [line] }) => Object.assign(line!, { font: 'Arial' }),
      { 'trang/phong-chu': 'fail' },
    ],
    [
      'a word in another font',
      body(textRun(TEXT, { size: 14 }) + textRun(' Bộ', { size: 14, font: 'Calibri' })),
      { 'trang/phong-chu': 'fail' },
    ],
    [
      'a space in another font',
      body(textRun(TEXT, { size: 14 }) + textRun(' ', { size: 14, font: 'Calibri' })),
      {},
    ],
    [
      'a tick box',
      body(
        `<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/><w:sz w:val="28"/></w:rPr><w:t>☐ </w:t></w:r>${textRun(TEXT, { size: 14 })}`,
      ),
      {},
    ],
    [
      'a letter of a symbol font',
      body(textRun('q', { size: 14, font: 'Wingdings' }) + textRun(TEXT, { size: 14 })),
      {},
    ],
    ['w:sym', body(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${textRun(TEXT, { size: 14 })}`), {}],
    [
      'hidden text',
      body(
        `<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:vanish/></w:rPr><w:t>ghi chú</w:t></w:r>${textRun(TEXT, { size: 14 })}`,
      ),
      {},
    ],
  ])('%s', (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  test('Vietnamese letters take the second font of a run', () => {
    const run = `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Arial"/><w:sz w:val="28"/></w:rPr><w:t>${TEXT}</w:t></w:r>`;
    const { findings } = judgeLetter(body(run));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['trang/phong-chu']);
    expect(findings[0]!.message.vi).toMatch(/^Nội dung văn bản: .* Arial \(\d+%, từ “ự/);
  });

  test('one finding a component, each font with its share and start', () => {
    const { findings } = judgeLetter(({ kinhGui: [address], noiNhan: [, first, second] }) => {
      Object.assign(address!, { font: 'Arial' });
      Object.assign(first!, { font: 'Calibri' });
      Object.assign(second!, { font: 'Tahoma' });
    });
    expect(findings.map(({ message }) => message.vi)).toEqual([
      'Kính gửi: có chữ không phải phông Times New Roman: Arial (toàn bộ, từ “Kính gửi: Sở Tài chính tỉnh …”).',
      'Nơi nhận: có chữ không phải phông Times New Roman: Tahoma (39%, từ “- Lưu: VT, CCVC.”); Calibri (30%, từ “- Như trên;”).',
    ]);
  });

  test('headers that no page shows are not read', () => {
    const header = paragraphXml('Dự thảo', { font: 'Arial' });
    const given = withSection(letterPackage(), '<w:headerReference w:type="first" r:id="header1"/>');
    expect(judgePackage({ ...given, headers: { header1: header } }).found).toEqual({});
    const shown = withSection(letterPackage(), '<w:headerReference r:id="header1"/>');
    expect(judgePackage({ ...shown, headers: { header1: header } }).found).toEqual({
      'trang/phong-chu': 'fail',
    });
  });
});

describe('colour', () => {
  const line =
    (color: string): Change =>
    ({ noiDung: [first] }) =>
      Object.assign(first!, { color });
  test.each<[string, Change, Record<string, string>]>([
    ['black by value', line('000000'), {}],
    ['automatic', line('auto'), {}],
    ['red', line('FF0000'), { 'trang/mau-chu': 'fail' }],
    ['dark grey', line('222222'), { 'trang/mau-chu': 'fail' }],
    ['nearly black', line('0D0D0D'), { 'trang/mau-chu': 'review' }],
    ['white on paper', line('FFFFFF'), { 'trang/mau-chu': 'review' }],
  ])('%s', (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  test('highlighting is only a remark', () => {
    const runs =
      '<w:r><w:rPr><w:highlight w:val="yellow"/><w:sz w:val="28"/></w:rPr><w:t>Sở Nội vụ đề nghị các đơn vị, địa phương tổng hợp số liệu, báo cáo kết quả.</w:t></w:r>';
    const { findings } = judgeLetter(({ noiDung: [first] }) => Object.assign(first!, { runs }));
    expect(findings.map(({ ruleId, level, outcome }) => [ruleId, level, outcome])).toEqual([
      ['trang/mau-chu', 'info', 'review'],
    ]);
  });
});

describe('encoding', () => {
  test('text in a legacy font is shown decoded', () => {
    const { findings } = judgeLetter(({ kinhGui: [line] }) =>
      Object.assign(line!, { text: 'KÝnh göi: Së Tµi chÝnh tØnh Ninh B×nh.', font: '.VnTime' }),
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['trang/phong-chu', 'trang/bang-ma']);
    expect(findings[1]!.expected?.vi).toBe('Kính gửi: Sở Tài chính tỉnh Ninh Bình.');
  });

  test('text in an ordinary font that decodes to Vietnamese is legacy too', () => {
    const text = 'Së Néi vô ®Ò nghÞ c¸c ®¬n vÞ b¸o c¸o kÕt qu¶ kiÓm tra c«ng vô.';
    const { outcomes } = judgeLetter(({ noiDung: [line] }) => Object.assign(line!, { text }));
    expect(outcomes.get('trang/bang-ma')).toBe('fail');
  });

  test('Unicode text in a font of that name is no legacy text', () => {
    const { outcomes } = judgeLetter(({ kinhGui: [line] }) => Object.assign(line!, { font: '.VnTime' }));
    expect([outcomes.get('trang/bang-ma'), outcomes.get('trang/phong-chu')]).toEqual(['pass', 'fail']);
  });

  test('separate marks are a remark, mixed with composed letters a warning', () => {
    const mixed = judgeLetter(({ noiDung: [line] }) =>
      Object.assign(line!, { text: line!.text.normalize('NFD') }),
    );
    const own = mixed.findings.filter(({ ruleId }) => ruleId === 'trang/to-hop');
    expect(own.map(({ messageId, level }) => [messageId, level])).toEqual([['mixed', 'warning']]);
    const all = judgeLetter((parts) => {
      for (const lines of Object.values(parts))
        if (Array.isArray(lines)) for (const line of lines) line.text = line.text.normalize('NFD');
    });
    const whole = all.findings.filter(({ ruleId }) => ruleId === 'trang/to-hop');
    expect(whole.map(({ messageId, level }) => [messageId, level])).toEqual([['decomposed', 'info']]);
  });
});

describe('strange characters', () => {
  const say = (text: string) =>
    withAfter(letterPackage(), '') &&
    judgeLetter(({ noiDung: [line] }) => Object.assign(line!, { text: `${line!.text} ${text}` }));
  test.each<[string, string, string | undefined]>([
    ['Eth in place of Đ', 'Các Ðơn vị.', 'fail'],
    ['a Cyrillic letter inside a word', 'Các đơn vị cần làm ngаy.', 'fail'],
    ['a zero-width space inside a word', 'Các đơn\u200bvị.', 'fail'],
    ['a private-use character', 'Các đơn vị \ue123.', 'fail'],
    ['a whole word of another script', 'Theo Правда.', undefined],
    ['Greek letters of a formula', 'Góc α và β, điện trở 5 Ω.', undefined],
    ['a non-breaking space in the text', 'Theo Điều\u00a05.', undefined],
  ])('%s', (_, text, outcome) => {
    expect(say(text).found['trang/ky-tu-la']).toBe(outcome);
  });

  test('a non-breaking space inside a fixed phrase', () => {
    const { findings } = judgeLetter(({ quocHieu: [line] }) =>
      Object.assign(line!, { text: line!.text.replace(' ', '\u00a0') }),
    );
    expect(findings.map(({ ruleId, messageId }) => [ruleId, messageId])).toContainEqual([
      'trang/ky-tu-la',
      'space',
    ]);
  });

  test('the word is shown as it should be', () => {
    expect(say('Các Ðơn vị.').findings.map(({ expected }) => expected?.vi)).toContain('Đơn');
  });
});

test('a section in the middle of a page has no top of its own', () => {
  const end = `<w:p><w:pPr><w:sectPr><w:pgSz ${A4}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:pPr></w:p>`;
  const inner = letterPackage(section(A4, { top: 2000 }, '<w:type w:val="continuous"/>'));
  const given = withAfter(inner, `${end}${bodyXml('Đoạn cuối.')}`);
  expect(judgePackage(given).outcomes.get('trang/le-tren')).toBe('pass');
});
