import { isSection, type Place, type TextRange } from '../../src/engine/index.js';

/** The text of places: a range as it is, a paragraph from end to end; a section has none. */
export function textRanges(places: readonly Place[]): readonly TextRange[] {
  return places.flatMap((place): readonly TextRange[] => {
    if ('paragraph' in place) return [place];
    return isSection(place) ? [] : [{ paragraph: place, from: 0, to: place.text.length }];
  });
}
