import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ranges, spellModule, spellPattern } from '../../scripts/letter-classes.mjs';

const VIETNAMESE =
  'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ';
/** Latin and Vietnamese letters, marks, Greek, Cyrillic, signs. */
const SPANS = [
  [0x0000, 0x017f],
  [0x0250, 0x044f],
  [0x1e9e, 0x1ef9],
  [0x2000, 0x20ff],
] as const;

describe('classes spelt out hold what Unicode says', () => {
  test.each(['L', 'Lu', 'Ll', 'M', 'Mn', 'N', 'Cf', 'Script=Latin', 'Script=Greek'])('%s', (property) => {
    const own = new RegExp(`[${ranges(property)}]`, 'u');
    const asked = new RegExp(`\\p{${property}}`, 'u');
    const letters = SPANS.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
    );
    const skip = property === 'Lu' || property === 'Ll' ? /[\u2000-\u20ff\u0250-\u0385]/ : /[^\s\S]/;
    expect(letters.filter((letter) => !skip.test(letter) && own.test(letter) !== asked.test(letter))).toEqual(
      [],
    );
  });
});

test('every Vietnamese letter keeps its case', () => {
  const [upper, lower] = ['Lu', 'Ll'].map((property) => new RegExp(`^[${ranges(property)}]+$`));
  expect(upper!.test(VIETNAMESE)).toBe(true);
  expect(lower!.test(VIETNAMESE.toLowerCase())).toBe(true);
  expect(upper!.test('đ') || lower!.test('Đ')).toBe(false);
});

test.each([
  ['\\p{Cf}', `[${ranges('Cf')}]`],
  ['\\P{Cf}', `[^${ranges('Cf')}]`],
  ['[^\\p{Cf}\\]x]\\[\\p{Cf}', `[^${ranges('Cf')}\\]x]\\[[${ranges('Cf')}]`],
  ['\\\\p{Cf}|\\p{Extended_Pictographic}', '\\\\p{Cf}|\\p{Extended_Pictographic}'],
])('%s', (pattern, spelt) => {
  expect(spellPattern(pattern)).toBe(spelt);
});

test('a negated class inside a class is refused', () => {
  expect(() => spellPattern('[\\P{L}x]')).toThrow('cannot be spelt out');
});

test('only literals change', async () => {
  const spelt = await spellModule('const a = /^[/]\\p{Cf}"\'`/gu, b = 4 / 2 / 1, c = "\\\\p{L}";');
  expect(spelt).toContain(`/^[/][${ranges('Cf')}]"'\`/gu`);
  expect(spelt).toContain('"\\\\p{L}"');
});

test('no literal of the sources is left with a class that is slow to start with', async () => {
  for (const folder of ['src', 'rules']) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith('.ts')) continue;
      const spelt = await spellModule(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
      expect([entry.name, ...(spelt.match(/\\p\{(?!Extended_Pictographic)/gi) ?? [])]).toEqual([entry.name]);
    }
  }
});
