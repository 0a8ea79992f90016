import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapse, fold, foldKeepOffsets, foldKeepSpaces, stripMarks } from '../../src/text/fold.js';

describe('fold', () => {
  it.each([
    ['  CỘNG HÒA  XÃ HỘI\u00a0CHỦ NGHĨA ', 'cộng hoà xã hội chủ nghĩa'],
    ['Thủy', 'thuỷ'],
    ['thuỷ', 'thuỷ'],
    ['KHỎE', 'khoẻ'],
    ['Ủy ban', 'uỷ ban'],
    ['tóan, hoàn', 'toán, hoàn'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
    ['của múa', 'của múa'],
    ['Ðộc lập', 'độc lập'],
    ['A – B — C', 'a – b — c'],
    ['no\u2011break', 'no-break'],
    ['ho\u00adà\u200b', 'hoà'],
    ['\u2003\t\n', ''],
    ['', ''],
  ])('%j to %j', (given, folded) => {
    expect(fold(given)).toBe(folded);
    expect(fold(given.normalize('NFD'))).toBe(folded);
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldKeepOffsets', () => {
  it('leads back to the original, NFD and blanks included', () => {
    const text = '  Hòa   Bình.'.normalize('NFD');
    const folded = foldKeepOffsets(text);
    expect(folded.text).toBe('hoà bình.');
    const word = folded.text.indexOf('bình');
    const found = text.slice(folded.originOf(word), folded.originOf(word + 4));
    expect(found.normalize('NFC')).toBe('Bình');
    expect(folded.originOf(folded.text.length)).toBe(text.length);
  });

  it('leaves the spaces at the end out', () => {
    const folded = foldKeepOffsets('Số:   ');
    expect(folded.text).toBe('số:');
    expect(folded.originOf(3)).toBe(3);
  });

  it('keeps every space where asked', () => {
    expect(foldKeepSpaces('Ngày   \tTháng').text).toBe('ngày    tháng');
  });

  it('gives the text of fold and offsets that never go back', () => {
    const letters = fc.constantFrom(
      'a',
      'Ò',
      'á',
      'q',
      'ủ',
      'Y',
      ' ',
      '\u00a0',
      '\u0301',
      '\u0309',
      '\u200b',
      'Đ',
      '.',
    );
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const text = parts.join('');
        const folded = foldKeepOffsets(text);
        expect(folded.text).toBe(fold(text));
        for (let at = 0; at < folded.text.length; at++)
          expect(folded.originOf(at)).toBeLessThanOrEqual(folded.originOf(at + 1));
      }),
    );
  });
});

it.each([
  ['Độc lập - Tự do', 'Doc lap - Tu do'],
  ['ƯỜNG ỷ Ð', 'UONG y D'],
  ['plain', 'plain'],
])('strips the marks of %j', (given, stripped) => {
  expect(stripMarks(given)).toBe(stripped);
  expect(stripMarks(given.normalize('NFD'))).toBe(stripped);
});

it('collapses spaces and keeps the case', () => {
  expect(collapse(' Hà\u00a0\u00a0Nội,\tngày ')).toBe('Hà Nội, ngày');
});
