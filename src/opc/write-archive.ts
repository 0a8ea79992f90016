import { joinBytes } from '../xml/bytes.js';
import { crc32 } from './crc32.js';
import { findDirectory, findEnd } from './directory.js';
import type { Deflate, ZipEntry } from './types.js';

const LOCAL_SIZE = 30;
const HEADER_SIZE = 46;
const ZIP64 = 0x0001;
const DESCRIPTOR = 0x0008;
const UTF8 = 0x0800;
const NONE32 = 0xffffffff;
const DEFLATED = 8;
/** 1 January 1980, the first day that a ZIP archive knows: a new part tells nothing of its maker. */
const FIRST_DAY = 0x0021;

/**
 * An archive with some entries changed or added. Everything else stays as it is, to the byte: compressed data, order, times, extra fields,
 * descriptors, comments. Changed entries keep their place, name, time and method.
 * @param entries of the archive, in the order of its directory
 * @param contents new content by name, compared without case; a name that the archive does not have is added at the end
 */
export function writeArchive(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  contents: ReadonlyMap<string, Uint8Array>,
  deflate: Deflate,
): Uint8Array {
  if (contents.size === 0) return bytes;
  const view = viewOf(bytes);
  const directory = findDirectory(view);
  const out = new Output();
  const records = recordsOf(bytes, view, directory.offset, entries);
  const written = new Map<ZipEntry, Written>();
  const byName = new Map([...contents].map(([name, content]) => [name.toLowerCase(), content]));
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  out.add(bytes.subarray(0, inOrder[0]?.offset ?? directory.offset));
  inOrder.forEach((entry, i) => {
    const content = byName.get(entry.name.toLowerCase());
    const region = bytes.subarray(entry.offset, inOrder[i + 1]?.offset ?? directory.offset);
    const offset = out.length;
    written.set(entry, content ? out.local(region, entry, content, deflate) : { ...entry, offset });
    if (!content) out.add(region);
  });
  const known = new Set(entries.map(({ name }) => name.toLowerCase()));
  const added = [...contents].filter(([name]) => !known.has(name.toLowerCase()));
  const fresh = added.map(([name, content]) => out.addNew(name, content, deflate));
  const start = out.length;
  entries.forEach((entry, i) => {
    out.add(patched(records[i]!, written.get(entry)!));
  });
  for (const record of fresh) out.add(record());
  out.add(endRecord(bytes, view, start, out.length - start, entries.length + fresh.length));
  return out.join();
}

/** What the directory says of an entry. */
interface Written {
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

class Output {
  length = 0;
  private readonly pieces: Uint8Array[] = [];

  add(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** A changed entry: its own header with new sizes, its new data, no descriptor. */
  local(old: Uint8Array, entry: ZipEntry, content: Uint8Array, deflate: Deflate): Written {
    const oldView = viewOf(old);
    const nameEnd = LOCAL_SIZE + oldView.getUint16(26, true);
    const extra = withoutZip64(old.subarray(nameEnd, nameEnd + oldView.getUint16(28, true)));
    const header = joinBytes([old.subarray(0, nameEnd), extra]);
    return this.data(header, entry, extra.length, content, deflate);
  }

  /** An entry of a name that was not there. Returns what makes its record of the directory. */
  addNew(name: string, content: Uint8Array, deflate: Deflate): () => Uint8Array {
    const written = new TextEncoder().encode(name);
    const header = joinBytes([new Uint8Array(LOCAL_SIZE), written]);
    const view = viewOf(header);
    view.setUint32(0, 0x04034b50, true);
    view.setUint16(4, 20, true);
    view.setUint16(12, FIRST_DAY, true);
    view.setUint16(26, written.length, true);
    const flags = written.length === name.length ? 0 : UTF8;
    const entry = this.data(header, { method: DEFLATED, flags }, 0, content, deflate);
    return () => newRecord(written, entry);
  }

  private data(
    header: Uint8Array,
    { method, flags: old }: Pick<ZipEntry, 'method' | 'flags'>,
    extraLength: number,
    content: Uint8Array,
    deflate: Deflate,
  ): Written {
    const data = method === 0 ? content : deflate(content);
    const flags = old & ~DESCRIPTOR;
    const sum = (deflate.crc32 ?? crc32)(content);
    const entry = {
      method,
      flags,
      crc32: sum,
      compressedSize: data.length,
      size: content.length,
      offset: this.length,
    };
    const view = viewOf(header);
    view.setUint16(6, flags, true);
    view.setUint16(8, method, true);
    view.setUint32(14, sum, true);
    view.setUint32(18, data.length, true);
    view.setUint32(22, content.length, true);
    view.setUint16(28, extraLength, true);
    this.add(header);
    this.add(data);
    return entry;
  }

  join(): Uint8Array {
    return joinBytes(this.pieces);
  }
}

/** The records of the directory as they stand. */
function recordsOf(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  { length }: readonly ZipEntry[],
): Uint8Array[] {
  let at = start;
  return Array.from({ length }, () => {
    const end =
      at +
      HEADER_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    const record = bytes.subarray(at, end);
    at = end;
    return record;
  });
}

/** Extra fields without the one that holds sizes of more than four gigabytes: no part is that large. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    if (view.getUint16(at, true) !== ZIP64) kept.push(extra.subarray(at, end));
    at = end;
  }
  kept.push(extra.subarray(at));
  return joinBytes(kept);
}

/** A record of the directory with what is true now. */
function patched(old: Uint8Array, entry: Written): Uint8Array {
  const oldView = viewOf(old);
  const nameEnd = HEADER_SIZE + oldView.getUint16(28, true);
  const extraEnd = nameEnd + oldView.getUint16(30, true);
  const wide = [20, 24, 42].some((at) => oldView.getUint32(at, true) === NONE32);
  const own = old.subarray(nameEnd, extraEnd);
  const extra = wide ? withoutZip64(own) : own;
  const record = joinBytes([old.subarray(0, nameEnd), extra, old.subarray(extraEnd)]);
  const view = viewOf(record);
  view.setUint16(30, extra.length, true);
  setEntry(view, entry);
  return record;
}

function setEntry(view: DataView, entry: Written): void {
  view.setUint16(8, entry.flags, true);
  view.setUint16(10, entry.method, true);
  view.setUint32(16, entry.crc32, true);
  view.setUint32(20, entry.compressedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint32(42, entry.offset, true);
}

function newRecord(name: Uint8Array, entry: Written): Uint8Array {
  const record = joinBytes([new Uint8Array(HEADER_SIZE), name]);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint16(28, name.length, true);
  setEntry(view, entry);
  return record;
}

/** The end record with the archive's own comment, and what came behind it. */
function endRecord(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  size: number,
  count: number,
): Uint8Array {
  const record = Uint8Array.from(bytes.subarray(findEnd(view)));
  const end = viewOf(record);
  end.setUint32(4, 0, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return record;
}
