import type { XmlScanner } from '../xml/types.js';
import { obtain } from './obtain.js';

/** Longer elements are rare and seldom repeat. */
const MAX_BYTES = 1024;
/** As many different elements never share an honest hash. */
const MAX_ALIKE = 8;

const LT = 0x3c;
const SLASH = 0x2f;

interface Entry {
  readonly kind: PropertyKind;
  readonly from: number;
  readonly to: number;
  readonly scope: number;
  readonly value: object;
}

/** What is remembered of one part; it goes when the part's scanner does. */
class Memory {
  readonly #entries = new Map<number, Entry[]>();
  /** Of each kind the one met last: the next one is mostly the same. */
  readonly recent: Record<PropertyKind, Entry | null> = { run: null, paragraph: null, cell: null };

  /** Those that may be the element whose bytes give this number. */
  alike(hash: number): Entry[] {
    return obtain(this.#entries, hash, newEntries);
  }
}

const newEntries = (): Entry[] => [];

/** Readers of different elements, kept apart. */
export type PropertyKind = 'run' | 'paragraph' | 'cell';

/**
 * Reads an element, or leaps over it and gives the object that an element of the same bytes gave before. A document has
 * thousands of property elements and only dozens of different ones; equal ones are one object, and the formatting cascade
 * can go by identity.
 * @param read consumes the element; calls `forget` when its result must not be shared
 */
export function remember<T extends object>(
  x: XmlScanner,
  kind: PropertyKind,
  read: (forget: () => void) => T,
): T {
  const memory = memoryOf(x);
  const last = memory.recent[kind];
  if (last !== null && stands(last, x)) return leapOver(x, last);
  const end = endOf(x);
  if (end === null) return read(() => {});
  const entries = memory.alike(end.hash);
  for (const entry of entries) {
    if (entry.kind !== kind || !stands(entry, x)) continue;
    memory.recent[kind] = entry;
    return leapOver(x, entry);
  }
  const { start, scope } = x;
  let shared = true;
  const value = read(() => {
    shared = false;
  });
  // An element that holds another of its name ends later than it seemed to.
  if (shared && x.end === end.to && entries.length < MAX_ALIKE) {
    const entry = { kind, from: start, to: end.to, scope, value };
    entries.push(entry);
    memory.recent[kind] = entry;
  }
  return value;
}

function memoryOf(x: XmlScanner): Memory {
  x.kept ??= new Memory();
  return x.kept as Memory;
}

function leapOver<T extends object>(x: XmlScanner, { from, to, value }: Entry): T {
  x.leap(x.start + to - from);
  return value as T;
}

/** Whether an element of the same bytes and meaning begins where the scanner stands. */
function stands(entry: Entry, x: XmlScanner): boolean {
  if (entry.scope !== x.scope) return false;
  const { bytes, start } = x;
  const length = entry.to - entry.from;
  for (let i = 0; i < length; i++) if (bytes[entry.from + i] !== bytes[start + i]) return false;
  return true;
}

/**
 * The offset past the first end tag with the name of the element that the scanner stands on, and a number for what
 * stands between; null where none is near. A start tag with attributes finds no such end tag.
 */
function endOf(x: XmlScanner): { to: number; hash: number } | null {
  if (x.empty) return null;
  const { bytes, start } = x;
  const name = x.end - start - 2;
  const limit = Math.min(bytes.length, start + MAX_BYTES) - name - 3;
  let hash = 0;
  for (let at = x.end; at <= limit; at++) {
    const byte = bytes[at]!;
    if (byte === LT && bytes[at + 1] === SLASH && spellsName(bytes, at + 2, start + 1, name)) {
      return { to: at + name + 3, hash };
    }
    hash = ((hash << 5) | (hash >>> 27)) ^ byte;
  }
  return null;
}

/** Whether the tag name and the `>` after it stand at `at` as they do at `start`. */
function spellsName(bytes: Uint8Array, at: number, start: number, length: number): boolean {
  for (let i = 0; i <= length; i++) if (bytes[at + i] !== bytes[start + i]) return false;
  return true;
}
