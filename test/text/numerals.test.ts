import { describe, expect, it } from 'vitest';
import { diemLetter, diemValue } from '../../src/text/diem-letters.js';
import { formatRoman, parseRoman, parseRomanLenient } from '../../src/text/roman.js';

describe('Roman numerals', () => {
  it('reads back what it writes, 1 to 3999', () => {
    for (let value = 1; value < 4000; value++) expect(parseRoman(formatRoman(value))).toBe(value);
  });

  it.each([
    ['IV', 4, 4],
    ['iv', null, 4],
    ['IIII', null, 4],
    ['VIIII', null, 9],
    ['IIX', null, 8],
    ['MCMXCIV', 1994, 1994],
    ['', null, null],
    ['A', null, null],
    ['I.', null, null],
    ['M'.repeat(21), null, null],
  ])('%j is %s strictly, %s leniently', (text, strict, lenient) => {
    expect(parseRoman(text)).toBe(strict);
    expect(parseRomanLenient(text)).toBe(lenient);
  });

  it.each([0, -1, 4000, 1.5])('does not write %d', (value) => {
    expect(() => formatRoman(value)).toThrow(RangeError);
  });
});

describe('letters of điểm', () => {
  it('counts them in the order of the alphabet', () => {
    const letters = Array.from({ length: 23 }, (_, at) => diemLetter(at + 1));
    expect(letters.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
    expect(letters.map((letter) => diemValue(letter!))).toEqual(letters.map((_, at) => at + 1));
  });

  it.each(['f', 'j', 'w', 'z', 'ă', 'ê', 'ư', 'a1', 'aa', '', '1'])('has no %j', (text) => {
    expect(diemValue(text)).toBeNull();
  });

  it('takes capitals and has nothing past y', () => {
    expect(diemValue('Đ')).toBe(5);
    expect([diemLetter(0), diemLetter(24), diemLetter(1.5)]).toEqual([null, null, null]);
  });
});
