import { expect, test } from 'vitest';
import { openPackage } from '../../src/opc/index.js';
import { reviewDocument } from '../../src/review.js';
import { deflate, inflate, wordPackage } from '../support/word-package.js';

const OPTIONS = { inflate, deflate, date: '2026-03-01T08:00:00Z', scope: 'all', track: true } as const;
const run = (text: string, size: number): string =>
  `<w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const centred = (inner: string): string => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${inner}</w:p>`;
const comment = (id: number, author: string, text: string, paraId: string): string =>
  `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="${paraId}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
const reference = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

/** What An has written, and what thethuc had written once: a comment that An answered, and one that nobody did. */
const BODY =
  centred(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 20) + reference(0)) +
  centred(`<w:ins w:id="8" w:author="An">${run('Độc lập – Tự do – Hạnh phúc', 20)}</w:ins>`) +
  centred(
    `<w:del w:id="9" w:author="An"><w:r><w:delText>Thông báo</w:delText></w:r></w:del>${run('THÔNG BÁO', 28)}` +
      reference(1) +
      reference(2) +
      reference(3),
  );
const COMMENTS =
  comment(0, 'An', 'Xem lại', '00000001') +
  comment(1, 'thethuc', 'Lỗi: cũ, có người trả lời', '00000002') +
  comment(2, 'An', 'Đã biết', '00000003') +
  comment(3, 'thethuc', 'Lỗi: cũ', '00000004');
const EXTENDED =
  '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000002" w15:done="0"/>' +
  '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000002" w15:done="0"/><w15:commentEx w15:paraId="00000004" w15:done="0"/></w15:commentsEx>';

const original = wordPackage({
  body: BODY,
  comments: COMMENTS,
  relations: [{ type: 'commentsExtended', target: 'commentsExtended.xml' }],
  parts: { 'word/commentsExtended.xml': EXTENDED },
});

const read = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(openPackage(bytes, inflate).part(`word/${name}.xml`)!);
const ids = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, id]) => id!);

test('comments and changes of somebody else stay, and what was answered', () => {
  const { bytes, comments } = reviewDocument('a.docx', original, OPTIONS);
  const written = read(bytes!, 'comments');
  for (const kept of ['Xem lại', 'Lỗi: cũ, có người trả lời', 'Đã biết']) expect(written).toContain(kept);
  expect(written).not.toContain('<w:t>Lỗi: cũ</w:t>');
  expect(read(bytes!, 'commentsExtended')).not.toContain('00000004');
  const text = read(bytes!, 'document');
  expect(text).toContain('<w:delText>Thông báo</w:delText>');
  expect(text).toMatch(/<w:ins w:id="8" w:author="An">/);
  const listed = ids(written, /<w:comment [^>]*w:id="(\d+)"/g);
  expect(listed).toHaveLength(3 + comments);
  expect(new Set(listed).size).toBe(listed.length);
  for (const mark of ['commentReference', 'commentRangeStart', 'commentRangeEnd']) {
    const marked = ids(text, new RegExp(`<w:${mark} w:id="(\\d+)"`, 'g'));
    expect(marked.sort()).toEqual(
      mark === 'commentReference' ? listed.sort() : listed.filter((id) => Number(id) > 2).sort(),
    );
  }
  const changes = ids(text, /<w:(?:ins|del|[rp]PrChange|sectPrChange) [^>]*w:id="(\d+)"/g);
  expect(new Set(changes).size).toBe(changes.length);
});

test('a second review says the same once', () => {
  const first = reviewDocument('a.docx', original, OPTIONS).bytes!;
  const second = reviewDocument('a.docx', first, OPTIONS).bytes!;
  for (const part of ['document', 'comments', 'commentsExtended', 'commentsIds', 'people']) {
    expect(read(second, part)).toBe(read(first, part));
  }
});
