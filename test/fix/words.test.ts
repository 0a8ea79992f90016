import { describe, expect, test } from 'vitest';
import { loadFixtures } from '../../fixtures/support/catalogue.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { mendDocument } from '../../src/mend.js';
import { nodeDeflate, nodeInflate } from '../../src/node/inflate.js';
import { openPackage } from '../../src/opc/package.js';
import { readDocument } from '../../src/wordml/read.js';

const byId = new Map((await loadFixtures()).map((own) => [own.id as string, own]));

/** The text of a failing document of a rule once that rule's findings are mended. */
function mended(id: string, name: string): string {
  const fixture = byId.get(id)?.fail.find((own) => own.name === name);
  if (!fixture) throw new Error(`${id} has no document ${name}`);
  const done = mendDocument('x.docx', writeWord(fixture.document()), {
    ...fixture.under,
    inflate: nodeInflate,
    deflate: nodeDeflate,
    mends: (rule) => rule === id,
  });
  if (!done.bytes) throw new Error('nothing was mended');
  const { paragraphs } = readDocument(openPackage(done.bytes, nodeInflate));
  return paragraphs.map(({ text }) => text).join('\n');
}

describe('what is written in the place of wrong words', () => {
  test.each([
    ['vien-dan/tu-so', 'ngày viết tắt', /30\/2020\/NĐ-CP ngày 05 tháng 3 năm 2020 của/],
    ['vien-dan/tu-so', 'không có từ số', /Nghị định số 30\/2020\/NĐ-CP/],
    ['noi-nhan/luu', 'thiếu dấu hai chấm', /^- Lưu: VT, VP\.$/m],
  ])('%s: %s', (id, name, asked) => {
    expect(mended(id, name)).toMatch(asked);
  });
});
