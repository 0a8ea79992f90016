/** The letters that number điểm, in the order of the Vietnamese alphabet (no ă, â, ê, ô, ơ, ư; no f, j, w, z). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Place of a letter in the sequence of điểm, 1 for `a`; null for any other text (`a1`, `f`, `â`). Capitals count too. */
export function diemValue(letter: string): number | null {
  const place = letter.length === 1 ? LETTERS.indexOf(letter.toLowerCase()) : -1;
  return place < 0 ? null : place + 1;
}

/** Letter of a place in the sequence, `a` for 1; null past `y` (23) or below 1. */
export function diemLetter(value: number): string | null {
  return (Number.isInteger(value) && LETTERS[value - 1]) || null;
}
