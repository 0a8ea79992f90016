import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeKeepOffsets, fold } from '../../src/text/fold.js';
import { correctionOf } from '../../src/text/misspelling.js';
import { scanTokens, tokens } from '../../src/text/tokens.js';
import { wordAt, wordOf } from '../../src/text/words.js';

describe('wordOf', () => {
  it.each([
    ['điều', 'lower', true, true, null],
    ['Điều', 'capital', true, true, null],
    ['ĐIỀU', 'upper', true, true, null],
    ['Ở', 'capital', true, true, null],
    ['hòa', 'lower', true, true, 'old'],
    ['hoà', 'lower', true, true, 'new'],
    ['TPHCMi', 'mixed', false, false, null],
    ['nghành', 'lower', true, false, null],
    ['email', 'lower', false, false, null],
  ] as const)('%s', (text, shape, marked, syllable, school) => {
    expect(wordOf(text, 'word')).toMatchObject({ text, shape, marked, syllable, school, key: fold(text) });
  });

  it('is one object for one spelling, wherever it is read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ minLength: 1, maxLength: 12 }), (before, text) => {
        const word = wordOf(text, 'word');
        const line = `${before}${text}!`;
        expect(wordAt(line, before.length, before.length + text.length, 'word')).toBe(word);
        expect(word.text).toBe(text);
      }),
    );
  });

  it('tells a number from a word and keeps nothing that is too long', () => {
    expect(wordOf('12', 'number')).not.toBe(wordOf('12', 'code'));
    const long = 'a'.repeat(200);
    expect(wordOf(long, 'word')).not.toBe(wordOf(long, 'word'));
    expect(wordOf(long, 'word').id).toBe(0);
  });
});

it('scanTokens hands over what tokens lists', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab ĐẶ15/-.,:@("“)\n'), maxLength: 60 }), (text) => {
      const seen: unknown[] = [];
      scanTokens(text, (kind, from, to) => seen.push({ kind, from, to }));
      expect(seen).toEqual(tokens(text).map(({ kind, from, to }) => ({ kind, from, to })));
    }),
  );
});

it('composeKeepOffsets leads back to the letters that were typed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ệ', 'Ờ', 'a', ' ', '\u200b', 'đ'), { maxLength: 20 }),
      (letters) => {
        const typed = letters.join('').normalize('NFD');
        const { text, originOf } = composeKeepOffsets(typed);
        expect(text).toBe(letters.join('').replaceAll('\u200b', ''));
        for (let at = 0; at < text.length; at++) {
          const own = typed.slice(originOf(at), originOf(at + 1)).replaceAll('\u200b', '');
          expect(own.normalize('NFC')).toBe(text.charAt(at));
        }
      },
    ),
  );
});

describe('correctionOf', () => {
  it.each([
    ['cuả', 'tone', 'của'],
    ['ngừơi', 'tone', 'người'],
    ['Điạ', 'tone', 'Địa'],
    ['Qúy', 'tone', 'Quý'],
    ['nghành', 'onset', 'ngành'],
    ['Nghành', 'onset', 'Ngành'],
    ['ngiên', 'onset', 'nghiên'],
    ['gế', 'onset', 'ghế'],
    ['kông', 'onset', 'công'],
    ['quyđịnh', 'joined', 'quy định'],
    ['mưuSở', 'joined', 'mưu Sở'],
    ['thưj', 'keys', 'thự'],
    ['vawn', 'keys', 'văn'],
  ] as const)('%s', (word, kind, text) => {
    expect(correctionOf(word)).toEqual({ kind, text });
  });

  it.each(['của', 'người', 'nghiêp', 'email', 'qxz', 'Krông', 'xăngtimétkhối'])(
    '%s is left alone',
    (word) => {
      expect(correctionOf(word)).toBeNull();
    },
  );
});
