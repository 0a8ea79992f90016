import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontOf, spanWidth, textWidth } from '../../src/layout/index.js';
import { paragraph, runFormat } from '../support/model.js';

const LETTERS = [
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
];

describe('width of a text', () => {
  // Advances of Times New Roman in 2048ths of the size: digit 1024, space 512, A 1479, bold a 1024, italic ellipsis 1821.
  it.each([
    ['0123456789', {}, 1400],
    ['A A', {}, (2 * 1479 + 512) * (280 / 2048)],
    ['a', { bold: true }, 140],
    ['…', { italic: true }, 1821 * (280 / 2048)],
    ['0', { size: 26 }, 130],
    ['00', { spacing: 20 }, 320],
    ['00', { scale: 50 }, 140],
    ['000', { verticalAlign: 'superscript' }, 280],
    ['a', { caps: true }, 1479 * (280 / 2048)],
    ['a', { smallCaps: true }, 1479 * (280 / 2048) * 0.8],
    ['A', { smallCaps: true }, 1479 * (280 / 2048)],
    ['hidden', { hidden: true }, 0],
    ['0\u00ad0', {}, 280],
    ['\u2011', {}, 682 * (280 / 2048)],
    ['0\t\n0', {}, 280],
  ] as const)('%j in %j', (text, format, width) => {
    expect(textWidth(text, runFormat(format))).toEqual({
      width: expect.closeTo(width, 3),
      measured: 'exact',
    });
  });

  it('knows every Vietnamese letter in all four cuts', () => {
    for (const bold of [false, true]) {
      for (const italic of [false, true]) {
        for (const letter of LETTERS.flatMap((lower) => [lower, lower.toUpperCase()])) {
          const { width, measured } = textWidth(letter, runFormat({ bold, italic }));
          expect([letter, measured]).toEqual([letter, 'exact']);
          expect(width).toBeGreaterThan(50);
          expect(width).toBeLessThan(300);
        }
      }
    }
  });

  it('gives a letter with a tone the width of the letter without', () => {
    for (const letter of LETTERS) {
      const base = letter
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
        .normalize('NFC');
      if (base === 'i') continue; // the dot goes, and some fonts give the letter more room
      expect(textWidth(letter, runFormat())).toEqual(textWidth(base, runFormat()));
    }
  });

  it('gives decomposed letters the width of composed ones, but for the horn', () => {
    const text = 'Độc lập Tự do Hạnh phúc'.replace('ự', 'ụ');
    expect(textWidth(text.normalize('NFD'), runFormat())).toEqual(textWidth(text, runFormat()));
  });

  it('says when a font is measured by another', () => {
    const format = (font: string) => runFormat({ font });
    expect(textWidth('abc', format('Arial')).measured).toBe('exact');
    expect(textWidth('abc', format('Cambria')).measured).toBe('approximate');
    expect(textWidth('abc', format('.VnTime'))).toEqual({
      ...textWidth('abc', format('Times New Roman')),
      measured: 'approximate',
    });
    expect(textWidth('abc', format('.VnTimeH')).width).toBe(textWidth('ABC', format('.VnTime')).width);
    expect(textWidth('ii', format('Courier New')).width).toBe(textWidth('WW', format('Courier New')).width);
    expect(textWidth('字', format('Times New Roman'))).toEqual({ width: 280, measured: 'approximate' });
  });

  it('is the sum of its parts and grows with the size', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS, ' ', '-', '1') }), fc.nat(60), (text, at) => {
        const whole = textWidth(text, runFormat()).width;
        const cut = Math.min(at, text.length);
        const parts =
          textWidth(text.slice(0, cut), runFormat()).width + textWidth(text.slice(cut), runFormat()).width;
        expect(parts).toBeCloseTo(whole, 6);
        expect(textWidth(text, runFormat({ size: 56 })).width).toBeCloseTo(2 * whole, 6);
      }),
    );
  });
});

describe('width of a stretch of a paragraph', () => {
  const mixed = paragraph(['00', ['00', { size: 14 }], '0']);
  it.each([
    [0, 5, 560],
    [1, 3, 210],
    [2, 4, 140],
    [3, 3, 0],
    [-5, 99, 560],
  ])('%i to %i', (from, to, width) => expect(spanWidth(mixed, from, to).width).toBeCloseTo(width, 6));

  it('gives a tab the room to its stop', () => {
    expect(spanWidth(paragraph('0\t0'), 0, 3).width).toBeCloseTo(720 + 140, 6);
    const right = paragraph('0\t00', { tabs: [{ position: 3000, kind: 'right', leader: 'none' }] });
    expect(spanWidth(right, 0, 4).width).toBeCloseTo(3000, 6);
  });
});

describe('font of a character', () => {
  const format = runFormat({ fonts: { ascii: 'A', hAnsi: 'H', eastAsia: 'E', cs: 'C', hint: 'default' } });
  const hinted = { ...format, fonts: { ...format.fonts, hint: 'eastAsia' as const } };
  it.each([
    ['a', 'A', 'A'],
    ['1', 'A', 'A'],
    ['à', 'H', 'H'],
    ['đ', 'H', 'H'],
    ['ế', 'H', 'H'],
    ['ư', 'H', 'H'],
    ['§', 'H', 'E'],
    ['“', 'H', 'E'],
    ['–', 'H', 'E'],
    ['字', 'E', 'E'],
    ['א', 'C', 'C'],
  ])('%s', (character, plain, eastAsian) => {
    expect(fontOf(format, character.codePointAt(0)!)).toBe(plain);
    expect(fontOf(hinted, character.codePointAt(0)!)).toBe(eastAsian);
    expect(fontOf({ ...format, complexScript: true }, character.codePointAt(0)!)).toBe('C');
  });
});
