import { editDistance } from '../../text/distance.js';
import { type DocumentType, documentTypes } from '../data/document-types.js';
import { otherTitles } from '../data/title-words.js';
import { bare } from '../patterns.js';

const typeNames = documentTypes
  .filter((type) => type.slug !== 'cong-van')
  .map((type) => ({ type, bare: bare(type.name) }))
  .sort((a, b) => b.bare.length - a.bare.length);

/** No title as a rule: a line that begins so cites a letter. */
const letter = documentTypes.find((type) => type.slug === 'cong-van');

/** The type whose name begins a title, and whether nothing follows it. */
export function typeOfTitle(text: string): { type: DocumentType; whole: boolean } | null {
  const title = bare(text);
  if (letter && title === bare(letter.name)) return { type: letter, whole: true };
  for (const entry of typeNames) {
    if (title === entry.bare) return { type: entry.type, whole: true };
    if (title.startsWith(`${entry.bare} `)) return { type: entry.type, whole: false };
  }
  return misspelt(title);
}

/** A type's name with a slip of one letter or a missing space: `QUYẾT ĐINH`, `QUYĐỊNH`. */
function misspelt(title: string): { type: DocumentType; whole: boolean } | null {
  if (title.length < 6 || title.length > 18) return null;
  const solid = title.replaceAll(' ', '');
  const entry = typeNames.find((candidate) => {
    const name = candidate.bare.replaceAll(' ', '');
    return name === solid || (name.length >= 7 && editDistance(name, solid, 1) <= 1);
  });
  return entry ? { type: entry.type, whole: true } : null;
}

/** Does the title open as documents do that are none of the 29 types? */
export function isOtherTitle(text: string): boolean {
  const title = bare(text);
  return otherTitles.some((word) => title === word || title.startsWith(`${word} `));
}
