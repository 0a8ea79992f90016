import { describe, expect, test } from 'vitest';
import { format } from '../../fixtures/support/fixture.js';
import { sample } from '../../fixtures/support/samples.js';
import { quyetDinh } from '../../fixtures/support/texts.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { mendDocument } from '../../src/mend.js';
import type { Document } from '../../src/model/index.js';
import { nodeDeflate, nodeInflate } from '../../src/node/inflate.js';
import { applied } from './kit.js';

const cell = (text: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const table = (left: number, right: number, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="${left}"/><w:gridCol w:w="${right}"/></w:tblGrid>${rows
    .map((cells) => `<w:tr>${cells}</w:tr>`)
    .join('')}</w:tbl>`;
const width = (twips: number): string => `<w:tcW w:w="${twips}" w:type="dxa"/>`;

describe('a column', () => {
  const widened = (body: string): string =>
    applied({ body }, ({ paragraphs }: Document) => [
      { kind: 'column', of: paragraphs.find(({ text }) => text === 'sai')!.cell!, width: 5500 },
    ]).xml();

  test('gains in all rows what the other one loses', () => {
    const shaded = '<w:gridSpan w:val="1"/><w:vAlign w:val="center"/>';
    const before = table(
      4000,
      5000,
      cell('a', width(4000)) + cell('sai', width(5000)),
      cell('b') + cell('c', `<w:tcW w:w="2500" w:type="pct"/>${shaded}`),
    );
    expect(widened(before)).toBe(
      table(
        3500,
        5500,
        cell('a', width(3500)) + cell('sai', width(5500)),
        cell('b', width(3500)) + cell('c', width(5500) + shaded),
      ),
    );
  });

  test('stays where a row has other cells', () => {
    const body = table(4000, 5000, cell('a') + cell('sai'), cell('b', '<w:gridSpan w:val="2"/>'));
    expect(() => widened(body)).toThrow('no such columns');
  });
});

test('a name that only fits in small letters stays so where its column can grow at the cost of other lines only', () => {
  const document = sample(quyetDinh);
  document.parts.headTable.columns = [75, 90];
  format(document.parts.quocHieu, { size: 10 });
  const { bytes, after } = mendDocument('x.docx', writeWord(document), {
    inflate: nodeInflate,
    deflate: nodeDeflate,
  });
  expect(bytes).toBeNull();
  expect(after.findings.map(({ ruleId }) => ruleId)).toEqual(['quoc-hieu/co-chu']);
});
