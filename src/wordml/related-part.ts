import type { Package } from '../opc/types.js';

/** Name of the first part that a part is related to by a type, or null. */
export function relatedPart(pkg: Package, from: string, type: string): string | null {
  const related = pkg.relationships(from).find((one) => one.type === type && !one.external);
  return related === undefined || !pkg.has(related.target) ? null : related.target;
}
