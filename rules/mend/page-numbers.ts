/** Page numbers where they belong. */
import type { Anatomy } from '../../src/anatomy/types.js';
import type { Repair } from '../../src/engine/index.js';
import { TYPE_STYLES } from '../data/type-styles.js';

const [LOW, HIGH] = TYPE_STYLES.soTrang.size;

/** The size of page numbers: that of the body within the range allowed. Half points. */
export const numberSize = ({ bodyFormat }: Anatomy): number =>
  Math.min(HIGH, Math.max(LOW, bodyFormat?.size ?? HIGH));

/** The pages of the main document numbered in the middle of the upper margin, but for the first. */
export function* numberedAbove(anatomy: Anatomy): Iterable<Repair> {
  yield { kind: 'pageNumbers', at: anatomy.mainSections, size: numberSize(anatomy) };
}
