import { describe, expect, test } from 'vitest';
import { countCase, departures, judgedRuns, visibleRuns } from '../../src/engine/index.js';
import { line, paragraph } from './a-document.js';

describe('visible runs', () => {
  const whole = paragraph([
    'một ',
    { text: 'hai', format: { hidden: true } },
    '   ',
    'ba bốn',
    { text: '☒', source: 'symbol' },
  ]);

  test('leave out hidden text, white space and symbols', () => {
    expect(visibleRuns(line(whole)).map(({ text }) => text)).toEqual(['một ', 'ba bốn']);
  });

  test('are clipped to the range', () => {
    const found = visibleRuns({ paragraph: whole, from: 2, to: 12 });
    expect(found.map(({ text, from, to }) => [text, from, to])).toEqual([
      ['t ', 2, 4],
      ['ba', 10, 12],
    ]);
  });
});

describe('judged runs', () => {
  test.each([
    ['punctuation alone does not count', ['Số', { text: ': ' }, '12'], ['Số', '12']],
    [
      'a raised note mark does not count',
      ['Tên', { text: '(1)', format: { verticalAlign: 'superscript' } }],
      ['Tên'],
    ],
    [
      'raised words count',
      ['Tên', { text: 'abc', format: { verticalAlign: 'superscript' } }, 'x'],
      ['Tên', 'abc', 'x'],
    ],
    ['dots alone are judged', ['......'], ['......']],
  ] as const)('%s', (_, runs, expected) => {
    const made = judgedRuns([line(paragraph(runs as never))]).map(({ text }) => text.trim());
    expect(made).toEqual(expected);
  });
});

test('departures give share, joined places and values by weight', () => {
  const big = { size: 28 };
  const huge = { size: 40 };
  const own = paragraph([
    { text: 'aaaa', format: big },
    ' ',
    { text: 'bb', format: huge },
    'cc',
    { text: 'dd', format: big },
  ]);
  const found = departures([line(own)], ({ format }) => (format.size === 26 ? null : String(format.size)));
  expect(found?.share).toBeCloseTo(0.8);
  expect(found?.values).toEqual(['28', '40']);
  expect(found?.places.map(({ from, to }) => [from, to])).toEqual([
    [0, 7],
    [9, 11],
  ]);
  expect(departures([line(own)], () => null)).toBeNull();
});

test('letters set in capitals by format count as capitals', () => {
  const own = paragraph([{ text: 'quyết định', format: { caps: true } }, ' số Ả']);
  expect(countCase([line(own)])).toEqual({ upper: 10, lower: 2 });
});
