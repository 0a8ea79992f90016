import { editDistance } from './distance.js';

/** The word nearest to what was typed, or null where none is near. */
export function nearest(typed: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const word of words) {
    const distance = word.startsWith(typed) ? 1 : editDistance(typed, word, least);
    if (distance < least) {
      best = word;
      least = distance;
    }
  }
  return best;
}
