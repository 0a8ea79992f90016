import type { XmlElement } from '../../xml/tree/element.js';
import { insertInOrder } from '../write/order.js';
import type { EditedPart } from '../write/part.js';
import { adopted, type Marks } from './marks.js';
import { sameProperties } from './signature.js';

/** Properties that a tracked change can stand in, and what inside of them the change does not speak of. */
const KINDS = {
  'w:rPr': { change: 'w:rPrChange', apart: ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'] },
  'w:pPr': { change: 'w:pPrChange', apart: ['w:rPr', 'w:sectPr', 'w:pPrChange'] },
  'w:sectPr': {
    change: 'w:sectPrChange',
    apart: ['w:headerReference', 'w:footerReference', 'w:sectPrChange'],
  },
} as const;

export type PropertiesName = keyof typeof KINDS;

/** What of properties a tracked change speaks of. */
export function trackedOf(owner: XmlElement | null, name: PropertiesName): XmlElement[] {
  const apart: readonly string[] = KINDS[name].apart;
  return (owner?.child(name)?.elements ?? []).filter((own) => !apart.includes(own.name));
}

/**
 * Gives an element the properties that another one has, as a tracked change. A change that somebody else has already tracked there keeps
 * its mark: there is room for one, and what it remembers is still what was there first.
 */
export function trackProperties(
  part: EditedPart,
  marks: Marks,
  owner: XmlElement,
  other: XmlElement | null,
  name: PropertiesName,
): void {
  const before = trackedOf(owner, name);
  const after = trackedOf(other, name);
  if (sameProperties(before, after)) return;
  const { change } = KINDS[name];
  const properties = part.child(owner, name);
  for (const own of before) properties.remove(own);
  for (const own of after) insertInOrder(properties, adopted(own));
  if (properties.child(change)) return;
  const old = part.make(
    name,
    {},
    before.map((own) => own.clone()),
  );
  insertInOrder(properties, marks.make(part, change, [old]));
}
