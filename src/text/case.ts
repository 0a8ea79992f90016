import { LATIN } from './latin.js';

/** Letter case of Vietnamese text; NFC and NFD alike. Digits, signs and spaces have no case and are passed over. */

/** Capitals as Vietnamese writes them. */
export function upper(text: string): string {
  return text.toUpperCase();
}

/** Small letters as Vietnamese writes them. */
export function lower(text: string): string {
  return text.toLowerCase();
}

/** At least one letter, and every letter a capital. */
export function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** At least one letter, and no letter a capital. */
export function isLower(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}

/** Every word begins with a capital and goes on in small letters: `Nguyễn Văn An`, `Ái - Nhĩ`. */
export function isTitleCase(text: string): boolean {
  const words = text.match(WORD);
  return words?.every(isCapitalised) ?? false;
}

/** The first letter a capital, and not the whole in capitals: `Độc lập`, `Về việc giao đất`. */
export function isSentenceCase(text: string): boolean {
  return startsUpper(text) && (!isUpper(text) || (text.normalize('NFC').match(LETTER)?.length ?? 0) === 1);
}

/** Whether the first letter of the text is a capital; false without letters. */
export function startsUpper(text: string): boolean {
  const first = FIRST_LETTER.exec(text)?.[0];
  return first !== undefined && first !== first.toLowerCase();
}

/** The first letter a capital, the rest as it is. */
export function capitalise(text: string): string {
  return text.replace(FIRST_LETTER, (letter) => letter.toUpperCase());
}

/** The first letter small, the rest as it is. */
export function decapitalise(text: string): string {
  return text.replace(FIRST_LETTER, (letter) => letter.toLowerCase());
}

/** The first letter of every word a capital, the other letters small: `chủ tịch` → `Chủ Tịch`. */
export function titleCase(text: string): string {
  return text.replace(WORD, (word) => capitalise(word.toLowerCase()));
}

const WORD = new RegExp(`[${LATIN}]+`, 'g');
const LETTER = new RegExp(`[${LATIN}]`, 'g');
const FIRST_LETTER = new RegExp(`[${LATIN}]`);

function isCapitalised(word: string): boolean {
  const rest = word.slice(1);
  return startsUpper(word) && rest === rest.toLowerCase();
}
