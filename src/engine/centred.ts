import type { Placed } from '../anatomy/types.js';
import { paragraphLines, spanWidth } from '../layout/lines.js';
import { mm } from '../model/index.js';

/** Whether a line stands in the middle, and if not, what pushed it: an indent, the alignment, or typed spaces and tabs. */
export type Centring =
  | { readonly centred: 'yes' }
  | { readonly centred: 'no' | 'unsure'; readonly why: 'indent' | 'alignment' | 'spaces' };

/** A centre this far aside is seen by nobody. */
const UNSEEN = mm(2.5);
/** A centre that was made by eye with spaces or tabs is clearly off from here. */
const CLEARLY_OFF = mm(12);

/**
 * Whether a line stands in the middle of its column: by the paragraph's alignment with balanced indents, or where that says otherwise by
 * the estimated position of its text. What shares its line with other text, set apart by spaces or tabs, is left to a person.
 */
export function isCentred(placed: Placed): Centring {
  const { alignment, indent } = placed.paragraph.format;
  const byFormat = alignment === 'center' || alignment === 'distribute';
  if (byFormat && !placed.spaced) {
    const typed = typedBefore(placed);
    const aside = Math.abs(indent.left + indent.firstLine + typed - indent.right) / 2;
    if (aside <= UNSEEN) return { centred: 'yes' };
    if (typed < 2 * UNSEEN) return { centred: 'no', why: 'indent' };
    return { centred: aside > 2 * UNSEEN ? 'no' : 'unsure', why: 'spaces' };
  }
  if (!alone(placed)) return { centred: 'unsure', why: 'spaces' };
  const aside = farthestAside(placed);
  if (aside <= UNSEEN) return { centred: 'yes' };
  const why = placed.spaced ? 'spaces' : 'alignment';
  const off = placed.spaced ? aside > CLEARLY_OFF : alignment !== 'other';
  return { centred: off ? 'no' : 'unsure', why };
}

/** Width of the white space typed before a text on its line, twips; Word centres it along with the text. */
function typedBefore({ paragraph, from }: Placed): number {
  const start = paragraph.text.lastIndexOf('\n', from - 1) + 1;
  return start < from && paragraph.text.slice(start, from).trim() === ''
    ? spanWidth(paragraph, start, from).width
    : 0;
}

/** Nothing else stands in the paragraph. */
function alone({ paragraph, from, to }: Placed): boolean {
  return paragraph.text.slice(0, from).trim() === '' && paragraph.text.slice(to).trim() === '';
}

/** How far from the middle of the column the centre of any of its lines stands, twips. */
function farthestAside({ paragraph, from, to, columnLeft, columnRight }: Placed): number {
  const column = columnRight - columnLeft;
  const { lines, advances } = paragraphLines(paragraph, column);
  const { alignment, indent } = paragraph.format;
  let farthest = 0;
  for (const line of lines) {
    const first = Math.max(line.from, from);
    if (first >= Math.min(line.to, to)) continue;
    let before = 0;
    for (let index = line.from; index < first; index += 1) before += advances[index] ?? 0;
    const room = column - indent.right - line.start - line.width;
    const shift = alignment === 'right' ? room : alignment === 'center' ? room / 2 : 0;
    const centre = line.start + shift + (before + line.width) / 2;
    farthest = Math.max(farthest, Math.abs(centre - column / 2));
  }
  return farthest;
}
