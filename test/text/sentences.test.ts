import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.js';
import { tokens } from '../../src/text/tokens.js';

describe('sentences', () => {
  it.each([
    ['Một. hai? Ba! Bốn', ['Một.', 'hai?', 'Ba!', 'Bốn']],
    ['Giá 1.234,5 đồng, lúc 8.30. Xong./.', ['Giá 1.234,5 đồng, lúc 8.30.', 'Xong./.']],
    [
      'Theo Công văn 5/BNV-VP tại www.abc.gov.vn. Sau đó',
      ['Theo Công văn 5/BNV-VP tại www.abc.gov.vn.', 'Sau đó'],
    ],
    ['Dòng một\nDòng hai', ['Dòng một', 'Dòng hai']],
    ['', []],
    ['  \n ', []],
    ['...', ['...']],
  ])('%j', (text, expected) => {
    const found = sentences(text);
    expect(found.map((sentence) => sentence.text)).toEqual(expected);
    for (const sentence of found) expect(text.slice(sentence.from, sentence.to)).toBe(sentence.text);
  });

  it.each([
    ['Ông đến. sau đó', true],
    ['Tại TP. hồ', false],
    ['Ông A. nguyễn', false],
    ['1. căn cứ', false],
    ['Điều 5. phạm vi', false],
    ['II. nội dung', false],
    ['Cam, quýt, v.v. và', false],
    ['Nhưng... thế', false],
    ['Ông nói (rồi.) sau', false],
    ['Gồm:\n một', true],
    ['Gồm bánh,\nkẹo', false],
    ['Hết.\ntiếp', true],
  ])('what follows the stop in %j begins a sentence for certain: %s', (text, certain) => {
    expect(sentences(text)[1]?.certain).toBe(certain);
  });
});

describe('tokens', () => {
  it('tells words from numbers, codes and addresses', () => {
    const text = 'Số 15/QĐ-BNV, www.abc.gov.vn; a@b.vn (Mát-xcơ-va) 1.234,5 50% QH14 “Nhân dân”. và/hoặc';
    const found = tokens(text);
    expect(found.map((token) => `${token.kind}:${token.text}${token.hyphenated ? '-' : ''}`)).toEqual([
      'word:Số',
      'code:15/QĐ-BNV',
      'address:www.abc.gov.vn',
      'address:a@b.vn',
      'word:Mát-',
      'word:xcơ-',
      'word:va-',
      'number:1.234,5',
      'number:50%',
      'code:QH14',
      'word:Nhân',
      'word:dân',
      'code:và/hoặc',
    ]);
    for (const token of found) expect(text.slice(token.from, token.to)).toBe(token.text);
  });

  it('keeps NFD words whole', () => {
    expect(tokens('Nhân dân'.normalize('NFD')).map((token) => token.text.normalize('NFC'))).toEqual([
      'Nhân',
      'dân',
    ]);
  });
});
