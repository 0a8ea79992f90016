import type { ZipEntry } from './types.js';

/** Makes something of a part's content that nobody changes afterwards. */
export type PartReader<T> = (content: Uint8Array, name: string) => T;

/** A part met before: its bytes as stored, and what the readers made of it. */
interface Twin {
  readonly stored: Uint8Array;
  readonly made: Map<PartReader<unknown>, unknown>;
}

/** An office's documents come of few templates. */
const MAX_TWINS = 128;
/** A larger part is hardly the same twice. */
const MAX_BYTES = 64 * 1024;

/**
 * What was made of the parts read so far. Documents of one template hold styles, themes and relationships that are the same
 * byte for byte: each is inflated, checked and read once, as long as it was met lately.
 */
const twins = new Map<string, Twin>();

/** What a reader makes of a part with these stored bytes; `content` inflates it, where that has not been done before. */
export function readOnce<T>(
  entry: ZipEntry,
  stored: Uint8Array,
  read: PartReader<T>,
  content: () => Uint8Array,
): T {
  if (stored.length > MAX_BYTES) return read(content(), entry.name);
  const key = `${entry.name} ${entry.method} ${entry.crc32} ${entry.size} ${entry.compressedSize}`;
  const known = twins.get(key);
  const same = known !== undefined && areEqual(known.stored, stored);
  if (same && known.made.has(read)) return known.made.get(read) as T;
  const value = read(content(), entry.name);
  // A copy, lest the whole file stays in memory.
  const twin = same ? known : { stored: stored.slice(), made: new Map<PartReader<unknown>, unknown>() };
  twin.made.set(read, value);
  twins.delete(key);
  twins.set(key, twin);
  if (twins.size > MAX_TWINS) twins.delete(twins.keys().next().value!);
  return value;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
