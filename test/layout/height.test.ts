import { describe, expect, it } from 'vitest';
import { drawnGap, lineHeight, paragraphGap, singleLine } from '../../src/layout/index.js';
import { paragraph, paragraphFormat, table } from '../support/model.js';

describe('height of a line', () => {
  it('is 1.15 of the size for Times New Roman, more for Calibri', () => {
    expect(singleLine(28)).toBeCloseTo(14 * 20 * 1.1499, 1);
    expect(singleLine(22, 'Calibri')).toBeCloseTo(11 * 20 * 1.2207, 1);
  });

  it.each([
    [{ line: 360, lineRule: 'auto' }, 322, 483],
    [{ line: 300, lineRule: 'exact' }, 322, 300],
    [{ line: 300, lineRule: 'atLeast' }, 322, 322],
    [{ line: 400, lineRule: 'atLeast' }, 322, 400],
  ] as const)('%j', (spacing, single, height) =>
    expect(lineHeight(paragraphFormat({ spacing }), single)).toBe(height),
  );
});

describe('space between paragraphs', () => {
  const spaceAfter = (space: number, more = {}) => paragraph('a', { spacing: { after: space, ...more } });
  const spaceBefore = (space: number, more = {}, given = {}) =>
    paragraph('b', { spacing: { before: space, ...more } }, given);
  const contextual = { contextual: true };
  it.each([
    ['adds after and before', spaceAfter(120), spaceBefore(60), 180],
    ['contextual in one style, above', spaceAfter(120, contextual), spaceBefore(60), 60],
    ['contextual in one style, both', spaceAfter(120, contextual), spaceBefore(60, contextual), 0],
    [
      'contextual between styles',
      spaceAfter(120, contextual),
      spaceBefore(60, {}, { styleId: 'Heading1' }),
      180,
    ],
    [
      'automatic on both sides',
      spaceAfter(280, { afterAuto: true }),
      spaceBefore(280, { beforeAuto: true }),
      280,
    ],
    ['automatic on one side', spaceAfter(280, { afterAuto: true }), spaceBefore(60), 340],
  ])('%s', (_, previous, next, gap) => expect(paragraphGap(previous, next)).toBe(gap));

  it('drops automatic space at the edge of a cell', () => {
    const last = spaceAfter(280, { afterAuto: true });
    const first = spaceBefore(60);
    table([[{ blocks: [last] }], [{ blocks: [first] }]]);
    expect(paragraphGap(last, first)).toBe(60);
  });

  it('is drawn as the larger of both spaces', () => {
    expect(drawnGap(spaceAfter(120), spaceBefore(60))).toBe(120);
    expect(drawnGap(spaceAfter(60), spaceBefore(120))).toBe(120);
    expect(drawnGap(spaceAfter(120, contextual), spaceBefore(60))).toBe(60);
  });
});
