import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeByFont,
  encodingOfFont,
  isCapitalFont,
  looksLikeTcvn3,
  looksLikeVni,
} from '../../src/text/legacy.js';
import { markedLetters } from '../../src/text/letters.js';
import { decodeTcvn3, encodeTcvn3 } from '../../src/text/tcvn3.js';
import { decodeVni, encodeVni } from '../../src/text/vni.js';

const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const small = markedLetters();
const ascii = Array.from('abcdeghiklmnopqrstuvxy ABCXYZ.,-/0123456789');

function textOf(letters: string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((parts) => parts.join(''));
}

describe('TCVN3', () => {
  it.each([
    ['§éc lËp - Tù do - H¹nh phóc', MOTTO],
    ['uû ban nh©n d©n', 'uỷ ban nhân dân'],
    ['QuyÕt ®Þnh', 'Quyết định'],
    ['H\u03bc Néi', 'Hà Nội'],
    ['céng hoµ x· héi chñ nghÜa viÖt nam', 'cộng hoà xã hội chủ nghĩa việt nam'],
  ])('%s', (encoded, decoded) => {
    expect(decodeTcvn3(encoded)).toBe(decoded);
  });

  it('reads back what it writes', () => {
    const capitals = Array.from('ĂÂÊÔƠƯĐ');
    fc.assert(
      fc.property(textOf([...small, ...capitals, ...ascii]), (text) => {
        expect(decodeTcvn3(encodeTcvn3(text))).toBe(text);
      }),
    );
  });

  it('writes a capital with a tone small, since it has none', () => {
    expect(decodeTcvn3(encodeTcvn3('HÀ NỘI'))).toBe('Hà NộI');
  });
});

describe('VNI', () => {
  it.each([
    ['Ñoäc laäp - Töï do - Haïnh phuùc', MOTTO],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['UÛy ban nhaân daân tænh', 'Ủy ban nhân dân tỉnh'],
  ])('%s', (encoded, decoded) => {
    expect(decodeVni(encoded)).toBe(decoded);
    expect(encodeVni(decoded)).toBe(encoded);
  });

  it('reads back what it writes', () => {
    const letters = [...small, ...small.map((letter) => letter.toUpperCase()), ...ascii];
    fc.assert(
      fc.property(textOf(letters), (text) => {
        expect(decodeVni(encodeVni(text))).toBe(text);
      }),
    );
  });
});

describe('by the font', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['VNI-Times', 'vni', false],
    ['Times New Roman', null, false],
    ['Vni', null, false],
  ])('%s is %s, capitals %s', (font, encoding, capital) => {
    expect([encodingOfFont(font), isCapitalFont(font)]).toEqual([encoding, capital]);
  });

  it('decodes what the reader saw', () => {
    expect(decodeByFont('ñy ban', '.VnTimeH')).toBe('ỦY BAN');
    expect(decodeByFont('ñy ban', '.VnTime')).toBe('ủy ban');
    expect(decodeByFont('UÛy', 'VNI-Times')).toBe('Ủy');
    expect(decodeByFont('ñy', 'Arial')).toBe('ñy');
  });
});

describe('without the font', () => {
  it.each([
    ['§éc lËp - Tù do - H¹nh phóc', true, false],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', false, true],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', false, true],
    ['C¨n cø NghÞ ®Þnh sè 30 cña ChÝnh phñ', true, false],
    [MOTTO, false, false],
    [MOTTO.normalize('NFD'), false, false],
    ['và là có thì ở đó', false, false],
    ['Où est la bibliothèque à côté du café', false, false],
    ['São Paulo, ação, não', false, false],
    ['§ 5, 100 µm, ±3 °C', false, false],
    ['Doc lap - Tu do', false, false],
    ['', false, false],
  ])('%j', (text, isTcvn3, isVni) => {
    expect([looksLikeTcvn3(text), looksLikeVni(text)]).toEqual([isTcvn3, isVni]);
  });
});
