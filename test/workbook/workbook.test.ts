import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type SheetData, workbook } from '../../src/workbook/index.js';
import { split } from '../../src/workbook/split.js';
import { partsOf } from './parts.js';

const sheet: SheetData = {
  name: "Sổ 'đi' 2024",
  above: ['Sở Nội vụ, năm 2024'],
  columns: [
    { title: 'Tệp', width: 20 },
    { title: 'Ngày', width: 12, kind: 'date' },
    { title: 'Số', width: 8, kind: 'number' },
    { title: 'Tỷ lệ', width: 8, kind: 'share' },
    { title: 'Nội dung', width: 60, kind: 'wrapped' },
  ],
  rows: [
    [
      { text: 'a, b.docx', to: { address: '../a%2C%20b.docx' } },
      new Date(Date.UTC(2024, 2, 12)),
      1234,
      0.25,
      '=1+1',
    ],
    [{ text: 'x', to: { sheet: "Sổ 'đi' 2024", row: 3 } }, null, null, null, 'hai\ndòng \u0001\ud800<&>'],
  ],
};

test('values come back as they went in; a text is never a formula', async () => {
  const { sheets } = await readXlsx(await workbook('Thử', [sheet]), { readStyles: true });
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
    [
      "Sổ 'đi' 2024",
      [
        ['Sở Nội vụ, năm 2024', null, null, null, null],
        ['Tệp', 'Ngày', 'Số', 'Tỷ lệ', 'Nội dung'],
        ['a, b.docx', new Date(Date.UTC(2024, 2, 12)), 1234, 0.25, '=1+1'],
        ['x', null, null, null, 'hai\ndòng <&>'],
      ],
    ],
  ]);
});

test('titles stay in sight, filter, and are printed on every page; columns have widths and formats', async () => {
  const parts = partsOf(await workbook('Thử', [sheet]));
  const own = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(own).toMatch(/<pane ySplit="2" topLeftCell="A3" state="frozen"/);
  expect(own).toContain('<autoFilter ref="A2:E4"/>');
  expect(own.match(/<col /g)).toHaveLength(5);
  expect(own).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
  expect(parts['xl/workbook.xml']).toContain(
    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Sổ ''đi'' 2024'!$2:$2</definedName>",
  );
  expect(parts['xl/styles.xml']).toContain('formatCode="[$-42A]dd/mm/yyyy"');
});

test('links lead out and within', async () => {
  const parts = partsOf(await workbook('Thử', [sheet]));
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(
    /<hyperlink ref="A3" r:id="rId1"\/><hyperlink ref="A4" location="&apos;Sổ &apos;&apos;đi&apos;&apos; 2024&apos;!A3"\/>/,
  );
  expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../a%2C%20b.docx"');
});

test('a sheet without rows is a sheet', async () => {
  const { sheets } = await readXlsx(await workbook('Thử', [{ ...sheet, above: [], rows: [] }]));
  expect(sheets[0]?.rows).toEqual([['Tệp', 'Ngày', 'Số', 'Tỷ lệ', 'Nội dung']]);
});

describe('more rows than Excel takes go to further sheets', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [index]);
  const of = (count: number, above: string[] = []) =>
    split({ name: 'Một tên dài gần ba mươi mốt chữ', columns: [], rows: rows(count), above }, 4).map(
      (own) => [own.name, own.rows.length],
    );
  test.each<[number, string[], [string, number][]]>([
    [0, [], [['Một tên dài gần ba mươi mốt chữ', 0]]],
    [3, [], [['Một tên dài gần ba mươi mốt chữ', 3]]],
    [
      4,
      [],
      [
        ['Một tên dài gần ba mươi mốt chữ', 3],
        ['Một tên dài gần ba mươi mốt (2)', 1],
      ],
    ],
    [
      3,
      ['x'],
      [
        ['Một tên dài gần ba mươi mốt chữ', 2],
        ['Một tên dài gần ba mươi mốt (2)', 1],
      ],
    ],
  ])('%i rows', (count, above, sheets) => {
    expect(of(count, above)).toEqual(sheets);
  });
});
