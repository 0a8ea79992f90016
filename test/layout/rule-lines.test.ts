import { describe, expect, it } from 'vitest';
import { type RuleLine, ruleLinesIn, ruleLinesOf } from '../../src/layout/index.js';
import type { Block, Paragraph } from '../../src/model/index.js';
import { document, paragraph, shape, table, thinBorder } from '../support/model.js';

const rulesIn = (...blocks: Block[]): RuleLine[] => ruleLinesOf(document(blocks));
const brief = ({ kind, dash, width, left }: RuleLine) => [
  kind,
  dash,
  width && Math.round(width),
  left && Math.round(left),
];

describe('drawn lines', () => {
  it.each([
    ['a DrawingML line', shape({ x: 500 }), ['drawing', 'solid', 2000, 500]],
    ['a VML line', shape({ dialect: 'vml', dash: 'dash' }), ['vml', 'dash', 2000, 0]],
    ['from the page edge', shape({ xFrom: 'page', x: 1801 }), ['drawing', 'solid', 2000, 100]],
    [
      'centred between the margins',
      shape({ xFrom: 'margin', x: null, xAlign: 'center' }),
      ['drawing', 'solid', 2000, 3536],
    ],
    ['place unknown', shape({ xFrom: 'other' }), ['drawing', 'solid', 2000, null]],
    ['a hand-drawn line that rises a little', shape({ height: 20 }), ['drawing', 'solid', 2000, 0]],
    ['a thin picture', shape({ kind: 'picture', height: 20 }), ['drawing', 'solid', 2000, 0]],
  ])('%s', (_, given, expected) => {
    expect(rulesIn(paragraph('Độc lập', {}, { shapes: [given] })).map(brief)).toEqual([expected]);
  });

  it.each([
    ['a vertical line', shape({ width: 0, height: 2000 })],
    ['a slanted line', shape({ height: 900 })],
    ['a box', shape({ kind: 'box', height: 400 })],
    ['a photo', shape({ kind: 'picture', height: 1500 })],
    ['a line without outline', shape({ dash: 'none' })],
    ['a dot', shape({ width: 50 })],
  ])('not %s', (_, given) => expect(rulesIn(paragraph('a', {}, { shapes: [given] }))).toEqual([]));
});

describe('borders', () => {
  const below = { borders: { bottom: thinBorder }, indent: { left: 3000, right: 3071 } };

  it('below a paragraph, as wide as its column without indents', () => {
    expect(rulesIn(paragraph('Độc lập', below)).map(brief)).toEqual([['border', 'solid', 3000, 3000]]);
    expect(
      rulesIn(paragraph('', { borders: { bottom: { ...thinBorder, style: 'double' } } })).map(brief),
    ).toEqual([['border', 'double', 9071, 0]]);
  });

  it('once for neighbours of one block', () => {
    const [first, second] = [paragraph('a', below), paragraph('b', below)];
    expect(rulesIn(first, second).map((rule) => [rule.paragraph.text, rule.edge])).toEqual([['b', 'bottom']]);
  });

  it('not of a boxed paragraph', () => {
    const all = { top: thinBorder, bottom: thinBorder, left: thinBorder, right: thinBorder };
    expect(rulesIn(paragraph('a', { borders: all }))).toEqual([]);
  });

  const cell = (borders: { top?: boolean; bottom?: boolean; left?: boolean }, text = '') => ({
    blocks: [paragraph(text)],
    borders: {
      top: borders.top ? thinBorder : null,
      bottom: borders.bottom ? thinBorder : null,
      left: borders.left ? thinBorder : null,
      right: null,
    },
  });

  it('of cells in a table that is no grid, each line once', () => {
    const head = table([
      [cell({}, 'Bộ'), cell({ bottom: true }, 'Độc lập'), cell({})],
      [cell({}), cell({ top: true }), cell({ top: true })],
    ]);
    expect(rulesIn(head).map((rule) => [rule.paragraph.text, rule.edge, ...brief(rule)])).toEqual([
      ['Độc lập', 'bottom', 'border', 'solid', 3000, 2892],
      ['', 'top', 'border', 'solid', 3000, 5892],
    ]);
  });

  it('not of a grid', () => {
    const boxed = cell({ top: true, bottom: true, left: true });
    expect(
      rulesIn(
        table([
          [boxed, boxed],
          [boxed, cell({ bottom: true })],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('typed lines', () => {
  const typed = (given: Paragraph) =>
    ruleLinesIn(document([given]), given).map((rule) => [rule.from, rule.to, rule.dash, rule.width]);
  it.each([
    ['__________', 0, 10, 'solid', 1400],
    ['Độc lập\n__________', 8, 18, 'solid', 1400],
    ['─────', 0, 5, 'solid', 5 * 1451 * (280 / 2048)],
    ['————', 0, 4, 'solid', 1120],
    ['_ _ _ _', 0, 7, 'dashed', 770],
    ['----------', 0, 10, 'hyphens', 6820 * (280 / 2048)],
    ['..........', 0, 10, 'dots', 700],
    ['……', 0, 2, 'dots', 560],
    ['=====', 0, 5, 'double', 5 * 1155 * (280 / 2048)],
    ['---o0o---', 0, 9, 'ornament', 6 * 682 * (280 / 2048) + 420],
    ['*****', 0, 5, 'ornament', 700],
  ])('%j', (text, from, to, dash, width) => {
    expect(typed(paragraph(text))).toEqual([[from, to, dash, expect.closeTo(width, 2)]]);
  });

  it.each([
    'Số: ____/QĐ-UBND',
    'Họ tên: ..........',
    'Độc lập - Tự do',
    '1.000.000',
    '000',
    '- Như trên;',
    '(1)…',
    'a____',
    '__',
    '',
    '   ',
  ])('none in %j', (text) => expect(typed(paragraph(text))).toEqual([]));

  it('several on one line, at their places', () => {
    const given = paragraph('____\t____', { tabs: [{ position: 5000, kind: 'left', leader: 'none' }] });
    expect(ruleLinesIn(document([given]), given).map(brief)).toEqual([
      ['text', 'solid', 560, 0],
      ['text', 'solid', 560, 5000],
    ]);
  });

  it('centred', () => {
    const given = paragraph('__________', { alignment: 'center' });
    expect(ruleLinesIn(document([given]), given).map(brief)).toEqual([['text', 'solid', 1400, 3836]]);
  });

  it('measured at the raised size', () => {
    expect(typed(paragraph([['______', { verticalAlign: 'superscript' }]]))).toEqual([
      [0, 6, 'solid', expect.closeTo(560, 2)],
    ]);
  });

  it('made by a tab leader or an underlined tab, not by underlined words', () => {
    const stop = { position: 3000, kind: 'left', leader: 'underscore' } as const;
    expect(typed(paragraph('\t', { tabs: [stop] }))).toEqual([[0, 1, 'solid', 3000]]);
    expect(typed(paragraph('\t', { tabs: [{ ...stop, leader: 'dot' }] }))).toEqual([[0, 1, 'dots', 3000]]);
    expect(typed(paragraph(['\t', ['\t\t', { underline: 'single' }]]))).toEqual([[1, 3, 'solid', 1440]]);
    expect(typed(paragraph([['Độc lập - Tự do', { underline: 'single' }]]))).toEqual([]);
    expect(typed(paragraph('\t\t'))).toEqual([]);
  });

  it('not hidden', () => expect(typed(paragraph([['______', { hidden: true }]]))).toEqual([]));
});
