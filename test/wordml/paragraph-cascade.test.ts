import { describe, expect, test } from 'vitest';
import { resolve, style } from './kit.js';

/** Format of a paragraph with properties in a base style, a style on it, and direct ones. */
const format = (base: string, own: string, direct: string) =>
  resolve({
    styles: `${style('paragraph *N', '<w:rPr><w:sz w:val="28"/></w:rPr>')}
      ${style('paragraph A N', `<w:pPr>${base}</w:pPr>`)}${style('paragraph B A', `<w:pPr>${own}</w:pPr>`)}`,
    p: `<w:pStyle w:val="B"/>${direct}`,
  }).paragraph.format;

describe('indents', () => {
  const ind = (attributes: string): string => (attributes === '' ? '' : `<w:ind ${attributes}/>`);
  test.each([
    ['w:left="720" w:firstLine="567"', '', '', { left: 720, right: 0, firstLine: 567 }],
    ['w:left="720" w:hanging="360"', '', 'w:right="100"', { left: 720, right: 100, firstLine: -360 }],
    ['w:left="720" w:hanging="360"', 'w:firstLine="567"', '', { left: 720, right: 0, firstLine: 567 }],
    ['w:firstLine="567"', '', 'w:hanging="200"', { left: 0, right: 0, firstLine: -200 }],
    ['w:firstLine="567"', '', 'w:hanging="0"', { left: 0, right: 0, firstLine: 0 }],
    ['', 'w:firstLine="567" w:hanging="200"', '', { left: 0, right: 0, firstLine: -200 }],
    ['w:left="-100" w:firstLine="-50"', '', '', { left: -100, right: 0, firstLine: -50 }],
    // 14 pt characters: one is 280 twips.
    ['w:leftChars="200" w:left="400"', '', '', { left: 560, right: 0, firstLine: 0 }],
    ['w:leftChars="200" w:left="400"', '', 'w:left="720"', { left: 560, right: 0, firstLine: 0 }],
    [
      'w:leftChars="200" w:left="400"',
      '',
      'w:leftChars="0" w:left="720"',
      { left: 720, right: 0, firstLine: 0 },
    ],
    ['w:firstLineChars="150" w:firstLine="1"', '', '', { left: 0, right: 0, firstLine: 420 }],
    ['w:firstLineChars="150"', 'w:hangingChars="100"', '', { left: 0, right: 0, firstLine: -280 }],
    ['w:endChars="50"', '', '', { left: 0, right: 140, firstLine: 0 }],
  ])('%s | %s | %s', (base, own, direct, expected) => {
    expect(format(ind(base), ind(own), ind(direct)).indent).toEqual(expected);
  });
});

describe('spacing', () => {
  const spacing = (attributes: string): string => (attributes === '' ? '' : `<w:spacing ${attributes}/>`);
  test.each([
    ['w:before="120" w:after="60"', '', 'w:after="0"', { before: 120, after: 0 }],
    ['w:beforeLines="50" w:before="100"', '', '', { before: 120 }],
    ['w:beforeLines="50"', '', 'w:beforeLines="0" w:before="30"', { before: 30 }],
    ['w:afterAutospacing="1" w:after="100"', '', '', { after: 280, afterAuto: true, beforeAuto: false }],
    ['w:afterAutospacing="1"', 'w:after="100"', '', { after: 280, afterAuto: true }],
    ['w:afterAutospacing="1"', 'w:after="100" w:afterAutospacing="0"', '', { after: 100, afterAuto: false }],
    ['w:line="360" w:lineRule="exact"', '', 'w:line="288"', { line: 288, lineRule: 'auto' }],
    ['w:line="360" w:lineRule="exact"', 'w:before="20"', '', { before: 20, line: 360, lineRule: 'exact' }],
    ['w:line="0" w:lineRule="atLeast"', '', '', { line: 240, lineRule: 'auto' }],
  ])('%s | %s | %s', (base, own, direct, expected) => {
    expect(format(spacing(base), spacing(own), spacing(direct)).spacing).toMatchObject(expected);
  });

  test('contextual spacing is inherited and can be taken back', () => {
    expect(format('<w:contextualSpacing/>', '', '').spacing.contextual).toBe(true);
    expect(format('<w:contextualSpacing/>', '', '<w:contextualSpacing w:val="0"/>').spacing.contextual).toBe(
      false,
    );
  });
});

describe('alignment', () => {
  test.each([
    ['left', 'left'],
    ['start', 'left'],
    ['center', 'center'],
    ['right', 'right'],
    ['end', 'right'],
    ['both', 'both'],
    ['distribute', 'distribute'],
    ['thaiDistribute', 'other'],
    ['numTab', 'left'],
  ])('%s', (value, expected) => {
    expect(format('', '', `<w:jc w:val="${value}"/>`).alignment).toBe(expected);
  });

  test('right to left swaps the edges', () => {
    expect(format('<w:bidi/>', '', '').alignment).toBe('right');
    expect(format('<w:bidi/>', '', '<w:jc w:val="end"/>').alignment).toBe('left');
    expect(format('<w:bidi/>', '', '<w:jc w:val="center"/>').alignment).toBe('center');
  });
});

test('tabs add up over the levels, and clear takes one away', () => {
  const base = '<w:tabs><w:tab w:val="right" w:pos="9000"/><w:tab w:val="left" w:pos="720"/></w:tabs>';
  const own = '<w:tabs><w:tab w:val="center" w:pos="4500" w:leader="dot"/></w:tabs>';
  const direct =
    '<w:tabs><w:tab w:val="clear" w:pos="720"/><w:tab w:val="clear" w:pos="1"/><w:tab w:val="left" w:pos="9000"/></w:tabs>';
  expect(format(base, own, direct).tabs).toEqual([
    { position: 4500, kind: 'center', leader: 'dot' },
    { position: 9000, kind: 'left', leader: 'none' },
  ]);
});

test('borders go side by side', () => {
  const base =
    '<w:pBdr><w:top w:val="single" w:sz="4"/><w:bottom w:val="double" w:sz="6" w:color="ff0000"/></w:pBdr>';
  const direct = '<w:pBdr><w:top w:val="nil"/><w:left w:val="dashed"/></w:pBdr>';
  expect(format(base, '', direct).borders).toEqual({
    top: null,
    bottom: { style: 'double', size: 6, space: 0, color: 'FF0000' },
    left: { style: 'dashed', size: 0, space: 0, color: 'auto' },
    right: null,
    between: null,
  });
});

test.each([
  ['<w:outlineLvl w:val="0"/>', '', 0],
  ['<w:outlineLvl w:val="0"/>', '<w:outlineLvl w:val="9"/>', null],
])('outline level %s then %s', (base, direct, expected) => {
  expect(format(base, '', direct).outlineLevel).toBe(expected);
});

test('flags, shading and frame come from the nearest level', () => {
  const got = format(
    '<w:keepNext/><w:keepLines/><w:shd w:val="clear" w:fill="EEEEEE"/>',
    '<w:keepNext w:val="0"/>',
    '<w:framePr w:w="100"/>',
  );
  expect(got).toMatchObject({ keepNext: false, keepLines: true, shading: 'EEEEEE', widowControl: true });
  expect(got.frame?.width).toBe(100);
});
