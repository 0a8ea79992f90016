/** The look of text wherever it comes from: typed, or made by Word as the number of a list. */
import type { Place, Repair } from '../../src/engine/index.js';
import type { RunChange } from '../../src/model/index.js';
import { textRanges } from '../make/text-ranges.js';

/** Text in another look. An empty place at the start of a numbered paragraph is its number. */
export function* inLook(places: readonly Place[], set: RunChange): Iterable<Repair> {
  const ranges = textRanges(places);
  const labels = ranges.filter(({ paragraph, from, to }) => from === to && paragraph.label !== null);
  const at = ranges.filter((range) => !labels.includes(range));
  if (at.length > 0) yield { kind: 'run', at, set };
  if (labels.length > 0)
    yield { kind: 'label', at: labels.map(({ paragraph }) => paragraph), set: { run: set } };
}
