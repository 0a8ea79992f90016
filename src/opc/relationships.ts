import { createScanner } from '../xml/scanner.js';
import { isAddress, relationshipsSource, resolveTarget } from './part-names.js';
import type { Relationship } from './types.js';

/** Reads a relationships part. Throws ReadError where the XML is broken. */
export function readRelationships(bytes: Uint8Array, name: string): readonly Relationship[] {
  const source = relationshipsSource(name);
  const found: Relationship[] = [];
  const x = createScanner(bytes, name);
  while (x.next() !== 'eof') {
    if (x.kind !== 'start' || x.name !== 'rel:Relationship') continue;
    const id = x.attribute('Id');
    const type = x.attribute('Type');
    const target = x.attribute('Target');
    // One without them leads nowhere; Word passes over it.
    if (id === undefined || type === undefined || target === undefined) continue;
    const external = x.attribute('TargetMode') === 'External' || isAddress(target);
    found.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(source, target),
      external,
    });
  }
  return found;
}
