import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPackage } from '../../src/opc/index.js';
import { inflate, wordPackage } from '../support/word-package.js';
import { letter } from './documents.js';
import { inFolder, run } from './run.js';

/** Made once: an archive holds the time of its making. */
const LETTER = letter();

const partOf = (file: string, name: string): string =>
  new TextDecoder().decode(openPackage(readFileSync(file), inflate).part(`word/${name}.xml`)!);

const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const OWN = /<w:comment [^>]*w:author="thethuc"/g;

test('a copy with a comment on each finding lies beside the original, which stays as it was', async () => {
  await inFolder({ 'a.docx': LETTER }, async (folder) => {
    const { out, err, code } = await run(['review', 'a.docx'], folder);
    expect(err).toBe('');
    expect(out).toMatch(/^Đã ghi a\.gop-y\.docx: \d+ nhận xét\.\n$/);
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'a.docx'))).toEqual(Buffer.from(LETTER));
    const comments = partOf(join(folder, 'a.gop-y.docx'), 'comments');
    expect(comments).toContain('Cỡ chữ của Tiêu ngữ là 10; phải là 13 đến 14.');
    expect(comments).toContain('Căn cứ: Phụ lục I, Phần I, Mục II, khoản 1 điểm b (tieu-ngu/co-chu)');
    expect(partOf(join(folder, 'a.gop-y.docx'), 'document')).not.toContain('<w:rPrChange');
  });
});

test('a second run replaces its own comments and changes, and nobody else’s', async () => {
  await inFolder({ 'a.docx': LETTER }, async (folder) => {
    const copy = join(folder, 'a.gop-y.docx');
    await run(['review', 'a.docx', '--track'], folder);
    const first = [partOf(copy, 'comments'), partOf(copy, 'document')].map((own) =>
      own.replaceAll(/w:date="[^"]*"/g, ''),
    );
    expect(first[1]).toContain('<w:rPrChange');
    await run(['review', 'a.gop-y.docx', '--track'], folder);
    expect(readdirSync(folder)).toEqual(['a.docx', 'a.gop-y.docx']);
    const second = [partOf(copy, 'comments'), partOf(copy, 'document')].map((own) =>
      own.replaceAll(/w:date="[^"]*"/g, ''),
    );
    expect(second).toEqual(first);
    await run(['review', 'a.gop-y.docx'], folder);
    expect(partOf(copy, 'document')).not.toContain('PrChange');
  });
});

test('a copy that somebody else has commented on is not written over', async () => {
  const other = '<w:comment w:id="0" w:author="An"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>';
  const copy = wordPackage({ body: '<w:p/>', comments: other });
  await inFolder({ 'a.docx': LETTER, 'a.gop-y.docx': copy }, async (folder) => {
    const { out, err, code } = await run(['review', 'a.docx'], folder);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toBe(
      'a.gop-y.docx đã có nhận xét của người khác nên không ghi đè. Cập nhật tệp đó: thethuc review a.gop-y.docx; ' +
        'hoặc chọn tên khác: --output TÊN.\n',
    );
    expect(readFileSync(join(folder, 'a.gop-y.docx'))).toEqual(Buffer.from(copy));
  });
});

test('what cannot be reviewed is one line, and nothing is written', async () => {
  const protectedLetter = wordPackage({
    body: '<w:p/>',
    settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
  });
  const files = { 'open.docx': LETTER, '~$open.docx': 'x', 'hong.docx': 'x', 'khoa.docx': protectedLetter };
  await inFolder({ ...files, 'doc.docx': LETTER }, async (folder) => {
    chmodSync(join(folder, 'doc.docx'), 0o444);
    for (const [file, said] of [
      ['open.docx', 'đang được mở trong Word'],
      ['doc.docx', 'là tệp chỉ đọc'],
      ['hong.docx', 'Không đọc được hong.docx'],
      ['khoa.docx', 'được khóa'],
      ['khong-co.docx', 'không tìm thấy'],
    ] as const) {
      const { out, err, code } = await run(['review', file], folder);
      expect([out, code]).toEqual(['', 2]);
      expect(err).toContain(said);
      expect(countOf(err, /\n/g)).toBe(1);
    }
    expect(readdirSync(folder).some((name) => name.includes('gop-y'))).toBe(false);
  });
});

test('the copy goes where it is asked to', async () => {
  await inFolder({ 'a.docx': LETTER }, async (folder) => {
    const { out } = await run(['review', 'a.docx', '-o', 'ra/b.docx', '--lang', 'en'], folder);
    expect(out).toMatch(/^Wrote ra\/b\.docx: \d+ comments\.\n$/);
    expect(existsSync(join(folder, 'ra/b.docx'))).toBe(true);
    writeFileSync(join(folder, 'c.docx'), LETTER);
    expect((await run(['review', 'c.docx', '-o', './c.docx'], folder)).code).toBe(1);
    expect(partOf(join(folder, 'c.docx'), 'comments')).toMatch(OWN);
  });
});
