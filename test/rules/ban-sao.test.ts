import { describe, expect, test } from 'vitest';
import { type ParagraphParts, paragraphXml, withAfter } from '../support/body-xml.js';
import { letterPackage } from '../support/official.js';
import { judgePackage } from '../support/verdict.js';

interface Copy {
  rule?: string;
  form?: string;
  formLook?: ParagraphParts;
  number?: string | null;
  date?: string | null;
  recipients?: string | null;
  signer?: string | null;
}

const RULE = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>';

/** The components of a copy behind the letter. */
function copy(given: Copy = {}): string {
  const {
    rule = RULE,
    form = 'SAO Y',
    number = 'Số: 01/SY-SNV',
    date = 'Ninh Bình, ngày 15 tháng 3 năm 2024',
  } = given;
  const { recipients = 'Nơi nhận:', signer = 'KT. GIÁM ĐỐC' } = given;
  const line = (text: string | null, parts: ParagraphParts) =>
    text === null ? '' : paragraphXml(text, parts);
  return [
    paragraphXml('SỞ NỘI VỤ', { bold: true, size: 13, align: 'center', format: rule }),
    line(form, { bold: true, align: 'center', ...given.formLook }),
    line(number, { size: 13, align: 'center' }),
    line(date, { size: 13, italic: true, align: 'center' }),
    line(recipients, { size: 12, bold: true, italic: true }),
    line('- Như trên;', { size: 11 }),
    line('- Lưu: VT.', { size: 11 }),
    line(signer, { bold: true, align: 'right' }),
    line('PHÓ GIÁM ĐỐC', signer === null ? { size: 11 } : { bold: true, align: 'right' }).replace(
      signer === null ? /.*/s : /$^/,
      '',
    ),
  ].join('');
}

const said = (given: Copy) => {
  const { findings } = judgePackage(withAfter(letterPackage(), copy(given)));
  const own = findings.filter(({ ruleId }) => ruleId.startsWith('ban-sao/'));
  return own.map(({ ruleId, messageId, outcome }) => `${ruleId.slice(8)} ${messageId} ${outcome}`);
};

test('a copy as it should be', () => {
  expect(said({})).toEqual([]);
});

describe('form', () => {
  test.each<[string, Copy, string[]]>([
    ['the old words', { form: 'SAO Y BẢN CHÍNH' }, ['hinh-thuc words fail']],
    ['not bold', { formLook: { bold: false } }, ['hinh-thuc style fail']],
    ['too small', { formLook: { size: 12 } }, ['hinh-thuc size fail']],
  ])('%s', (_, given, expected) => {
    expect(said(given)).toEqual(expected);
  });
});

describe('symbol', () => {
  test.each([
    ['SAO Y', 'SY', []],
    ['SAO LỤC', 'SL', []],
    ['TRÍCH SAO', 'TrS', []],
    ['SAO Y', 'SL', ['ky-hieu symbol fail']],
    ['TRÍCH SAO', 'TS', ['ky-hieu symbol fail']],
  ])('%s with %s', (form, symbol, expected) => {
    expect(said({ form, number: `Số: 01/${symbol}-SNV` })).toEqual(expected);
  });
});

describe('components', () => {
  test.each<[string, Copy, string[]]>([
    ['no rule', { rule: '' }, ['vi-tri rule fail']],
    ['a short rule', { rule: `${RULE}<w:ind w:left="2000" w:right="2000"/>` }, ['vi-tri rule fail']],
    ['no number', { number: null }, ['thanh-phan missing fail']],
    ['no date', { date: null }, ['thanh-phan missing fail']],
    ['no recipients', { recipients: null }, ['thanh-phan missing fail']],
    ['no signer', { signer: null }, ['thanh-phan missing review']],
  ])('%s', (_, given, expected) => {
    expect(said(given)).toEqual(expected);
  });
});

test('without a copy the rules do not apply', () => {
  const { outcomes } = judgePackage(letterPackage());
  expect(
    ['hinh-thuc', 'ky-hieu', 'vi-tri', 'thanh-phan'].map((name) => outcomes.get(`ban-sao/${name}`)),
  ).toEqual(['na', 'na', 'na', 'na']);
});
