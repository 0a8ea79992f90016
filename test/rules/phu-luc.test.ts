import { describe, expect, test } from 'vitest';
import {
  bodyXml,
  fieldXml,
  PAGE_BREAK,
  type ParagraphParts,
  paragraphXml,
  withAfter,
  withSection,
} from '../support/body-xml.js';
import { letterPackage } from '../support/official.js';
import { judgePackage } from '../support/verdict.js';

interface Heading {
  title?: string;
  titleLook?: ParagraphParts;
  name?: string | null;
  nameLook?: ParagraphParts;
  note?: string | null;
  noteLook?: ParagraphParts;
}

const NOTE = '(Kèm theo Công văn số 215/SNV-CCVC ngày 12 tháng 3 năm 2024 của Sở Nội vụ)';

/** A phụ lục on a page of its own. */
function appendix({
  title = 'Phụ lục',
  titleLook,
  name = 'DANH SÁCH CÁC ĐƠN VỊ',
  nameLook,
  note = NOTE,
  noteLook,
}: Heading = {}): string {
  const line = (text: string | null, parts: ParagraphParts) =>
    text === null ? '' : paragraphXml(text, { align: 'center', ...parts });
  return [
    PAGE_BREAK,
    line(title, { bold: true, ...titleLook }),
    line(name, { bold: true, ...nameLook }),
    line(note, { italic: true, ...noteLook }),
    bodyXml('Sở Tài chính tỉnh Ninh Bình.'),
  ].join('');
}

const MENTION = 'Danh sách tại Phụ lục kèm theo./.';
/** What phụ lục rules say of the letter with these behind it. */
function said(appendices: readonly Heading[], mention = MENTION, circumstances = {}) {
  const given = letterPackage(({ noiDung }) => Object.assign(noiDung[1]!, { text: mention }));
  const judged = judgePackage(withAfter(given, appendices.map(appendix).join('')), circumstances);
  const own = judged.findings.filter(({ ruleId }) => ruleId.startsWith('phu-luc/'));
  return own.map(({ ruleId, messageId, outcome }) => `${ruleId.slice(8)} ${messageId} ${outcome}`);
}

test('a phụ lục as it should be', () => {
  expect(said([{}])).toEqual([]);
  expect(said([{ title: 'Phụ lục I' }, { title: 'Phụ lục II' }])).toEqual([]);
});

test('without phụ lục the rules do not apply', () => {
  const { outcomes } = judgePackage(letterPackage());
  const own = [...outcomes].filter(([id]) => id.startsWith('phu-luc/'));
  expect(own.length).toBeGreaterThan(6);
  expect(own.every(([, outcome]) => outcome === 'na')).toBe(true);
});

describe('heading', () => {
  test.each<[string, Heading, string[]]>([
    ['capitals', { title: 'PHỤ LỤC' }, ['tieu-de capitals fail']],
    ['13 points', { titleLook: { size: 13 } }, ['tieu-de size fail']],
    ['not bold', { titleLook: { bold: false } }, ['tieu-de style fail']],
    ['at the left', { titleLook: { align: 'left' } }, ['tieu-de centre fail']],
    ['name on the same line', { title: 'Phụ lục: DANH SÁCH CÁC ĐƠN VỊ', name: null }, ['tieu-de line fail']],
    ['a colon after it', { title: 'Phụ lục:' }, ['tieu-de mark review']],
    ['name in lower case', { name: 'Danh sách các đơn vị' }, ['ten upper fail']],
    ['name too small', { nameLook: { size: 12 } }, ['ten size fail']],
    ['name not bold', { nameLook: { bold: false } }, ['ten style fail']],
    ['note upright', { noteLook: { italic: false } }, ['kem-theo-trinh-bay style fail']],
    ['note bold and italic', { noteLook: { bold: true } }, []],
    ['note too small', { noteLook: { size: 12 } }, ['kem-theo-trinh-bay size fail']],
    ['note at the right', { noteLook: { align: 'right' } }, ['kem-theo-trinh-bay centre fail']],
  ])('%s', (_, heading, expected) => {
    expect(said([heading])).toEqual(expected);
  });
});

describe('note', () => {
  test.each<[string, string | null, string[]]>([
    ['missing', null, ['kem-theo missing fail']],
    [
      'without number',
      '(Kèm theo Công văn ngày 12 tháng 3 năm 2024 của Sở Nội vụ)',
      ['kem-theo incomplete fail'],
    ],
    [
      'without body',
      '(Kèm theo Công văn số 215/SNV-CCVC ngày 12 tháng 3 năm 2024)',
      ['kem-theo incomplete fail'],
    ],
    [
      'in a draft with blanks',
      '(Kèm theo Công văn số     /SNV-CCVC ngày     tháng 3 năm 2024 của Sở Nội vụ)',
      [],
    ],
  ])('%s', (_, note, expected) => {
    expect(said([{ note }])).toEqual(expected);
  });

  const blank = '(Kèm theo Công văn số     /SNV-CCVC ngày     tháng 3 năm 2024 của Sở Nội vụ)';
  test.each([
    ['paper', ['kem-theo blank fail']],
    ['electronic', []],
  ])('blanks of an issued document: %s', (medium, expected) => {
    expect(said([{ note: blank }], MENTION, { stage: 'issued', medium })).toEqual(expected);
  });
});

test('an enclosure spoken of below the heading is left to a person', () => {
  expect(said([{ note: null, name: 'DANH SÁCH KÈM THEO' }])).toEqual(['kem-theo other review']);
});

describe('numbers', () => {
  test.each<[string, string[], string[]]>([
    ['a single one numbered', ['Phụ lục I'], ['so-thu-tu single fail']],
    ['two without numbers', ['Phụ lục', 'Phụ lục'], ['so-thu-tu none fail']],
    ['Arabic', ['Phụ lục 1', 'Phụ lục 2'], ['so-thu-tu roman fail', 'so-thu-tu roman fail']],
    ['out of order', ['Phụ lục I', 'Phụ lục III'], ['so-thu-tu order fail']],
    ['blanks', ['Phụ lục ....', 'Phụ lục ....'], []],
  ])('%s', (_, titles, expected) => {
    expect(said(titles.map((title) => ({ title })))).toEqual(expected);
  });
});

describe('reference in the text', () => {
  const TWO = [{ title: 'Phụ lục I' }, { title: 'Phụ lục II' }];
  test.each<[string, Heading[], string, string[]]>([
    ['none', [{}], 'Đề nghị báo cáo./.', ['chi-dan missing fail']],
    ['only enclosures', [{}], 'Gửi danh sách kèm theo./.', ['chi-dan enclosed review']],
    ['each by number', TWO, 'Theo Phụ lục I và Phụ lục II./.', []],
    ['both in a list', TWO, 'Theo các Phụ lục I, II./.', []],
    ['a range', [...TWO, { title: 'Phụ lục III' }], 'Theo Phụ lục I đến III./.', []],
    ['one left out', TWO, 'Theo Phụ lục I./.', ['chi-dan enclosed review']],
  ])('%s', (_, appendices, mention, expected) => {
    expect(said(appendices, mention)).toEqual(expected);
  });
});

describe('page numbers', () => {
  const header = { header1: paragraphXml('', { align: 'center', runs: fieldXml('PAGE', '2') }) };
  const page =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>';
  const refer = '<w:headerReference r:id="header1"/><w:titlePg/>';
  const letter = letterPackage(({ noiDung }) => Object.assign(noiDung[1]!, { text: MENTION }));
  const outcome = (given: typeof letter) =>
    judgePackage({ ...given, headers: header }).outcomes.get('phu-luc/so-trang');
  /** The phụ lục in a section of its own. */
  const apart = (own: string) => {
    const end = `<w:p><w:pPr><w:sectPr>${refer}${page}</w:sectPr></w:pPr></w:p>`;
    return withSection(withAfter(letter, end + appendix().replace(PAGE_BREAK, '')), own);
  };

  test('running on from the text', () => {
    expect(outcome(withSection(withAfter(letter, appendix()), refer))).toBe('fail');
  });
  test.each([
    ['running on in a section of its own', '<w:titlePg/>', 'fail'],
    ['from 1', '<w:titlePg/><w:pgNumType w:start="1"/>', 'pass'],
    ['from 5', '<w:titlePg/><w:pgNumType w:start="5"/>', 'fail'],
  ])('%s', (_, own, expected) => {
    expect(outcome(apart(own))).toBe(expected);
  });
  test('more than one page without a number of its own', () => {
    const end = `<w:p><w:pPr><w:sectPr>${refer}${page}</w:sectPr></w:pPr></w:p>`;
    const own = `${appendix().replace(PAGE_BREAK, '')}${PAGE_BREAK}${bodyXml('Trang hai.')}${PAGE_BREAK}${bodyXml('Trang ba.')}`;
    const given = withSection(withAfter(letter, end + own), '<w:headerReference r:id="header2"/>');
    const { outcomes } = judgePackage({ ...given, headers: { ...header, header2: paragraphXml('') } });
    expect(outcomes.get('phu-luc/so-trang')).toBe('fail');
  });
  test('nothing is numbered at all', () => {
    expect(judgePackage(withAfter(letter, appendix())).outcomes.get('phu-luc/so-trang')).toBe('na');
  });
});
