import { expect, test } from 'vitest';
import { rowHeight } from '../../src/workbook/heights.js';
import type { CellContent } from '../../src/workbook/index.js';

const COLUMNS = [
  { title: 'Tệp', width: 20 },
  { title: 'Nội dung', width: 40, kind: 'wrapped' },
] as const;
const words = (count: number) => 'quy định '.repeat(count).trim();

test.each<[string, CellContent[], number | undefined]>([
  ['one line', ['a.docx', words(3)], undefined],
  ['what does not wrap', [words(30), 'a'], undefined],
  ['two lines', ['a.docx', words(7)], 27.5],
  ['lines of its own', ['a.docx', 'a\nb\nc'], 40.25],
  ['more than Excel shows', ['a.docx', words(400)], 409],
])('%s', (_, row, height) => {
  expect(rowHeight(row, COLUMNS)).toBe(height);
});
