import { describe, expect, test } from 'vitest';
import type { Cell, Document, Table } from '../../src/model/index.js';
import { readBody, readWord } from '../support/word-package.js';

const p = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (cells: string, properties = ''): string => `<w:tr>${properties}${cells}</w:tr>`;
const grid = (...widths: number[]): string =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
const tbl = (rows: string, properties = '', columns = grid(3000, 6000)): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${columns}${rows}</w:tbl>`;

const tableOf = (document: Document): Table => document.body.blocks.find((block) => block.type === 'table')!;
const table = (xml: string): Table => tableOf(readBody(`${xml}<w:p/>`));
const cells = (one: Table): Cell[] => one.rows.flatMap((row) => [...row.cells]);
const geometry = (one: Table): number[][] =>
  cells(one).map(({ column, span, x, width }) => [column, span, x, width]);
const dxa = (width: number): string => `<w:tcW w:w="${width}" w:type="dxa"/>`;

describe('places and widths of cells', () => {
  test.each([
    [
      'by the grid',
      tbl(tr(tc('a') + tc('b'))),
      [
        [0, 1, 0, 3000],
        [1, 1, 3000, 6000],
      ],
    ],
    [
      'by their own widths',
      tbl(tr(tc('a', dxa(3200)) + tc('b', dxa(5800)))),
      [
        [0, 1, 0, 3200],
        [1, 1, 3200, 5800],
      ],
    ],
    [
      'in percent of the table',
      tbl(
        tr(tc('a', '<w:tcW w:w="2000" w:type="pct"/>') + tc('b', '<w:tcW w:w="60%" w:type="pct"/>')),
        '<w:tblW w:w="8000" w:type="dxa"/>',
        grid(100, 100),
      ),
      [
        [0, 1, 0, 3200],
        [1, 1, 3200, 4800],
      ],
    ],
    [
      'in percent of a table in percent of the text',
      tbl(
        tr(tc('a', '<w:tcW w:w="2500" w:type="pct"/>') + tc('b', '<w:tcW w:w="2500" w:type="pct"/>')),
        '<w:tblW w:w="5000" w:type="pct"/>',
        grid(100, 100),
      ),
      [
        [0, 1, 0, 4680],
        [1, 1, 4680, 4680],
      ],
    ],
    [
      'left to the layout',
      tbl(tr(tc('a', '<w:tcW w:w="0" w:type="auto"/>') + tc('b'))),
      [
        [0, 1, 0, 3000],
        [1, 1, 3000, 6000],
      ],
    ],
    ['over several columns', tbl(tr(tc('a', '<w:gridSpan w:val="2"/>'))), [[0, 2, 0, 9000]]],
    [
      'after columns left out',
      tbl(tr(tc('a'), '<w:trPr><w:gridBefore w:val="1"/></w:trPr>')),
      [[1, 1, 3000, 6000]],
    ],
    [
      'after a width left out',
      tbl(tr(tc('a'), '<w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="2000" w:type="dxa"/></w:trPr>')),
      [[1, 1, 2000, 6000]],
    ],
    [
      'without grid, by equal shares',
      tbl(tr(tc('a') + tc('b')), '<w:tblW w:w="8000" w:type="dxa"/>', ''),
      [
        [0, 1, 0, 4000],
        [1, 1, 4000, 4000],
      ],
    ],
    ['with an absurd span', tbl(tr(tc('a', '<w:gridSpan w:val="999999999"/>'))), [[0, 63, 0, 9000]]],
    [
      'by the grid where their own widths do not fit',
      tbl(tr(tc('a', dxa(9000)) + tc('b', dxa(9000)))),
      [
        [0, 1, 0, 3000],
        [1, 1, 3000, 6000],
      ],
    ],
    [
      'by their own widths in a fixed table that sticks out',
      tbl(tr(tc('a', dxa(9000)) + tc('b', dxa(9000))), '<w:tblLayout w:type="fixed"/>'),
      [
        [0, 1, 0, 9000],
        [1, 1, 9000, 9000],
      ],
    ],
    [
      'in content controls',
      tbl(
        `<w:sdt><w:sdtContent>${tr(`${tc('a')}<w:sdt><w:sdtContent>${tc('b')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ),
      [
        [0, 1, 0, 3000],
        [1, 1, 3000, 6000],
      ],
    ],
  ])('%s', (_, xml, expected) => {
    expect(geometry(table(xml))).toEqual(expected);
  });

  test('a nested table counts in percent of its cell', () => {
    const inner = tbl(
      tr(tc('b', '<w:tcW w:w="5000" w:type="pct"/>')),
      '<w:tblW w:w="5000" w:type="pct"/>',
      grid(100),
    );
    const outer = table(tbl(tr(`<w:tc>${inner}<w:p/></w:tc>`), '', grid(5000)));
    const nested = cells(outer)[0]!.blocks[0] as Table;
    expect(nested.depth).toBe(1);
    expect(cells(nested)[0]!.width).toBe(5000 - 2 * 108);
  });
});

describe('the table as a whole', () => {
  test('properties', () => {
    const one = table(
      tbl(tr(tc('a')), '<w:tblpPr w:tblpX="100"/><w:jc w:val="end"/><w:tblInd w:w="-108" w:type="dxa"/>'),
    );
    expect(one).toMatchObject({
      floating: true,
      alignment: 'right',
      indent: -108,
      depth: 0,
      section: 0,
      grid: [3000, 6000],
    });
  });

  test('rows', () => {
    const properties =
      '<w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="exact"/><w:tblHeader/></w:trPr>';
    const [first, second, third] = table(
      tbl(tr(tc('a'), properties) + tr(tc('b'), '<w:trPr><w:trHeight w:val="300"/></w:trPr>') + tr(tc('c'))),
    ).rows;
    expect(first).toMatchObject({ header: true, cantSplit: true, height: { value: 567, rule: 'exact' } });
    expect(second).toMatchObject({
      header: false,
      cantSplit: false,
      height: { value: 300, rule: 'atLeast' },
    });
    expect(third!.height).toEqual({ value: 0, rule: 'auto' });
  });

  test('cells, paragraphs and tables know each other', () => {
    const document = readBody(tbl(tr(tc('a'))) + p('b'));
    const [cell] = cells(tableOf(document));
    expect(cell!.table).toBe(tableOf(document));
    expect(document.paragraphs.map((one) => one.cell)).toEqual([cell, null]);
    expect(cell!.blocks).toEqual([document.paragraphs[0]]);
  });

  test('a deleted row and a deleted cell are left out with their paragraphs', () => {
    const document = readBody(
      tbl(tr(tc('a') + tc('x', '<w:cellDel/>')) + tr(tc('y'), '<w:trPr><w:del/></w:trPr>') + tr(tc('b'))) +
        p('c'),
    );
    expect(document.paragraphs.map((one) => [one.index, one.text])).toEqual([
      [0, 'a'],
      [1, 'b'],
      [2, 'c'],
    ]);
    expect(cells(tableOf(document)).map((cell) => cell.rowIndex)).toEqual([0, 1]);
  });
});

const single = { style: 'single', size: 4, space: 0, color: 'auto' };
const line = (side: string, value = 'single'): string =>
  `<w:${side} w:val="${value}" w:sz="4" w:space="0" w:color="auto"/>`;
const sides = (cell: Cell): string =>
  (['top', 'bottom', 'left', 'right'] as const).filter((side) => cell.borders[side] !== null).join(' ');

describe('borders of cells', () => {
  const tableBorders = (inner: string): string => `<w:tblBorders>${inner}</w:tblBorders>`;
  const cellBorders = (inner: string): string => `<w:tcBorders>${inner}</w:tcBorders>`;
  const box = ['top', 'bottom', 'left', 'right'].map((side) => line(side)).join('');

  test.each([
    ['none given', '', ['', '', '', '']],
    ['outer borders', tableBorders(box), ['top left', 'top right', 'bottom left', 'bottom right']],
    [
      'inner borders',
      tableBorders(line('insideH') + line('insideV')),
      ['bottom right', 'bottom left', 'top right', 'top left'],
    ],
    ['both dialects', tableBorders(line('start') + line('end')), ['left', 'right', 'left', 'right']],
    ['nil is none', tableBorders(line('top', 'nil') + line('bottom', 'none')), ['', '', '', '']],
  ])('%s', (_, properties, expected) => {
    expect(cells(table(tbl(tr(tc('a') + tc('b')) + tr(tc('c') + tc('d')), properties))).map(sides)).toEqual(
      expected,
    );
  });

  test('a cell overrules its table, a row its exceptions', () => {
    const exceptions = `<w:tblPrEx>${tableBorders(line('top', 'nil'))}</w:tblPrEx>`;
    const rows = tr(tc('a') + tc('b', cellBorders(line('top') + line('right', 'nil'))), exceptions);
    expect(cells(table(tbl(rows, tableBorders(box)))).map(sides)).toEqual(['bottom left', 'top bottom']);
  });

  test('a table style gives what the table does not', () => {
    const styles = `<w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:tblPr>${tableBorders(box)}</w:tblPr></w:style>`;
    const one = (properties: string): Cell =>
      cells(
        tableOf(readWord({ styles, body: tbl(tr(tc('a')), `<w:tblStyle w:val="T"/>${properties}`) })),
      )[0]!;
    expect(one('').borders.top).toEqual(single);
    expect(sides(one(tableBorders(line('top', 'nil'))))).toBe('bottom left right');
  });

  test('a vertical merge has no lines inside', () => {
    const merged = (value: string): string => tc('a', `<w:vMerge${value}/>${cellBorders(box)}`);
    const all = cells(
      table(tbl(tr(merged(' w:val="restart"')) + tr(merged('')) + tr(tc('b', cellBorders(box))))),
    );
    expect(all.map((cell) => cell.mergedUp)).toEqual([false, true, false]);
    expect(all.map(sides)).toEqual(['top left right', 'bottom left right', 'top bottom left right']);
  });
});

describe('margins, shading and vertical alignment of cells', () => {
  const margins = (name: string, left: number, right: number): string =>
    `<w:${name}><w:left w:w="${left}" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:${name}>`;

  test.each([
    ['by default', '', '', [108, 108]],
    ['of the table', margins('tblCellMar', 70, 80), '', [70, 80]],
    [
      'of the cell',
      margins('tblCellMar', 70, 80),
      '<w:tcMar><w:start w:w="0" w:type="dxa"/></w:tcMar>',
      [0, 80],
    ],
  ])('margins %s', (_, ofTable, ofCell, expected) => {
    const [cell] = cells(table(tbl(tr(tc('a', ofCell)), ofTable)));
    expect([cell!.marginLeft, cell!.marginRight]).toEqual(expected);
  });

  test('shading and alignment', () => {
    const [first, second] = cells(
      table(tbl(tr(tc('a', '<w:shd w:val="clear" w:fill="ff0000"/><w:vAlign w:val="bottom"/>') + tc('b')))),
    );
    expect([first!.shading, first!.vAlign]).toEqual(['FF0000', 'bottom']);
    expect([second!.shading, second!.vAlign]).toEqual(['auto', 'top']);
  });
});

describe('formatting by the table style', () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:rPr><w:i/></w:rPr>' +
    '<w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';
  const look = (lastRow: number): string =>
    `<w:tblStyle w:val="T"/><w:tblLook w:val="0000" w:lastRow="${lastRow}"/>`;
  const formats = (properties: string): boolean[][] =>
    readWord({ styles, body: tbl(tr(tc('a')) + tr(tc('b')), properties) + p('c') }).paragraphs.map((one) => [
      one.runs[0]!.format.italic,
      one.runs[0]!.format.bold,
    ]);

  test('reaches the paragraphs of the table and no others', () => {
    expect(formats(look(1))).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
  });

  test('uses only the parts that the table asks for', () => {
    expect(formats(look(0))).toEqual([
      [true, false],
      [true, false],
      [false, false],
    ]);
  });
});

test('list labels count through tables in reading order', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
  const cell = (text: string): string => `<w:tc>${p(text, item)}</w:tc>`;
  const body = `${p('a', item) + tbl(tr(cell('b') + cell('c')))}<w:p>${item}</w:p>${p('d', item)}`;
  const labels = readWord({ body, numbering }).paragraphs.map((one) => one.label?.text);
  expect(labels).toEqual(['1.', '2.', '3.', '4.', '5.']);
});
