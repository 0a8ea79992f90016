import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availableWidth, columnOf, lineCount, textWidth } from '../../src/layout/index.js';
import { document, paragraph, runFormat, section, shape, table } from '../support/model.js';

/** A word ten digits long is 1400 twips wide, a space 70. */
const WORD = '0123456789';
const words = (count: number): string => Array.from({ length: count }, () => WORD).join(' ');

describe('lines of a paragraph', () => {
  it.each([
    ['empty', paragraph(''), 3000, 1, 0],
    ['one word', paragraph(WORD), 3000, 1, 1400],
    ['two words that just fit', paragraph(words(2)), 2870, 1, 2870],
    ['a space that hangs over the edge', paragraph(`${words(2)} `), 2870, 1, 2870],
    ['two words a little too long', paragraph(words(2)), 2860, 2, 1400],
    ['a word longer than the line', paragraph(WORD), 1000, 2, 420],
    ['first line indent', paragraph(words(2), { indent: { firstLine: 100 } }), 2900, 2, 1400],
    ['hanging indent', paragraph(words(4), { indent: { left: 1000, firstLine: -1000 } }), 2900, 3, 1400],
    ['indents on both sides', paragraph(words(2), { indent: { left: 50, right: 50 } }), 2900, 2, 1400],
    ['a line break', paragraph(`${WORD}\n${WORD}`), 9000, 2, 1400],
    ['a line break at the end', paragraph(`${WORD}\n`), 9000, 2, 0],
    ['a page break at the end', paragraph(`${WORD}\f`), 9000, 1, 1400],
    ['no break at a no-break space', paragraph(`${WORD} ${WORD}\u00a0${WORD}`), 3200, 2, 2870],
    ['a break after a hyphen', paragraph(`${WORD}-${WORD}`), 1600, 2, 1400],
    [
      'no break at a no-break hyphen',
      paragraph(`0 ${WORD}\u2011${WORD}`),
      3000,
      2,
      1400 + 1400 + 682 * (280 / 2048),
    ],
    [
      'no break before a hyphen after a space',
      paragraph(`${WORD} -${WORD}`),
      1600,
      2,
      1400 + 682 * (280 / 2048),
    ],
    ['a tab to the next default stop', paragraph(`0\t${WORD}`), 9000, 1, 720 + 1400],
    [
      'a tab to a custom stop',
      paragraph(`0\t${WORD}`, { tabs: [{ position: 5000, kind: 'left', leader: 'none' }] }),
      9000,
      1,
      6400,
    ],
    [
      'a centred tab',
      paragraph(`\t${WORD}`, { tabs: [{ position: 4500, kind: 'center', leader: 'none' }] }),
      9000,
      1,
      5200,
    ],
    [
      'a tab to the hanging indent',
      paragraph(`-\t${words(1)}`, { indent: { left: 500, firstLine: -500 } }),
      9000,
      1,
      1900,
    ],
    ['hidden text', paragraph([WORD, [words(9), { hidden: true }]]), 1500, 1, 1400],
  ])('%s', (_, given, width, lines, lastWidth) => {
    const estimate = lineCount(given, width);
    expect(estimate.lines).toBe(lines);
    expect(estimate.lastWidth).toBeCloseTo(lastWidth, 3);
  });

  it('makes room for a list label', () => {
    const label = { text: '1.', format: runFormat(), numId: 1, level: 0, numberFormat: 'decimal', value: 1 };
    const listed = (suffix: 'tab' | 'space' | 'nothing') =>
      lineCount(paragraph(words(2), {}, { label: { ...label, suffix } }), 3200);
    expect([listed('tab').lines, listed('space').lines, listed('nothing').lines]).toEqual([2, 1, 1]);
  });

  it('tells how sure the count is', () => {
    expect(lineCount(paragraph(words(2)), 2900)).toMatchObject({
      lines: 1,
      fewest: 1,
      most: 1,
      measured: 'exact',
    });
    expect(lineCount(paragraph(words(2)), 2875)).toMatchObject({ lines: 1, fewest: 1, most: 2 });
    expect(lineCount(paragraph(words(2)), 2850)).toMatchObject({ lines: 2, fewest: 1, most: 2 });
    expect(lineCount(paragraph([[words(2), { font: 'Cambria' }]]), 3050)).toMatchObject({
      lines: 1,
      most: 2,
      measured: 'approximate',
    });
  });

  it('fills no line over the edge and never needs more lines in a wider column', () => {
    const text = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'ế', 'M', '-', '1'), minLength: 1, maxLength: 12 }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 2500, max: 9000 }), (parts, width) => {
        const given = paragraph(parts.join(' '));
        const narrow = lineCount(given, width);
        expect(narrow.widest).toBeLessThanOrEqual(width + 2);
        expect(lineCount(given, width + 500).lines).toBeLessThanOrEqual(narrow.lines);
        expect(narrow.lines).toBeGreaterThanOrEqual(
          Math.floor(textWidth(given.text, runFormat()).width / (width + 300)),
        );
      }),
    );
  });
});

describe('column of a paragraph', () => {
  it('is the text area, the cell or the text box', () => {
    const plain = paragraph('a', { indent: { left: 200, right: 100 } });
    const inCell = paragraph('b');
    const inBox = paragraph('c', {}, { story: 'textBox' });
    const box = shape({
      kind: 'box',
      width: 3000,
      height: 800,
      x: 500,
      text: { kind: 'textBox', part: 'p', blocks: [inBox] },
    });
    const made = document([
      plain,
      table([[{ blocks: [paragraph('x')] }, { blocks: [inCell] }]]),
      paragraph('', {}, { shapes: [box] }),
    ]);
    expect(columnOf(made, plain)).toEqual({ left: 0, width: 9071 });
    expect(availableWidth(made, plain)).toBe(8771);
    expect(columnOf(made, inCell)).toEqual({ left: 4500, width: 4284 });
    expect(columnOf(made, inBox)).toEqual({ left: 644, width: 2712 });
  });

  it('counts page columns and the alignment of tables', () => {
    const twoColumns = paragraph('a');
    expect(columnOf(document([twoColumns], { sections: [section({ columns: 2 })] }), twoColumns).width).toBe(
      (9071 - 720) / 2,
    );
    const centred = paragraph('b');
    const right = paragraph('c');
    const made = document([
      table([[{ blocks: [centred] }]], { alignment: 'center' }, 5071),
      table([[{ blocks: [right] }]], { alignment: 'right' }, 5071),
    ]);
    expect([columnOf(made, centred).left, columnOf(made, right).left]).toEqual([2108, 4108]);
  });
});
