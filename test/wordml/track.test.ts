import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/opc/package.js';
import { readDocument } from '../../src/wordml/read.js';
import { largestMark, Marks } from '../../src/wordml/track/marks.js';
import { trackPart } from '../../src/wordml/track/part.js';
import { withdrawChanges } from '../../src/wordml/track/withdraw.js';
import { EditedPart } from '../../src/wordml/write/part.js';
import { serializeTree } from '../../src/xml/tree/serialize.js';
import { settled } from '../support/revisions.js';
import { shown } from '../support/shown.js';
import { inflate, wordPackage } from '../support/word-package.js';

const MAIN = 'word/document.xml';
const REVIEWER = { author: 'thethuc', date: '2026-03-01T08:00:00Z' };

const mainOf = (body: string): Uint8Array => openPackage(wordPackage({ body }), inflate).part(MAIN)!;
const asShown = (main: Uint8Array): unknown =>
  shown(readDocument(openPackage(wordPackage({ parts: { [MAIN]: main } }), inflate)));

/** The second version of a body as tracked changes of the first. */
function track(before: string, after: string): Uint8Array {
  const part = new EditedPart(MAIN, mainOf(before));
  trackPart(part, new Marks(REVIEWER, largestMark(part.tree.root) + 1), mainOf(after));
  return serializeTree(part.tree);
}

const inside = (main: Uint8Array): string =>
  /<w:body>(.*)<\/w:body>/s
    .exec(new TextDecoder().decode(main))![1]!
    .replaceAll(` w:author="thethuc" w:date="${REVIEWER.date}"`, '');

const p = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const t = (text: string): string => `<w:t${/^ | $/.test(text) ? ' xml:space="preserve"' : ''}>${text}</w:t>`;
const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`;

describe('a change is written as Word tracks it', () => {
  test.each([
    [
      'a word',
      p(r('Số 5 ngày')),
      p(r('Số 05 ngày')),
      p(`${r('Số ')}<w:ins w:id="1"><w:r><w:t>0</w:t></w:r></w:ins>${r('5 ngày')}`),
    ],
    [
      'a letter for another',
      p(r('Hà nội', '<w:b/>')),
      p(r('Hà Nội', '<w:b/>')),
      p(
        `${r('Hà ', '<w:b/>')}<w:del w:id="1"><w:r><w:rPr><w:b/></w:rPr><w:delText>n</w:delText></w:r></w:del>` +
          `<w:ins w:id="2"><w:r><w:rPr><w:b/></w:rPr><w:t>N</w:t></w:r></w:ins>${r('ội', '<w:b/>')}`,
      ),
    ],
    [
      'the look of a word',
      p(r('một hai ba')),
      p(r('một ') + r('hai', '<w:b/>') + r(' ba')),
      p(r('một ') + r('hai', '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>') + r(' ba')),
    ],
    [
      'a paragraph',
      p(r('một'), '<w:keepNext/><w:rPr><w:b/></w:rPr>'),
      p(r('một'), '<w:keepNext/><w:jc w:val="both"/><w:rPr><w:i/></w:rPr>'),
      p(
        r('một'),
        '<w:keepNext/><w:jc w:val="both"/><w:rPr><w:i/><w:rPrChange w:id="2"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>' +
          '<w:pPrChange w:id="1"><w:pPr><w:keepNext/></w:pPr></w:pPrChange>',
      ),
    ],
    [
      'a section',
      `${p('')}<w:sectPr><w:pgMar w:left="1440"/></w:sectPr>`,
      `${p('')}<w:sectPr><w:pgMar w:left="1701"/></w:sectPr>`,
      `${p('')}<w:sectPr><w:pgMar w:left="1701"/><w:sectPrChange w:id="1"><w:sectPr><w:pgMar w:left="1440"/></w:sectPr></w:sectPrChange></w:sectPr>`,
    ],
    [
      'a paragraph that goes',
      p(r('một')) + p('') + p(r('hai')),
      p(r('một')) + p(r('hai')),
      `${p(r('một'))}${p('', '<w:rPr><w:del w:id="1"/></w:rPr>')}${p(r('hai'))}`,
    ],
    [
      'a change beside one of somebody else',
      p(`${r('a')}<w:ins w:id="7" w:author="An">${r('bcd')}</w:ins>`),
      p(`${r('a')}<w:ins w:id="7" w:author="An">${r('bxd')}</w:ins>`),
      p(
        `${r('a')}<w:ins w:id="7" w:author="An">${r('b')}<w:del w:id="8"><w:r><w:delText>c</w:delText></w:r></w:del></w:ins>` +
          `<w:ins w:id="9"><w:r><w:t>x</w:t></w:r></w:ins><w:ins w:id="10" w:author="An">${r('d')}</w:ins>`,
      ),
    ],
  ])('%s', (_, before, after, expected) => {
    expect(inside(track(before, after))).toBe(expected);
  });
});

const FIELD =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const cell = (inner: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
const table = (...cells: string[]): string => `<w:tbl><w:tblPr/><w:tr>${cells.join('')}</w:tr></w:tbl>`;
const box = (inner: string, id: number): string =>
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="100000" cy="100000"/>' +
  `<wp:docPr id="${id}" name="a"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp>` +
  `</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inner}` +
  '</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>';

const VERSIONS: readonly (readonly [string, string, string])[] = [
  ['nothing', p(r('một')), p(r('một'))],
  ['a whole text', p(r('Công văn', '<w:sz w:val="24"/>')), p(r('QUYẾT ĐỊNH', '<w:sz w:val="28"/>'))],
  ['two runs as one', p(r('Độc lập ') + r('– Tự do', '<w:i/>')), p(r('Độc lập - Tự do'))],
  [
    'tabs and spaces',
    p('<w:r><w:tab/><w:t>Kính gửi</w:t></w:r>'),
    p(r('Kính gửi:'), '<w:ind w:firstLine="567"/>'),
  ],
  ['a field that goes', p(r('Trang ') + FIELD), p(r('Trang '))],
  ['a field that comes', p(''), p(FIELD, '<w:jc w:val="center"/>')],
  ['text around a field', p(`${r('a ')}${FIELD}${r(' b')}`), p(`${r('a')}${FIELD}${r('b', '<w:b/>')}`)],
  [
    'words in a hyperlink',
    p(`<w:hyperlink>${r('xem đây')}</w:hyperlink>${r('.')}`),
    p(`<w:hyperlink>${r('xem Đây')}</w:hyperlink>`),
  ],
  [
    'a cell',
    table(cell(p(r('SỞ'))), cell(p(r('CỘNG HOÀ')))),
    table(cell(p(r('SỞ'))), cell(p(r('CỘNG HÒA', '<w:b/>')))),
  ],
  [
    'paragraphs of a cell',
    table(cell(p('') + p(r('a')) + p('') + p(r('b')))),
    table(cell(p(r('a')) + p(r('b', '<w:i/>')))),
  ],
  ['a text box, both copies', p(box(p(r('Khẩn')), 3)), p(box(p(r('KHẨN', '<w:b/>')), 3))],
  ['a paragraph that comes', p(r('a')) + p(r('b')), p(r('a')) + p(r('chèn vào', '<w:b/>')) + p(r('b'))],
  [
    'content in a control',
    `<w:sdt><w:sdtContent>${p(r('a'))}</w:sdtContent></w:sdt>`,
    `<w:sdt><w:sdtContent>${p(r('b'))}</w:sdtContent></w:sdt>`,
  ],
  [
    'a section inside',
    p('', '<w:sectPr><w:pgMar w:left="1"/></w:sectPr>') + p(''),
    p('', '<w:sectPr><w:pgMar w:left="2"/></w:sectPr>') + p(''),
  ],
  [
    'text of an insertion by somebody else',
    p(`<w:ins w:id="1" w:author="An">${r('abc')}</w:ins>`),
    p(`<w:ins w:id="1" w:author="An">${r('abXc', '<w:b/>')}</w:ins>`),
  ],
  [
    'text beside a deletion by somebody else',
    p(`${r('a')}<w:del w:id="1" w:author="An"><w:r><w:delText>x</w:delText></w:r></w:del>${r('b')}`),
    p(`${r('A')}<w:del w:id="1" w:author="An"><w:r><w:delText>x</w:delText></w:r></w:del>${r('B')}`),
  ],
  ['letters of two code units', p(r('a😀b')), p(r('a😁b'))],
];

describe('versions', () => {
  test.each(VERSIONS)('%s: rejecting gives the first, accepting the second', (_, before, after) => {
    const tracked = track(before, after);
    expect(asShown(settled(tracked, 'reject'))).toEqual(asShown(settled(mainOf(before), 'reject')));
    expect(asShown(settled(tracked, 'accept'))).toEqual(asShown(settled(mainOf(after), 'accept')));
  });

  test.each(VERSIONS)('%s: taken back, the first is there again', (_, before, after) => {
    const part = new EditedPart(MAIN, track(before, after));
    withdrawChanges(part, 'thethuc');
    expect(asShown(serializeTree(part.tree))).toEqual(asShown(mainOf(before)));
  });
});
