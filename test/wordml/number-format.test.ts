import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/wordml/number-format.js';

describe('formatNumber', () => {
  test.each([
    ['decimal', [0, 1, 10, 32767], ['0', '1', '10', '32767']],
    ['decimalZero', [1, 9, 10, 100], ['01', '09', '10', '100']],
    [
      'upperRoman',
      [1, 4, 9, 14, 40, 49, 90, 400, 1994],
      ['I', 'IV', 'IX', 'XIV', 'XL', 'XLIX', 'XC', 'CD', 'MCMXCIV'],
    ],
    ['lowerRoman', [0, 3, 8], ['', 'iii', 'viii']],
    ['lowerLetter', [0, 1, 4, 5, 26, 27, 28, 53], ['', 'a', 'd', 'e', 'z', 'aa', 'bb', 'aaa']],
    ['upperLetter', [2, 30], ['B', 'DD']],
    [
      'ordinal',
      [1, 2, 3, 4, 11, 12, 13, 21, 102, 111],
      ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '102nd', '111th'],
    ],
    [
      'cardinalText',
      [0, 1, 15, 21, 40, 100, 342, 1001],
      [
        'Zero',
        'One',
        'Fifteen',
        'Twenty-one',
        'Forty',
        'One hundred',
        'Three hundred forty-two',
        'One thousand one',
      ],
    ],
    [
      'ordinalText',
      [1, 5, 8, 12, 20, 21, 100],
      ['First', 'Fifth', 'Eighth', 'Twelfth', 'Twentieth', 'Twenty-first', 'One hundredth'],
    ],
    [
      'vietnameseCounting',
      [0, 1, 10, 11, 15, 20, 21, 24, 25, 100, 105, 115, 999, 1000],
      [
        'không',
        'một',
        'mười',
        'mười một',
        'mười lăm',
        'hai mươi',
        'hai mươi mốt',
        'hai mươi bốn',
        'hai mươi lăm',
        'một trăm',
        'một trăm linh năm',
        'một trăm mười lăm',
        'chín trăm chín mươi chín',
        '1000',
      ],
    ],
    ['hex', [10, 255], ['A', 'FF']],
    ['numberInDash', [3], ['- 3 -']],
    ['decimalEnclosedCircle', [0, 1, 20, 21], ['0', '①', '⑳', '21']],
    ['decimalEnclosedParen', [2], ['⑵']],
    ['decimalEnclosedFullstop', [3], ['⒊']],
    ['decimalFullWidth', [10], ['１０']],
    ['none', [5], ['']],
    ['somethingNew', [5], ['5']],
  ] as const)('%s', (format, values, expected) => {
    expect(values.map((value) => formatNumber(value, format))).toEqual(expected);
  });

  test.each([
    ['001, 002, 003, ...', '012'],
    ['01, 02, 03, ...', '12'],
    ['0001, 0002, ...', '0012'],
    ['1, 2', '12'],
    ['А, Б, В', '12'],
    ['', '12'],
  ])('custom %j', (custom, expected) => {
    expect(formatNumber(12, 'custom', custom)).toBe(expected);
  });

  test.each([
    'decimal',
    'upperRoman',
    'lowerLetter',
    'ordinal',
    'cardinalText',
    'ordinalText',
    'vietnameseCounting',
    'hex',
  ])('%s tells numbers apart', (format) => {
    const some = fc.integer({ min: 1, max: 780 });
    fc.assert(
      fc.property(some, some, (a, b) => (formatNumber(a, format) === formatNumber(b, format)) === (a === b)),
    );
  });
});
