import type { Locus, Paragraph, Section } from '../model/index.js';
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
  const runs = place.paragraph.runs.filter(
    (run) =>
      run.from < place.to && run.from + run.text.length > place.from && run.locus.end > run.locus.start,
  );
  const [first] = runs;
  if (!first) return place.paragraph.locus;
  return {
    part: first.locus.part,
    start: first.locus.start,
    end: Math.max(...runs.map((run) => run.locus.end)),
  };
}

/** The text of a place as the reader sees it: capitals applied, hidden text left out, white space collapsed. */
export function placeText(place: Place): string {
  if (isSection(place)) return '';
  const range: TextRange =
    'paragraph' in place ? place : { paragraph: place, from: 0, to: place.text.length };
  let text = '';
  for (const run of range.paragraph.runs) {
    if (run.format.hidden) continue;
    const part = run.text.slice(Math.max(0, range.from - run.from), Math.max(0, range.to - run.from));
    text += run.format.caps ? part.toUpperCase() : part;
  }
  return text.replace(/\s+/g, ' ').trim();
}
