/** Size, style, case and centring: what mends the findings of rules/make/presentation. */
import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import type { Finding, Repair } from '../../src/engine/index.js';
import type { Asked } from '../make/presentation.js';
import { sizeToSet } from '../make/size-to-set.js';
import { textRanges } from '../make/text-ranges.js';
import { asSentence, inCapitals, inSmallLetters } from './letters.js';
import { centred } from './places.js';

/** Mends a finding on the presentation of lines; other messages of the rule are none of its business. */
export function* presented(
  { messageId, places }: Pick<Finding, 'messageId' | 'places'>,
  lines: readonly Placed[],
  asked: Asked,
  anatomy: Anatomy,
): Iterable<Repair> {
  const { size, bold, italic } = asked.style;
  const at = textRanges(places);
  if (messageId === 'size') yield { kind: 'run', at, set: { size: sizeToSet(lines, size) } };
  if (messageId === 'style') yield { kind: 'run', at, set: asked.boldIsOpen ? { italic } : { bold, italic } };
  if (messageId === 'upper') yield* inCapitals(places, anatomy);
  if (messageId === 'lower') yield* inSmallLetters(places, anatomy, asSentence);
  if (messageId === 'centre' || messageId === 'centreUnsure')
    yield* centred(lines.filter((line) => at.some((place) => isAt(line, place))));
}

const isAt = (line: Placed, { paragraph, from }: { paragraph: Placed['paragraph']; from: number }): boolean =>
  line.paragraph === paragraph && line.from === from;
