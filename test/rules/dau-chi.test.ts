import { describe, expect, test } from 'vitest';
import { type ParagraphParts, paragraphXml } from '../support/body-xml.js';
import { letterPackage } from '../support/official.js';
import { judgePackage } from '../support/verdict.js';

const border = (style: string) =>
  `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="${style}" w:sz="8" w:space="1" w:color="auto"/>`).join('')}</w:pBdr>`;
const SINGLE = border('single');

/** Findings on a mark that stands below the number. */
function marked(text: string, parts: ParagraphParts = {}) {
  const given = letterPackage();
  const mark = paragraphXml(text, { size: 13, bold: true, align: 'center', format: SINGLE, ...parts });
  const cell = '</w:tc>';
  const at = given.body!.lastIndexOf(cell, given.body!.indexOf('Ninh Bình, ngày'));
  const body = `${given.body!.slice(0, at)}${mark}${given.body!.slice(at)}`;
  const { findings, outcomes } = judgePackage({ ...given, body });
  return { said: findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`), outcomes, findings };
}

describe('urgency', () => {
  test.each(['HỎA TỐC', 'HOẢ TỐC', 'THƯỢNG KHẨN', 'KHẨN'])('%s', (text) => {
    const { said, outcomes } = marked(text, { color: 'FF0000' });
    expect(said).toEqual([]);
    expect(outcomes.get('dau-chi/khan')).toBe('pass');
  });
  test.each<[string, string, ParagraphParts, string[]]>([
    ['other words', 'HỎA TỐC HẸN GIỜ', {}, ['dau-chi/khan words']],
    ['too small', 'KHẨN', { size: 12 }, ['dau-chi/khan size']],
    ['not bold', 'KHẨN', { bold: false }, ['dau-chi/khan style']],
    ['no box', 'KHẨN', { format: '' }, ['dau-chi/khan box']],
    ['a double box', 'KHẨN', { format: border('double') }, ['dau-chi/khan doubleBox']],
  ])('%s', (_, text, parts, expected) => {
    expect(marked(text, parts).said).toEqual(expected);
  });
});

describe('secrecy', () => {
  test.each(['TUYỆT MẬT', 'TỐI MẬT', 'MẬT'])('%s brings the notice', (text) => {
    const { findings } = marked(text);
    expect(
      findings.map(({ ruleId, messageId, level, outcome }) => [ruleId, messageId, level, outcome]),
    ).toEqual([['dau-chi/mat', 'notice', 'info', 'review']]);
  });
});

describe('circulation', () => {
  test.each<[string, string, ParagraphParts, string[]]>([
    ['as it should be', 'LƯU HÀNH NỘI BỘ', {}, []],
    ['as it should be too', 'XEM XONG TRẢ LẠI', {}, []],
    ['no box', 'LƯU HÀNH NỘI BỘ', { format: '' }, ['dau-chi/luu-hanh box']],
    ['italic', 'XEM XONG TRẢ LẠI', { italic: true }, ['dau-chi/luu-hanh style']],
  ])('%s', (_, text, parts, expected) => {
    expect(marked(text, parts).said).toEqual(expected);
  });
});

test.each([
  ['Hỏa tốc', ['dau-chi/khan upper']],
  ['Mật', ['dau-chi/mat words', 'dau-chi/mat notice']],
  ['Lưu hành nội bộ', ['dau-chi/luu-hanh upper']],
])('%s in small letters is seen as a mark', (text, expected) => {
  expect(marked(text).said.filter((one) => one.startsWith('dau-chi/'))).toEqual(expected);
});

test('a document without marks', () => {
  const { outcomes } = judgePackage(letterPackage());
  expect(['khan', 'mat', 'luu-hanh'].map((name) => outcomes.get(`dau-chi/${name}`))).toEqual([
    'na',
    'na',
    'na',
  ]);
});
