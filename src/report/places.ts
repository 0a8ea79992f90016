import { type Language, say } from '../messages/index.js';
import type { ReportedPlace } from './document-report.js';

/** Places named before the rest are only counted. */
const NAMED = 4;

/** `trang 2, đoạn 31; trang 3, đoạn 40; và 12 chỗ khác`. Paragraphs count from 1. */
export function placesInWords(places: readonly ReportedPlace[], language: Language): string {
  const words = [...new Set(places.map((place) => placeInWords(place, language)))];
  const named = words.slice(0, NAMED);
  const rest = words.length - named.length;
  if (rest > 0) named.push(say(language, 'morePlaces', { count: rest }));
  return named.join('; ');
}

function placeInWords(place: ReportedPlace, language: Language): string {
  if (place.section !== undefined) return say(language, 'section', { section: place.section + 1 });
  if (place.story === 'header' || place.story === 'footer') return say(language, place.story);
  if (place.story === 'footnote' || place.story === 'endnote') return say(language, 'note');
  const parts: string[] = [];
  if (place.page !== null) parts.push(say(language, 'page', { page: place.page }));
  if (place.paragraph !== null) parts.push(say(language, 'paragraph', { paragraph: place.paragraph + 1 }));
  return parts.join(', ');
}
