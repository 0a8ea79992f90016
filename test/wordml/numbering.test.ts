import { describe, expect, test } from 'vitest';
import { createLabelCounter } from '../../src/wordml/list-label.js';
import { readNumbering } from '../../src/wordml/numbering.js';
import { element, resolve, style } from './kit.js';

/** Inner XML of a level: `format text`, spaces in the text as `_`. */
const level = (at: number, format: string, text: string, extra = '', start: number | null = 1): string =>
  `<w:lvl w:ilvl="${at}">${start === null ? '' : `<w:start w:val="${start}"/>`}<w:numFmt w:val="${format}"/>
    ${extra}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, inner: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
const num = (id: number, of: number, inner = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`;
const override = (at: number, inner: string): string =>
  `<w:lvlOverride w:ilvl="${at}">${inner}</w:lvlOverride>`;
const startAt = (at: number, value: number): string => override(at, `<w:startOverride w:val="${value}"/>`);

/** Labels of items given as `numId.level`. */
function labels(xml: string, items: string): (string | null)[] {
  const counter = createLabelCounter(readNumbering(element('numbering', xml)));
  return items.split(' ').map((item) => {
    const [numId, at] = item.split('.').map(Number) as [number, number];
    return counter.next(numId, at)?.text ?? null;
  });
}

const OUTLINE = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'lowerLetter', '%3)');

describe('counting', () => {
  const cases: [string, string, string, (string | null)[]][] = [
    ['in turn', abstract(0, OUTLINE) + num(1, 0), '1.0 1.0 1.0', ['1.', '2.', '3.']],
    [
      'deeper levels start anew',
      abstract(0, OUTLINE) + num(1, 0),
      '1.0 1.1 1.1 1.0 1.1 1.2 1.2 1.1 1.2',
      ['1.', '1.1.', '1.2.', '2.', '2.1.', 'a)', 'b)', '2.2.', 'a)'],
    ],
    [
      'a level that was passed over shows its start',
      abstract(0, OUTLINE) + num(1, 0),
      '1.1 1.1 1.0',
      ['1.1.', '1.2.', '1.'],
    ],
    [
      'lists of one definition count on together',
      abstract(0, OUTLINE) + num(1, 0) + num(2, 0),
      '1.0 2.0 1.0',
      ['1.', '2.', '3.'],
    ],
    [
      'lists of two definitions do not',
      abstract(0, OUTLINE) + abstract(1, OUTLINE) + num(1, 0) + num(2, 1),
      '1.0 2.0 1.0',
      ['1.', '1.', '2.'],
    ],
    [
      'a start override takes effect once',
      abstract(0, OUTLINE) + num(1, 0) + num(2, 0, startAt(0, 5)),
      '1.0 2.0 2.0 1.0 2.0',
      ['1.', '5.', '6.', '7.', '8.'],
    ],
    [
      'a start override at the second level also holds later',
      abstract(0, OUTLINE) + num(1, 0, startAt(1, 4)),
      '1.0 1.1 1.1 1.0 1.1',
      ['1.', '1.4.', '1.5.', '2.', '2.4.'],
    ],
    ['start', abstract(0, level(0, 'decimal', '%1', '', 7)) + num(1, 0), '1.0 1.0', ['7', '8']],
    [
      'start left out is zero',
      abstract(0, level(0, 'decimal', '%1', '', null)) + num(1, 0),
      '1.0 1.0',
      ['0', '1'],
    ],
    [
      'restart never',
      abstract(
        0,
        level(0, 'decimal', 'Chương %1') + level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
      ) + num(1, 0),
      '1.0 1.1 1.1 1.0 1.1',
      ['Chương 1', 'Điều 1.', 'Điều 2.', 'Chương 2', 'Điều 3.'],
    ],
    [
      'restart after the first level only',
      abstract(
        0,
        OUTLINE.replace(
          '<w:numFmt w:val="lowerLetter"/>',
          '<w:numFmt w:val="lowerLetter"/><w:lvlRestart w:val="1"/>',
        ),
      ) + num(1, 0),
      '1.0 1.1 1.2 1.1 1.2 1.0 1.2',
      ['1.', '1.1.', 'a)', '1.2.', 'b)', '2.', 'a)'],
    ],
    [
      'legal numbering shows digits',
      abstract(
        0,
        level(0, 'upperRoman', '%1.') +
          level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
          level(2, 'lowerLetter', '%1.%2.%3'),
      ) + num(1, 0),
      '1.0 1.1 1.2',
      ['I.', '1.1', 'I.1.a'],
    ],
    [
      'a level overridden whole',
      abstract(0, OUTLINE) + num(1, 0, override(0, level(0, 'upperRoman', 'Phần %1'))),
      '1.0 1.0 1.1',
      ['Phần I', 'Phần II', 'II.1.'],
    ],
    [
      'a link to the definition of a style',
      abstract(0, '<w:numStyleLink w:val="S"/>') +
        abstract(1, `<w:styleLink w:val="S"/>${OUTLINE}`) +
        num(1, 0) +
        num(2, 1),
      '1.0 2.0',
      ['1.', '2.'],
    ],
    [
      'a link to itself',
      abstract(0, '<w:numStyleLink w:val="S"/><w:styleLink w:val="S"/>') + num(1, 0),
      '1.0',
      [null],
    ],
    [
      'no such list, level, or list 0',
      abstract(0, level(0, 'decimal', '%1')) + num(1, 0) + num(0, 0) + num(3, 9),
      '2.0 1.5 0.0 3.0 1.0',
      [null, null, null, null, '1'],
    ],
    [
      'nothing to print',
      abstract(0, level(0, 'none', '') + level(1, 'decimal', '')) + num(1, 0),
      '1.0 1.1',
      [null, null],
    ],
    ['text without a number', abstract(0, level(0, 'none', 'Ghi chú:%1')) + num(1, 0), '1.0', ['Ghi chú:']],
    [
      'a placeholder of a deeper level is empty',
      abstract(0, OUTLINE.replace('"%1."', '"%1.%2"')) + num(1, 0),
      '1.0',
      ['1.'],
    ],
    [
      'a value out of range',
      abstract(0, level(0, 'upperRoman', '%1', '', 99999999)) + num(1, 0),
      '1.0',
      [`${'M'.repeat(32)}DCCLXVII`],
    ],
  ];
  test.each(cases)('%s', (_, xml, items, expected) => {
    expect(labels(xml, items)).toEqual(expected);
  });

  test('what a label says besides its text', () => {
    const xml =
      abstract(0, level(0, 'lowerLetter', '%1)', '<w:suff w:val="space"/>') + level(1, 'bullet', '-')) +
      num(1, 0);
    const counter = createLabelCounter(readNumbering(element('numbering', xml)));
    expect(counter.next(1, 0)).toEqual({
      text: 'a)',
      numberFormat: 'lowerLetter',
      value: 1,
      suffix: 'space',
    });
    expect(counter.next(1, 0)).toEqual({
      text: 'b)',
      numberFormat: 'lowerLetter',
      value: 2,
      suffix: 'space',
    });
    expect(counter.next(1, 1)).toEqual({ text: '-', numberFormat: 'bullet', value: 1, suffix: 'tab' });
  });

  test('of a custom format behind AlternateContent the understood branch is read', () => {
    const custom = `<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent>
      <mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>
      <mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1/"/></w:lvl>`;
    expect(labels(abstract(0, custom) + num(1, 0), '1.0 1.0')).toEqual(['009/', '010/']);
  });

  test('without a numbering part there are no lists', () => {
    expect(readNumbering(null).list(1)).toBe(null);
  });
});

describe('bullets', () => {
  test.each([
    ['\uf0b7', 'Symbol', '•'],
    ['\uf0b7', 'Times New Roman', '•'],
    ['\uf02d', 'Symbol', '-'],
    ['\uf0a7', 'Wingdings', '▪'],
    ['\uf0d8', 'Wingdings', '➢'],
    ['\uf0fc', 'Wingdings', '✓'],
    ['Ø', 'Wingdings', '➢'],
    ['\uf0ff', 'Unknown', '•'],
    ['-', 'Times New Roman', '-'],
    ['–', 'Calibri', '–'],
    ['+', 'Times New Roman', '+'],
    ['o', 'Courier New', 'o'],
    ['- %1', 'Times New Roman', '- %1'],
  ])('%j in %s', (char, font, expected) => {
    const fonts = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
    expect(labels(abstract(0, level(0, 'bullet', char, fonts)) + num(1, 0), '1.0')).toEqual([expected]);
  });
});

describe('numbering and indents', () => {
  const ind = (left: number): string => `<w:pPr><w:ind w:left="${left}" w:hanging="360"/></w:pPr>`;
  const numbering =
    abstract(
      0,
      level(0, 'decimal', '%1.', ind(100)) +
        level(1, 'decimal', '%2.', `<w:pStyle w:val="Second"/>${ind(200)}`),
    ) +
    num(1, 0) +
    abstract(5, level(0, 'decimal', '%1.', ind(900))) +
    num(5, 5);
  const numPr = (inner: string): string => `<w:numPr>${inner}</w:numPr>`;
  const ONE = numPr('<w:numId w:val="1"/>');
  const styles = `${style('paragraph *N')}
    ${style('paragraph List', '<w:pPr><w:ind w:left="720"/></w:pPr>')}
    ${style('paragraph First', `<w:pPr>${ONE}</w:pPr>`)}
    ${style('paragraph Indented', `<w:pPr>${ONE}<w:ind w:left="50"/></w:pPr>`)}
    ${style('paragraph Under First', '<w:pPr><w:ind w:left="30" w:firstLine="10"/></w:pPr>')}
    ${style('paragraph Second First')}
    ${style('paragraph Again Indented', `<w:pPr>${ONE}</w:pPr>`)}
    ${style('paragraph Plain First', `<w:pPr>${numPr('<w:numId w:val="0"/>')}</w:pPr>`)}`;

  test.each([
    ['direct list over the style', `<w:pStyle w:val="List"/>${ONE}`, 100, -360, { numId: 1, level: 0 }],
    [
      'direct indent over the list',
      `<w:pStyle w:val="List"/>${ONE}<w:ind w:left="5"/>`,
      5,
      -360,
      { numId: 1, level: 0 },
    ],
    ['list of the style', '<w:pStyle w:val="First"/>', 100, -360, { numId: 1, level: 0 }],
    ['own indent of the style', '<w:pStyle w:val="Indented"/>', 50, -360, { numId: 1, level: 0 }],
    ['indent of a derived style', '<w:pStyle w:val="Under"/>', 30, 10, { numId: 1, level: 0 }],
    ['a linked level', '<w:pStyle w:val="Second"/>', 200, -360, { numId: 1, level: 1 }],
    ['a list set again in a derived style', '<w:pStyle w:val="Again"/>', 100, -360, { numId: 1, level: 0 }],
    [
      'only a level of its own',
      `<w:pStyle w:val="First"/>${numPr('<w:ilvl w:val="1"/>')}`,
      200,
      -360,
      { numId: 1, level: 1 },
    ],
    [
      'another list of its own',
      `<w:pStyle w:val="First"/>${numPr('<w:numId w:val="5"/>')}`,
      900,
      -360,
      { numId: 5, level: 0 },
    ],
    ['list taken away', `<w:pStyle w:val="First"/>${numPr('<w:numId w:val="0"/>')}`, 0, 0, null],
    ['list taken away by a style', '<w:pStyle w:val="Plain"/>', 0, 0, null],
    ['a list that is missing', `<w:pStyle w:val="List"/>${numPr('<w:numId w:val="77"/>')}`, 720, 0, null],
    ['a level without a list', numPr('<w:ilvl w:val="1"/>'), 0, 0, null],
  ])('%s', (_, p, left, firstLine, place) => {
    const { format, numbering: got } = resolve({ styles, numbering, p }).paragraph;
    expect(got).toEqual(place);
    expect([format.indent.left, format.indent.firstLine]).toEqual([left, firstLine]);
  });
});
