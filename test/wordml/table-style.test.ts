import { describe, expect, test } from 'vitest';
import type { CellPlace } from '../../src/wordml/types.js';
import { formatter, PLACE, resolve, style } from './kit.js';

const part = (type: string, inner: string): string =>
  `<w:tblStylePr w:type="${type}">${inner}</w:tblStylePr>`;
const size = (halfPoints: number): string => `<w:rPr><w:sz w:val="${halfPoints}"/></w:rPr>`;
const fill = (hex: string): string => `<w:tcPr><w:shd w:val="clear" w:fill="${hex}"/></w:tcPr>`;

const ALL_PARTS = [
  ['wholeTable', '000000'],
  ['band1Vert', '111111'],
  ['band2Vert', '222222'],
  ['band1Horz', '333333'],
  ['band2Horz', '444444'],
  ['firstRow', '555555'],
  ['lastRow', '666666'],
  ['firstCol', '777777'],
  ['lastCol', '888888'],
  ['nwCell', '999999'],
  ['neCell', 'AAAAAA'],
  ['swCell', 'BBBBBB'],
  ['seCell', 'CCCCCC'],
] as const;

const LOOK = { firstRow: true, lastRow: true, firstColumn: true, lastColumn: true, hBand: true, vBand: true };

/** Which part's fill a cell of a 6 by 6 table shows. */
function shown(
  names: readonly string[],
  look: Partial<CellPlace>,
  row: number,
  column: number,
  extra = '',
): string | undefined {
  const parts = ALL_PARTS.filter(([name]) => names.includes(name)).map(([name, hex]) =>
    part(name, fill(hex)),
  );
  const styles = style('table T', extra + parts.join(''));
  const { shading } = formatter({ styles }).cell('T', {
    ...PLACE,
    rows: 6,
    columns: 6,
    ...look,
    row,
    column,
  });
  return ALL_PARTS.find(([, hex]) => hex === shading)?.[0];
}

describe('conditional parts', () => {
  const every = ALL_PARTS.map(([name]) => name);
  const noCorners = every.filter((name) => !name.endsWith('Cell'));
  test.each([
    [every, LOOK, 0, 0, 'nwCell'],
    [every, LOOK, 0, 5, 'neCell'],
    [every, LOOK, 5, 0, 'swCell'],
    [every, LOOK, 5, 5, 'seCell'],
    [every, LOOK, 0, 2, 'firstRow'],
    [every, LOOK, 5, 2, 'lastRow'],
    [every, LOOK, 2, 0, 'firstCol'],
    [every, LOOK, 2, 5, 'lastCol'],
    [every, LOOK, 1, 1, 'band1Horz'],
    [every, LOOK, 2, 1, 'band2Horz'],
    [noCorners, LOOK, 0, 0, 'firstCol'],
    [['band1Vert', 'band2Vert', 'wholeTable'], LOOK, 1, 1, 'band1Vert'],
    [['band1Vert', 'band2Vert', 'wholeTable'], LOOK, 1, 2, 'band2Vert'],
    [['band1Vert', 'band2Vert', 'wholeTable'], LOOK, 1, 0, 'wholeTable'],
    [every, {}, 0, 0, 'wholeTable'],
    [every, { hBand: true }, 0, 0, 'band1Horz'],
    [every, { hBand: true, firstRow: true }, 1, 0, 'band1Horz'],
    [every, { firstRow: true, span: 6 }, 0, 0, 'firstRow'],
    [every, { firstRow: true, lastColumn: true, span: 2 }, 0, 4, 'neCell'],
    [['firstRow'], {}, 0, 0, undefined],
  ] as const)('%j with %j at %i, %i: %s', (names, look, row, column, expected) => {
    expect(shown(names, look, row, column)).toBe(expected);
  });

  test.each([
    [1, 'band1Horz'],
    [2, 'band1Horz'],
    [3, 'band2Horz'],
    [4, 'band2Horz'],
  ])('bands of two rows: row %i', (row, expected) => {
    const extra = '<w:tblPr><w:tblStyleRowBandSize w:val="2"/></w:tblPr>';
    expect(shown(['band1Horz', 'band2Horz'], { firstRow: true, hBand: true }, row, 0, extra)).toBe(expected);
  });

  test('a band of no rows is none', () => {
    const extra = '<w:tblPr><w:tblStyleRowBandSize w:val="0"/></w:tblPr>';
    expect(shown(['band1Horz', 'band2Horz'], { hBand: true }, 1, 0, extra)).toBe(undefined);
  });
});

describe('text in tables', () => {
  const styles = `<w:docDefaults>
      <w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault>
      <w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault>
    </w:docDefaults>
    ${style('paragraph *N')}
    ${style('paragraph P N', size(30))}
    ${style('table *Plain', '<w:pPr><w:jc w:val="right"/></w:pPr>')}
    ${style('table Base', `<w:pPr><w:spacing w:after="0"/></w:pPr>${size(24)}${part('firstRow', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>')}`)}
    ${style('table Own Base', part('firstRow', '<w:rPr><w:i/><w:sz w:val="40"/></w:rPr>'))}`;
  const FIRST = { firstRow: true };

  test('the style stands between document defaults and paragraph style', () => {
    const got = resolve({ styles, table: { style: 'Base' } });
    expect(got.run.size).toBe(24);
    expect(got.paragraph.format.spacing.after).toBe(0);
    expect(resolve({ styles, table: { style: 'Base' }, p: '<w:pStyle w:val="P"/>' }).run.size).toBe(30);
    expect(resolve({ styles, table: { style: 'Base' }, r: '<w:sz w:val="10"/>' }).run.size).toBe(10);
  });

  test('conditional parts go over the whole, those of a derived style over the same part below', () => {
    const head = resolve({ styles, table: { style: 'Own', place: FIRST } });
    expect(head.run).toMatchObject({ bold: true, italic: true, size: 40 });
    expect(head.paragraph.format).toMatchObject({ alignment: 'center', spacing: { after: 0 } });
    const rest = resolve({ styles, table: { style: 'Own', place: { ...FIRST, row: 1, rows: 2 } } });
    expect(rest.run).toMatchObject({ bold: false, italic: false, size: 24 });
  });

  test.each([[null], ['Unknown'], ['P']])('tblStyle %j falls to the default table style', (id) => {
    expect(resolve({ styles, table: { style: id } }).paragraph.format.alignment).toBe('right');
  });

  test('outside a table nothing of it holds', () => {
    expect(resolve({ styles }).paragraph.format).toMatchObject({
      alignment: 'left',
      spacing: { after: 160 },
    });
  });

  test('text formatting of the style named Normal Table does not count, its margins do', () => {
    const normal = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>${size(40)}
      <w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:end w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
    expect(resolve({ styles: normal, table: { style: null } }).run.size).toBe(20);
    expect(formatter({ styles: normal }).cell(null, PLACE)).toMatchObject({
      marginLeft: 108,
      marginRight: 115,
    });
  });
});

describe('the default paragraph style against a table style', () => {
  const table = style('table T', `<w:pPr><w:jc w:val="center"/></w:pPr>${size(20)}`);
  const normal = (sz: number, jc: string): string =>
    style('paragraph *N', `<w:pPr><w:jc w:val="${jc}"/></w:pPr>${size(sz)}`);
  test.each([
    [24, 'left', false, 20, 'center'],
    [24, 'left', true, 24, 'left'],
    [26, 'both', false, 26, 'both'],
    [22, 'start', false, 22, 'center'],
  ])('size %i, %s, override %s', (sz, jc, overrideTableStyle, expectedSize, expectedAlignment) => {
    const got = resolve({
      styles: normal(sz, jc) + table,
      settings: { overrideTableStyle },
      table: { style: 'T' },
    });
    expect([got.run.size, got.paragraph.format.alignment]).toEqual([expectedSize, expectedAlignment]);
  });

  test('only where the table style says something, and only the default style yields', () => {
    const styles = `${normal(24, 'left')}${style('paragraph P N', size(24))}${table}${style('table Bare')}`;
    expect(resolve({ styles, table: { style: 'Bare' } }).run.size).toBe(24);
    expect(resolve({ styles, table: { style: 'T' }, p: '<w:pStyle w:val="P"/>' }).run.size).toBe(24);
  });
});

describe('cell borders', () => {
  const line = (side: string, val: string): string => `<w:${side} w:val="${val}" w:sz="4"/>`;
  const grid = ['top', 'start', 'bottom', 'end'].map((side) => line(side, 'single')).join('');
  const inner = line('insideH', 'dotted') + line('insideV', 'dashed');
  const styles = `${style('table Grid', `<w:tblPr><w:tblBorders>${grid}${inner}</w:tblBorders></w:tblPr>`)}
    ${style('table Head Grid', part('firstRow', `<w:tcPr><w:tcBorders>${line('bottom', 'double')}${line('insideV', 'nil')}</w:tcBorders></w:tcPr>`))}`;
  const borders = (id: string, place: Partial<CellPlace>): (string | null | undefined)[] => {
    const got = formatter({ styles }).cell(id, { ...PLACE, rows: 3, columns: 3, ...place }).borders;
    return [got.top, got.right, got.bottom, got.left].map((border) => (border ? border.style : border));
  };
  test.each([
    ['Grid', { row: 0, column: 0 }, ['single', 'dashed', 'dotted', 'single']],
    ['Grid', { row: 1, column: 1 }, ['dotted', 'dashed', 'dotted', 'dashed']],
    ['Grid', { row: 2, column: 2 }, ['dotted', 'single', 'single', 'dashed']],
    ['Grid', { row: 0, column: 0, span: 3 }, ['single', 'single', 'dotted', 'single']],
    ['Head', { row: 0, column: 1, firstRow: true }, ['single', null, 'double', null]],
    ['Head', { row: 0, column: 0, firstRow: true }, ['single', null, 'double', 'single']],
    ['Head', { row: 1, column: 1, firstRow: true }, ['dotted', 'dashed', 'dotted', 'dashed']],
    ['None', {}, [undefined, undefined, undefined, undefined]],
  ])('%s at %j', (id, place, expected) => {
    expect(borders(id, place)).toEqual(expected);
  });

  test('equal places give one object', () => {
    const format = formatter({ styles });
    const at = (row: number) => format.cell('Grid', { ...PLACE, rows: 5, columns: 3, row, column: 1 });
    expect(at(1)).toBe(at(2));
    expect(at(0).layer.key).toBe(at(1).layer.key);
    expect(at(0)).not.toBe(at(1));
  });
});
