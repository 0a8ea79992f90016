import { describe, expect, test } from 'vitest';
import { mendDocument } from '../../src/mend.js';
import { openPackage } from '../../src/opc/index.js';
import { reviewDocument } from '../../src/review.js';
import { deflate, inflate, type WordPackage, wordPackage } from '../support/word-package.js';

const OPTIONS = { inflate, deflate, scope: 'all' } as const;
const centred = (text: string, size: number): string =>
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const HEAD =
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 20) +
  centred('Độc lập – Tự do – Hạnh phúc', 20) +
  centred('THÔNG BÁO', 28);
const PAGES = Array.from({ length: 60 }, (_, at) => centred(`Nội dung thứ ${at} của thông báo này`, 28)).join(
  '',
);
const comment = (attributes: string): string =>
  `<w:comment ${attributes}><w:p><w:r><w:t>Xem</w:t></w:r></w:p></w:comment>`;
const list =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>Điều</w:t></w:r></w:p>';
const header = '<w:sectPr><w:headerReference w:type="default" r:id="rIdNone"/></w:sectPr>';

/** Relationships of the main part by id, each with how often it is there. */
function relationIds(bytes: Uint8Array): string[] {
  const rels = openPackage(bytes, inflate).part('word/_rels/document.xml.rels');
  return [...new TextDecoder().decode(rels ?? undefined).matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id!);
}

const twice = (values: readonly string[]): string[] => values.filter((own, at) => values.indexOf(own) !== at);

describe.each<[string, WordPackage]>([
  [
    'one id for two relationships',
    {
      body: HEAD + PAGES,
      relations: [
        { id: 'rId1', type: 'hyperlink', target: 'http://a', external: true },
        { id: 'rId1', type: 'image', target: 'media/a.png' },
      ],
    },
  ],
  ['a reference to a header that is not there', { body: HEAD + PAGES + header }],
  [
    'a relationship to parts that are not there',
    {
      body: HEAD + PAGES,
      relations: ['styles', 'numbering', 'settings', 'comments', 'header'].map((type) => ({
        type,
        target: `${type}0.xml`,
      })),
    },
  ],
  ['a list that is not there', { body: HEAD + list }],
  ['comments without ids', { body: HEAD, comments: comment('w:author="An"') + comment('') }],
  ['comments of one id', { body: HEAD, comments: comment('w:id="0"') + comment('w:id="0"') }],
  ['a comment whose id is no number', { body: HEAD, comments: comment('w:id="x"') }],
  [
    'two styles of one id',
    { body: HEAD, styles: '<w:style w:styleId="A"/><w:style w:type="paragraph" w:styleId="A"/>' },
  ],
  ['an empty body', { body: '' }],
])('a document with %s', (_, given) => {
  const bytes = wordPackage(given);
  const known = twice(relationIds(bytes));

  test('is mended once', () => {
    const { bytes: mended } = mendDocument('x.docx', bytes, OPTIONS);
    if (given.body !== '') expect(mended).not.toBeNull();
    expect(twice(relationIds(mended ?? bytes))).toEqual(known);
    expect(mendDocument('x.docx', mended ?? bytes, OPTIONS).bytes).toBeNull();
  });

  test('is reviewed, and its copy again', () => {
    const options = { ...OPTIONS, date: '2026-03-01T08:00:00Z', track: true };
    const { bytes: copy, comments } = reviewDocument('x.docx', bytes, options);
    expect(twice(relationIds(copy ?? bytes))).toEqual(known);
    expect(reviewDocument('x.docx', copy ?? bytes, options).comments).toBe(comments);
  });
});
