import type { Placed } from '../anatomy/types.js';
import { mm } from '../model/index.js';

/** `indent`: centred by alignment but pushed aside by an indent. `alignment`: not centred at all. */
export type Centring =
  | { readonly centred: 'yes' }
  | { readonly centred: 'no' | 'unsure'; readonly why: 'indent' | 'alignment' | 'spaces' };

/** A centre this far aside is seen by nobody. */
const TOLERANCE = mm(2.5);

/**
 * Whether a line stands in the middle of its column: by the paragraph's alignment with balanced indents. A place made with
 * typed spaces or tabs cannot be told from the format alone and is left to a person.
 */
export function isCentred(placed: Placed): Centring {
  const { alignment, indent } = placed.paragraph.format;
  if (placed.spaced) return { centred: 'unsure', why: 'spaces' };
  if (alignment === 'center' || alignment === 'distribute') {
    const aside = Math.abs(indent.left + indent.firstLine - indent.right) / 2;
    return aside <= TOLERANCE ? { centred: 'yes' } : { centred: 'no', why: 'indent' };
  }
  return alignment === 'other'
    ? { centred: 'unsure', why: 'alignment' }
    : { centred: 'no', why: 'alignment' };
}
