/** Roman numerals as they number phần, chương and mục. */

const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Longest numeral below 4000 is MMMDCCCLXXXVIII; a slip may add a letter or two. */
const LONGEST = 20;

/** The numeral of a whole number from 1 to 3999, in capitals; anything else is an error of the caller. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`no Roman numeral: ${value}`);
  let rest = value;
  let numeral = '';
  for (const [step, letters] of STEPS) {
    while (rest >= step) {
      numeral += letters;
      rest -= step;
    }
  }
  return numeral;
}

/** Value of a numeral in capitals in its one right form (`IV`, not `IIII` nor `iv`); null otherwise. */
export function parseRoman(text: string): number | null {
  const value = parseRomanLenient(text);
  return value !== null && formatRoman(value) === text ? value : null;
}

/** Value of a numeral as people may write it: small letters, `IIII`, `VIIII`, `IIX`; null where a letter is none. */
export function parseRomanLenient(text: string): number | null {
  if (text === '' || text.length > LONGEST) return null;
  let value = 0;
  let largest = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const digit = DIGITS[text.charAt(at).toUpperCase()];
    if (digit === undefined) return null;
    value += digit < largest ? -digit : digit;
    largest = Math.max(largest, digit);
  }
  return value >= 1 && value <= 3999 ? value : null;
}
