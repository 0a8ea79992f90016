import { type Locus, type Paragraph, runsWithin, type Section } from '../model/index.js';
import type { Place, TextRange } from './types.js';

/** The paragraph a place stands in; null for a section. */
export function placeParagraph(place: Place): Paragraph | null {
  if ('paragraph' in place) return place.paragraph;
  return isSection(place) ? null : place;
}

/** Whether a place is a whole section. */
export function isSection(place: Place): place is Section {
  return 'pageWidth' in place;
}

/** Byte range of a place in its part: the runs it touches, or the whole element. */
export function placeLocus(place: Place): Locus {
  if (!('paragraph' in place)) return place.locus;
  const runs = runsWithin(place.paragraph, place.from, place.to).filter(
    ({ text, locus }) => text !== '' && locus.end > locus.start,
  );
  const [first] = runs;
  if (!first) return place.paragraph.locus;
  const end = runs.reduce((most, run) => Math.max(most, run.locus.end), 0);
  return { part: first.locus.part, start: first.locus.start, end };
}

/** The text of a place as the reader sees it: capitals applied, hidden text left out, white space collapsed. */
export function placeText(place: Place): string {
  if (isSection(place)) return '';
  const range: TextRange =
    'paragraph' in place ? place : { paragraph: place, from: 0, to: place.text.length };
  let text = '';
  for (const run of runsWithin(range.paragraph, range.from, range.to)) {
    if (run.format.hidden) continue;
    const part = run.text.slice(Math.max(0, range.from - run.from), Math.max(0, range.to - run.from));
    text += run.format.caps ? part.toUpperCase() : part;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of a paragraph with a space in place of each hidden character: what the reader sees, offsets kept. */
export function shownText({ text, runs }: Paragraph): string {
  if (!runs.some(({ format }) => format.hidden)) return text;
  return runs.map((run) => (run.format.hidden ? ' '.repeat(run.text.length) : run.text)).join('');
}
