import type { Fragment } from './fragment.js';
import { bare } from './patterns.js';

/** The head of a paper copy behind the copied document. */
export interface CopyMark {
  readonly slug: 'ban-sao-y' | 'ban-sao-luc' | 'ban-trich-sao';
  readonly line: Fragment;
}

const kinds: Readonly<Record<string, CopyMark['slug']>> = {
  'sao y': 'ban-sao-y',
  'sao y ban chinh': 'ban-sao-y',
  'ban sao y': 'ban-sao-y',
  'sao luc': 'ban-sao-luc',
  'ban sao luc': 'ban-sao-luc',
  'trich sao': 'ban-trich-sao',
  'ban trich sao': 'ban-trich-sao',
};

/** Finds SAO Y, SAO LỤC or TRÍCH SAO on a line of its own from `start` on. */
export function findCopy(fragments: readonly Fragment[], start: number): CopyMark | null {
  for (let at = start; at < fragments.length; at++) {
    const fragment = fragments[at]!;
    if (fragment.text.length < 5 || fragment.text.length > 20) continue;
    // Small letters are a mistake of copies, but also begin notes.
    if (!fragment.upper && !(fragment.bold && fragment.centered)) continue;
    const slug = kinds[bare(fragment.text)];
    if (slug) return { slug, line: fragment };
  }
  return null;
}
