import { describe, expect, test } from 'vitest';
import { bodyXml, fieldXml, PAGE_BREAK, paragraphXml, withAfter, withSection } from '../support/body-xml.js';
import { letterPackage } from '../support/official.js';
import { judgePackage } from '../support/verdict.js';
import type { WordPackage } from '../support/word-package.js';

const NUMBER = fieldXml('PAGE', '2');
const CENTRED = paragraphXml('', { align: 'center', runs: NUMBER });
const FIRST = '<w:headerReference r:id="header1"/><w:titlePg/>';

/** The letter on two pages, its second header as given. */
function long(header: string | null, section = FIRST, more: Partial<WordPackage> = {}): WordPackage {
  const given = withAfter(letterPackage(), `${PAGE_BREAK}${bodyXml('Trang hai.')}`);
  if (header === null) return given;
  return { ...withSection(given, section), headers: { header1: header }, ...more };
}
const numbering = (given: WordPackage) => {
  const { outcomes } = judgePackage(given);
  const own = [...outcomes].filter(([id, outcome]) => id.startsWith('so-trang/') && outcome !== 'pass');
  return Object.fromEntries(own);
};
const ALL = ['co', 'vi-tri', 'trang-dau', 'chu-so', 'bat-dau', 'co-chu', 'kieu-chu'];
const allNa = (co: string) =>
  Object.fromEntries(ALL.map((name) => [`so-trang/${name}`, name === 'co' ? co : 'na']));

test('one page needs no number, and nothing is said of what is not there', () => {
  expect(numbering(letterPackage())).toEqual(allNa('na'));
});

test('two pages without a number: one finding', () => {
  expect(numbering(long(null))).toEqual(allNa('fail'));
});

test('perhaps two pages: left to a person', () => {
  const lines = letterPackage((parts) => {
    const line = parts.noiDung[0]!;
    parts.noiDung = Array.from({ length: 13 }, () => ({ ...line }));
  });
  expect(numbering(lines)).toEqual(allNa('review'));
});

describe('the number in the header, from page two on, is right', () => {
  const frame = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>';
  const cell = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/></w:tblPr><w:tblGrid><w:gridCol w:w="800"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>${CENTRED}</w:tc></w:tr></w:tbl><w:p/>`;
  const complex = `<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>`;
  const box = (align: string) =>
    `<w:p><w:r><w:drawing><wp:anchor simplePos="0"><wp:positionH relativeFrom="margin"><wp:align>${align}</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="500000" cy="300000"/><wp:docPr id="1" name="box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="500000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>${CENTRED}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>`;
  const control = `<w:sdt><w:sdtContent>${CENTRED}</w:sdtContent></w:sdt>`;

  test.each([
    ['centred', CENTRED],
    ['as a complex field', paragraphXml('', { align: 'center', runs: complex })],
    [
      'after a centred tab',
      paragraphXml('', {
        format: '<w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>',
        runs: `<w:r><w:tab/></w:r>${NUMBER}`,
      }),
    ],
    ['in a frame', paragraphXml('', { format: frame, runs: NUMBER })],
    ['in a centred table of one cell', cell],
    ['in a text box', box('center')],
    ['in a content control', control],
  ])('%s', (_, header) => {
    expect(numbering(long(header))).toEqual({});
  });

  test.each([
    ['at the right', paragraphXml('', { align: 'right', runs: NUMBER }), 'fail'],
    ['at the left', paragraphXml('', { runs: NUMBER }), 'fail'],
    ['in a box at the right', box('right'), 'fail'],
    [
      'after a right tab',
      paragraphXml('', {
        format: '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>',
        runs: `<w:r><w:tab/></w:r>${NUMBER}`,
      }),
      'fail',
    ],
    [
      'pushed a little by an indent',
      paragraphXml('', { align: 'center', format: '<w:ind w:firstLine="567"/>', runs: NUMBER }),
      'review',
    ],
  ])('%s is not', (_, header, outcome) => {
    expect(numbering(long(header))).toEqual({ 'so-trang/vi-tri': outcome });
  });
});

test('a number in the footer', () => {
  const given = { ...long(null), headers: { footer1: CENTRED } };
  expect(numbering(withSection(given, '<w:footerReference r:id="footer1"/><w:titlePg/>'))).toEqual({
    'so-trang/vi-tri': 'fail',
  });
});

test('a number on page one', () => {
  expect(numbering(long(CENTRED, '<w:headerReference r:id="header1"/>'))).toEqual({
    'so-trang/trang-dau': 'fail',
  });
});

test('a number on page one alone leaves the others without', () => {
  const section = '<w:headerReference w:type="first" r:id="header1"/><w:titlePg/>';
  expect(numbering(long(CENTRED, section))).toMatchObject({
    'so-trang/co': 'fail',
    'so-trang/trang-dau': 'fail',
  });
});

test('a conditional field is left to a person', () => {
  const header = paragraphXml('', { align: 'center', runs: fieldXml('IF 1 = 1 2 3', '2') });
  expect(numbering(long(header))).toEqual(allNa('review'));
});

test('odd pages alone', () => {
  expect(numbering(long(CENTRED, FIRST, { settings: '<w:evenAndOddHeaders/>' }))).toEqual({
    'so-trang/co': 'fail',
  });
});

describe('figures alone', () => {
  test.each([
    ['dashes', `- ${''}`, ' -'],
    ['a word', 'Trang ', ''],
    ['of so many', '', '/5'],
  ])('%s', (_, before, after) => {
    const run = (text: string) =>
      text === ''
        ? ''
        : `<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const header = paragraphXml('', { align: 'center', runs: run(before) + NUMBER + run(after) });
    expect(numbering(long(header))).toEqual({ 'so-trang/chu-so': 'fail' });
  });

  test('the number of all pages beside it', () => {
    const header = paragraphXml('', { align: 'center', runs: `${NUMBER}${fieldXml('NUMPAGES', '')}` });
    expect(numbering(long(header))).toEqual({ 'so-trang/chu-so': 'fail' });
  });

  test.each(['upperRoman', 'lowerLetter', 'numberInDash'])('numbered as %s', (format) => {
    expect(numbering(long(CENTRED, `${FIRST}<w:pgNumType w:fmt="${format}"/>`))).toEqual({
      'so-trang/chu-so': 'fail',
    });
  });

  test('a switch of the field', () => {
    const header = paragraphXml('', { align: 'center', runs: fieldXml('PAGE \\* ROMAN', 'II') });
    expect(numbering(long(header))).toEqual({ 'so-trang/chu-so': 'fail' });
  });
});

describe('start', () => {
  test.each([
    [1, {}],
    [0, { 'so-trang/bat-dau': 'fail' }],
    [5, { 'so-trang/bat-dau': 'fail' }],
  ])('at %i', (start, expected) => {
    expect(numbering(long(CENTRED, `${FIRST}<w:pgNumType w:start="${start}"/>`))).toEqual(expected);
  });

  const split = (start: number) => {
    const inner =
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>';
    const end = `<w:p><w:pPr><w:sectPr>${FIRST}${inner}</w:sectPr></w:pPr></w:p>`;
    const given = withAfter(letterPackage(), `${end}${bodyXml('Trang hai.')}`);
    const body = given.body!.replace(
      /<w:sectPr>(?!.*<w:sectPr>)/s,
      `<w:sectPr><w:pgNumType w:start="${start}"/>`,
    );
    return { ...given, body, headers: { header1: CENTRED } };
  };
  test('a later section that jumps', () => {
    expect(numbering(split(7))).toEqual({ 'so-trang/bat-dau': 'fail' });
  });
  test('a later section that sets the number it has anyway', () => {
    expect(numbering(split(2))).toEqual({});
  });
  test('a later section that starts again at 1 may be a document of its own', () => {
    expect(numbering(split(1))).toEqual({ 'so-trang/bat-dau': 'review' });
  });
});

describe('look', () => {
  test.each([
    ['13', 13, '', {}],
    ['12', 12, '', { 'so-trang/co-chu': 'fail' }],
    ['bold', 14, '<w:b/>', { 'so-trang/kieu-chu': 'fail' }],
    ['italic', 14, '<w:i/>', { 'so-trang/kieu-chu': 'fail' }],
    ['underlined', 14, '<w:u w:val="single"/>', { 'so-trang/kieu-chu': 'fail' }],
  ])('%s', (_, size, format, expected) => {
    const header = paragraphXml('', { align: 'center', runs: fieldXml('PAGE', '2', size, format) });
    expect(numbering(long(header))).toEqual(expected);
  });

  test('a field whose result Word has not written yet', () => {
    const run =
      '<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>';
    expect(numbering(long(paragraphXml('', { align: 'center', runs: run })))).toEqual({
      'so-trang/co-chu': 'fail',
    });
  });
});
