import { describe, expect, it } from 'vitest';
import {
  findNoteMarks,
  findPlaceholders,
  isBlank,
  isPlaceholder,
  isSampleWords,
  withoutNoteMarks,
} from '../../src/text/blanks.js';
import { parseListLine } from '../../src/text/list-line.js';

it.each([
  ['- Như trên;', '-', 'Như trên', ';'],
  ['– Lưu: VT, VP.', '–', 'Lưu: VT, VP', '.'],
  ['  +  Sở Nội vụ ; ', '+', 'Sở Nội vụ', ';'],
  ['\uf0b7 Các phòng,', '\uf0b7', 'Các phòng', ','],
  ['Hết./.', undefined, 'Hết', './.'],
  ['Gồm:', undefined, 'Gồm', ':'],
  ['- ......', '-', '', '......'],
  ['Và…', undefined, 'Và', '…'],
  ['Không dấu', undefined, 'Không dấu', undefined],
  ['-', '-', '', undefined],
  ['   ', undefined, '', undefined],
  ['', undefined, '', undefined],
])('takes %j apart', (text, bullet, body, endMark) => {
  const line = parseListLine(text);
  expect([line.bullet?.text, line.body.text, line.endMark?.text]).toEqual([bullet, body, endMark]);
  for (const part of [line.bullet, line.body, line.endMark])
    if (part) expect(text.slice(part.from, part.to)).toBe(part.text);
});

describe('blanks and placeholders', () => {
  it.each([
    ['......', true],
    [' … _ . \u2002', true],
    ['', true],
    ['a...', false],
    ['-', false],
  ])('%j is blank: %s', (text, blank) => {
    expect(isBlank(text)).toBe(blank);
  });

  it.each([
    [`\${ten}`, true],
    ['{{ ten }}', true],
    ['{Ho_ten}', true],
    ['[....]', true],
    ['[HO_TEN]', true],
    ['«Ho ten»', true],
    ['<ten>', true],
    ['……', true],
    ['…', true],
    ['......... 7 ........', true],
    ['…(5)…', true],
    ['Về việc ...... 5 ......', false],
    ['5 ......', false],
    ['', false],
    ['.', false],
    ['[1]', false],
    ['Tên {x}', false],
    ['a < b', false],
  ])('%j is a placeholder: %s', (text, placeholder) => {
    expect(isPlaceholder(text)).toBe(placeholder);
  });

  it.each([
    ['TÊN CƠ QUAN, TỔ CHỨC2', true],
    ['TÊN CQ, TC CHỦ QUẢN(1)', true],
    ['Tên loại văn bản', true],
    ['QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ', true],
    ['TÊN LOẠI VĂN BẢN CỦA ĐẢNG', false],
    ['SỞ NỘI VỤ', false],
    ['', false],
  ])('%j is a sample’s words: %s', (text, sample) => {
    expect(isSampleWords(text)).toBe(sample);
  });

  it('finds all of a text and no others', () => {
    const text = 'Ông {{ten}} sinh ...... tại «Noi», v.v. và 3 < 4. Xong...';
    const found = findPlaceholders(text);
    expect(found.map(({ kind, text: inner }) => [kind, inner])).toEqual([
      ['field', '{{ten}}'],
      ['blank', '......'],
      ['field', '«Noi»'],
      ['blank', '...'],
    ]);
    for (const { from, to, text: inner } of found) expect(text.slice(from, to)).toBe(inner);
  });

  it('tells note marks from units', () => {
    expect(withoutNoteMarks('TÊN CƠ QUAN(1) HÀNH CHÍNH² và 100 m², 5km³ [2]')).toBe(
      'TÊN CƠ QUAN HÀNH CHÍNH và 100 m², 5km³ ',
    );
    expect(findNoteMarks('ngày (12) tháng (2020)')).toEqual([{ from: 5, to: 9 }]);
  });
});
