import type { XmlScanner } from '../xml/types.js';
import { obtain } from './obtain.js';

/** Longer elements are rare and seldom repeat. */
const MAX_BYTES = 1024;

interface Entry {
  readonly from: number;
  readonly to: number;
  readonly value: object;
}

/** By scanner, so that what is remembered of one part goes when its scanner does. */
const caches = new WeakMap<XmlScanner, Map<number, Entry[]>>();

/**
 * Reads an element, or gives the object that an element of the same bytes gave before, so that equal properties are one object and
 * the formatting cascade can go by identity.
 * @param kind keeps readers of different elements apart
 * @param read consumes the element; calls `forget` when its result must not be shared
 */
export function remember<T extends object>(x: XmlScanner, kind: 1 | 2, read: (forget: () => void) => T): T {
  const from = x.start;
  let shared = true;
  const value = read(() => {
    shared = false;
  });
  const to = x.end;
  if (!shared || to - from > MAX_BYTES) return value;
  const cache = obtain(caches, x, () => new Map<number, Entry[]>());
  const hash = hashOf(x.bytes, from, to) ^ kind;
  const entries = obtain(cache, hash, () => []);
  const found = entries.find((entry) => sameBytes(x.bytes, entry, from, to));
  if (found !== undefined) return found.value as T;
  entries.push({ from, to, value });
  return value;
}

/** FNV-1a over a range. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash;
}

function sameBytes(bytes: Uint8Array, entry: Entry, from: number, to: number): boolean {
  if (entry.to - entry.from !== to - from) return false;
  for (let a = entry.from, b = from; b < to; a++, b++) if (bytes[a] !== bytes[b]) return false;
  return true;
}
