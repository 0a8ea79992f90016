import { expect, test } from 'vitest';
import { type Letter, letterPackage } from '../support/official.js';
import { judgePackage } from '../support/verdict.js';
import type { WordPackage } from '../support/word-package.js';

/** The official letter with its head's table in the header of page one, as letterheads are made. */
function letterhead(change?: (parts: Letter) => void): WordPackage {
  const given = letterPackage(change);
  const body = given.body!;
  const end = body.indexOf('</w:tbl>') + '</w:tbl>'.length;
  const start = body.indexOf('<w:tbl>');
  return {
    ...given,
    headers: { ...given.headers, header9: `${body.slice(start, end)}<w:p/>` },
    body: `${body.slice(0, start)}${body.slice(end)}`.replace(
      /<w:sectPr>([\s\S]*?)<\/w:sectPr>(?![\s\S]*<w:sectPr>)/,
      '<w:sectPr><w:headerReference w:type="first" r:id="header9"/>$1<w:titlePg/></w:sectPr>',
    ),
  };
}

test('a head in the header of page one obeys as one in the body does', () => {
  expect(judgePackage(letterhead()).found).toEqual({});
});

test.each<[string, (parts: Letter) => void, Record<string, string>]>([
  ['no line below Tiêu ngữ', ({ tieuNgu }) => delete tieuNgu[0]!.rule, { 'tieu-ngu/duong-ke': 'fail' }],
  [
    'the body’s name not bold',
    ({ coQuanBanHanh }) => (coQuanBanHanh[0]!.bold = false),
    { 'co-quan/kieu-chu': 'fail' },
  ],
  [
    'a date of size 12',
    ({ diaDanhThoiGian }) => (diaDanhThoiGian[0]!.size = 12),
    { 'dia-danh/co-chu': 'fail' },
  ],
])('in the header, %s', (_, change, found) => {
  expect(judgePackage(letterhead(change)).found).toEqual(found);
});
