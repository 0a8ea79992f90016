import { ReadError } from '../model/errors.js';
import { entryName } from './entry-names.js';
import type { ZipEntry } from './types.js';

const END = 0x06054b50;
const END_SIZE = 22;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const LOCATOR64 = 0x07064b50;
const LOCATOR64_SIZE = 20;
const HEADER = 0x02014b50;
const HEADER_SIZE = 46;
const MAX_COMMENT = 0xffff;
const NONE16 = 0xffff;
const NONE32 = 0xffffffff;

/** The central directory: where it lies, how many entries it says it has. */
export interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** Finds the central directory from the end of the archive. Throws ReadError. */
export function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const disks = view.getUint16(end + 4, true) | view.getUint16(end + 6, true);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - LOCATOR64_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR64)
    return checked(directory64(view, locator), locator);
  if (disks !== 0 && disks !== NONE16) throw new ReadError('bad-zip', 'archive in several volumes');
  if (count !== view.getUint16(end + 8, true)) throw new ReadError('bad-zip', 'entry counts differ');
  return checked({ offset, size, count }, end);
}

function checked(directory: Directory, limit: number): Directory {
  const { offset, size } = directory;
  // What is missing between the directory and its end record was lost; what is too much does not belong there.
  if (offset + size > limit) throw new ReadError('truncated-zip', 'central directory out of the file');
  return directory;
}

/** The last end record whose comment fits the file. Bytes after it, as mail gateways add, are let be. */
export function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - MAX_COMMENT);
  for (let at = last; at >= first; at--) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new ReadError('truncated-zip', 'no end record');
}

function directory64(view: DataView, locator: number): Directory {
  const at = big(view, locator + 8);
  if (at + END64_SIZE > locator || view.getUint32(at, true) !== END64) {
    throw new ReadError('bad-zip', 'no ZIP64 end record');
  }
  return { offset: big(view, at + 48), size: big(view, at + 40), count: big(view, at + 32) };
}

/** A 64-bit number; one that does not fit a double exactly cannot be an offset or size of a real file. */
function big(view: DataView, at: number): number {
  const high = view.getUint32(at + 4, true);
  if (high > 0x1fffff) throw new ReadError('bad-zip', 'absurd 64-bit number');
  return high * 0x100000000 + view.getUint32(at, true);
}

/** Reads the entries of the directory. Throws ReadError. */
export function readEntries(bytes: Uint8Array, view: DataView, directory: Directory): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const end = directory.offset + directory.size;
  let at = directory.offset;
  for (let i = 0; i < directory.count; i++) {
    if (at + HEADER_SIZE > end || view.getUint32(at, true) !== HEADER) {
      throw new ReadError('bad-zip', `entry ${i} of ${directory.count} not in the central directory`);
    }
    const nameEnd = at + HEADER_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw new ReadError('bad-zip', `entry ${i} exceeds the central directory`);
    entries.push(readEntry(bytes, view, at, nameEnd, extraEnd));
    at = next;
  }
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = entryName(bytes.subarray(at + HEADER_SIZE, nameEnd), (flags & 0x0800) !== 0);
  const method = view.getUint16(at + 10, true);
  if ((flags & 0x2041) !== 0 || method === 99) throw new ReadError('encrypted', 'encrypted entry', name);
  if (method !== 0 && method !== 8) throw new ReadError('bad-zip', `compression method ${method}`, name);
  const wide = new WideFields(view, nameEnd, extraEnd);
  // In this order: the ZIP64 field holds only those that do not fit, one after the other.
  const size = wide.read(view.getUint32(at + 24, true));
  const compressedSize = wide.read(view.getUint32(at + 20, true));
  const offset = wide.read(view.getUint32(at + 42, true));
  return { name, method, flags, size, compressedSize, offset, crc32: view.getUint32(at + 16, true) };
}

/** The ZIP64 extra field: 64-bit values for the numbers that are all ones in the header. */
class WideFields {
  private at = -1;
  private end = -1;

  constructor(
    private readonly view: DataView,
    start: number,
    end: number,
  ) {
    for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
      if (view.getUint16(at, true) !== 1) continue;
      this.at = at + 4;
      this.end = Math.min(end, this.at + view.getUint16(at + 2, true));
      return;
    }
  }

  read(narrow: number): number {
    if (narrow !== NONE32) return narrow;
    if (this.at === -1 || this.at + 8 > this.end) throw new ReadError('bad-zip', 'ZIP64 field missing');
    this.at += 8;
    return big(this.view, this.at - 8);
  }
}
