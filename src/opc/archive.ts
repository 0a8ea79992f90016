import { ReadError } from '../model/errors.js';
import { crc32 } from './crc32.js';
import { findDirectory, readEntries } from './directory.js';
import { requireZip } from './recognise.js';
import type { Inflate, ZipEntry, ZipLimits } from './types.js';

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_ZIP_LIMITS: ZipLimits = {
  maxPart: 256 * MEBIBYTE,
  maxTotal: 1024 * MEBIBYTE,
  // Word's own XML stays below 50; deflate cannot exceed 1032.
  maxRatio: 300,
  maxEntries: 10_000,
};

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const HAS_DESCRIPTOR = 0x0008;
const NONE32 = 0xffffffff;
const RATIO_FROM = MEBIBYTE;

/** A ZIP archive, its directory read and checked; entries inflate when asked for. */
export class Archive {
  readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  private readonly view: DataView;
  private readonly limits: ZipLimits;

  /** Throws ReadError where the bytes are no archive, a damaged one, or beyond the limits. */
  constructor(
    readonly bytes: Uint8Array,
    private readonly inflate: Inflate,
    limits: Partial<ZipLimits>,
  ) {
    requireZip(bytes);
    this.limits = { ...DEFAULT_ZIP_LIMITS, ...limits };
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = findDirectory(this.view);
    const { maxEntries } = this.limits;
    if (directory.count > maxEntries)
      throw new ReadError('zip-limit', `${directory.count} entries of at most ${maxEntries}`);
    this.entries = readEntries(bytes, this.view, directory);
    this.checkSizes();
    this.checkPlaces(directory.offset);
    for (const entry of this.entries) this.index(entry);
  }

  /** The entry of a name, compared without case, or undefined. */
  find(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  private index(entry: ZipEntry): void {
    const key = entry.name.toLowerCase();
    if (this.byName.has(key)) throw new ReadError('bad-zip', 'two entries of this name', entry.name);
    this.byName.set(key, entry);
  }

  private checkSizes(): void {
    const { maxPart, maxTotal } = this.limits;
    let total = 0;
    for (const entry of this.entries) {
      total += entry.size;
      if (entry.size > maxPart)
        throw new ReadError('zip-limit', `${entry.size} bytes of at most ${maxPart}`, entry.name);
      if (/\.(?:xml|rels)$/i.test(entry.name)) this.checkRatio(entry);
    }
    if (total > maxTotal) throw new ReadError('zip-limit', `${total} bytes together of at most ${maxTotal}`);
  }

  private checkRatio(entry: ZipEntry): void {
    if (entry.size <= RATIO_FROM || entry.size <= entry.compressedSize * this.limits.maxRatio) return;
    throw new ReadError('zip-limit', `${entry.compressedSize} bytes inflate to ${entry.size}`, entry.name);
  }

  /** Entries that share bytes are the trick of archives that inflate to more than they hold. */
  private checkPlaces(directory: number): void {
    const inOrder = [...this.entries].sort((a, b) => a.offset - b.offset);
    inOrder.forEach((entry, i) => {
      const limit = inOrder[i + 1]?.offset ?? directory;
      const least = entry.offset + LOCAL_HEADER_SIZE + entry.compressedSize;
      if (least > limit) throw new ReadError('bad-zip', 'entry runs into the next', entry.name);
    });
  }

  /** Bytes of an entry as stored, after a check of its local header. Throws ReadError. */
  compressed(entry: ZipEntry): Uint8Array {
    const { view } = this;
    const { offset, name } = entry;
    if (view.getUint32(offset, true) !== LOCAL_HEADER)
      throw new ReadError('bad-zip', 'no local header', name);
    const nameLength = view.getUint16(offset + 26, true);
    const start = offset + LOCAL_HEADER_SIZE + nameLength + view.getUint16(offset + 28, true);
    const end = start + entry.compressedSize;
    if (end > this.bytes.length) throw new ReadError('truncated-zip', 'entry out of the file', name);
    if (!this.agrees(entry)) throw new ReadError('bad-zip', 'local header differs from the directory', name);
    return this.bytes.subarray(start, end);
  }

  /** Sizes and CRC stand in the local header only where no descriptor follows and they fit it. */
  private agrees(entry: ZipEntry): boolean {
    const { view } = this;
    const { offset } = entry;
    if (view.getUint16(offset + 8, true) !== entry.method) return false;
    if ((view.getUint16(offset + 6, true) & HAS_DESCRIPTOR) !== 0) return true;
    const compressedSize = view.getUint32(offset + 18, true);
    const size = view.getUint32(offset + 22, true);
    return (
      view.getUint32(offset + 14, true) === entry.crc32 &&
      (compressedSize === entry.compressedSize || compressedSize === NONE32) &&
      (size === entry.size || size === NONE32)
    );
  }

  /** Inflated bytes of an entry, length and CRC checked. Throws ReadError. */
  read(entry: ZipEntry): Uint8Array {
    this.checkRatio(entry);
    const stored = this.compressed(entry);
    const content = entry.method === 0 ? stored : this.inflated(stored, entry);
    if (content.length !== entry.size) {
      throw new ReadError('bad-zip', `${content.length} bytes, ${entry.size} declared`, entry.name);
    }
    const sum = (this.inflate.crc32 ?? crc32)(content);
    if (sum !== entry.crc32) throw new ReadError('bad-zip', 'CRC-32 differs', entry.name);
    return content;
  }

  private inflated(deflated: Uint8Array, entry: ZipEntry): Uint8Array {
    // Not every inflate can be told to give nothing; the CRC tells whether there was something.
    if (entry.size === 0) return new Uint8Array();
    try {
      return this.inflate(deflated, entry.size);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ReadError('bad-zip', `does not inflate: ${reason}`, entry.name);
    }
  }
}
