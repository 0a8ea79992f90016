import { expect, test } from 'vitest';
import { sizeToSet } from '../../rules/make/size-to-set.js';
import { line, paragraph } from '../engine/a-document.js';

const sized = (...sizes: readonly (readonly [string, number])[]) => [
  line(paragraph(sizes.map(([text, size]) => ({ text, format: { size } })))),
];

test.each([
  ['the allowed size that most of it has', sized(['mười bốn điểm là phần lớn', 28], ['mười hai', 24]), 28],
  ['also where more of it is wrong', sized(['phần lớn sai cỡ chữ mười hai', 24], ['mười bốn', 28]), 28],
  ['the smallest where all is too small', sized(['nhỏ quá', 22]), 26],
  ['the largest where all is too large', sized(['lớn quá', 32]), 28],
  ['the smallest where nothing is there', [], 26],
] as const)('%s', (_, ranges, size) => {
  expect(sizeToSet(ranges, [26, 28])).toBe(size);
});
