import { expect, test } from 'vitest';
import { clauseInWords } from '../../src/messages/index.js';

test.each([
  ['I/I.3', 'Phụ lục I, Phần I, Mục I, khoản 3', 'Appendix I, Part I, Section I, clause 3'],
  [
    'I/II.1.b',
    'Phụ lục I, Phần I, Mục II, khoản 1 điểm b',
    'Appendix I, Part I, Section II, clause 1, point b',
  ],
  ['I/IV', 'Phụ lục I, Phần I, Mục IV', 'Appendix I, Part I, Section IV'],
  [
    'I-2/II.2.b',
    'Phụ lục I, Phần II, Mục II, khoản 2 điểm b',
    'Appendix I, Part II, Section II, clause 2, point b',
  ],
  ['II/V.7', 'Phụ lục II, Mục V, khoản 7', 'Appendix II, Section V, clause 7'],
  ['III/I', 'Phụ lục III, Mục I', 'Appendix III, Section I'],
  ['III/1.5', 'Phụ lục III, Mẫu 1.5', 'Appendix III, Form 1.5'],
  ['III/1.1-1.3', 'Phụ lục III, Mẫu 1.1 đến 1.3', 'Appendix III, Form 1.1 to 1.3'],
  ['Đ7', 'Điều 7', 'Article 7'],
  [
    'Đ8.2.a, I/II.1.a',
    'Điều 8 khoản 2 điểm a; Phụ lục I, Phần I, Mục II, khoản 1 điểm a',
    'Article 8, clause 2, point a; Appendix I, Part I, Section II, clause 1, point a',
  ],
  ['', '', ''],
])('%s', (clause, vi, en) => {
  expect(clauseInWords(clause, 'vi')).toBe(vi);
  expect(clauseInWords(clause, 'en')).toBe(en);
});
