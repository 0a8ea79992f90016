import { NAME } from './classes.js';
import type { Source } from './source.js';
import { decodeStrictly } from './utf8.js';

/** A name with its namespace resolved; one object for each such name of a part. */
export class ExpandedName {
  /** Serial number of the last tag that carried it as an attribute: a second time is a duplicate. */
  lastTag = 0;

  constructor(readonly canonical: string) {}
}

/** A name as written, `prefix:local`. */
interface Spelling {
  readonly prefix: string;
  readonly local: string;
  readonly raw: Uint8Array;
}

/** A name as written; one object for each such name of a part. */
export class QName implements Spelling {
  readonly prefix: string;
  readonly local: string;
  readonly raw: Uint8Array;
  /** The prefix that it declares when it stands as an attribute: '' for `xmlns`, `a` for `xmlns:a`, null for others. */
  readonly declares: string | null;
  /** What it stands for as an element and as an attribute in the namespace scope with this number. */
  element: ExpandedName | null = null;
  elementScope = -1;
  attribute: ExpandedName | null = null;
  attributeScope = -1;
  /** The next one with the same place in the table. */
  next: QName | null = null;

  constructor(
    { prefix, local, raw }: Spelling,
    readonly hash: number,
  ) {
    this.prefix = prefix;
    this.local = local;
    this.raw = raw;
    if (prefix === 'xmlns') this.declares = local;
    else this.declares = prefix === '' && local === 'xmlns' ? '' : null;
  }
}

/** Bits of a slot's number, in a part of so many bytes and in a larger one. */
const SMALL = 16 * 1024;
const FEW_BITS = 6;
const SLOT_BITS = 9;
/** As many honest names never meet in one slot; names chosen to collide would make a list of the table. */
const MAX_CHAIN = 64;
const ASCII_NAME = /^(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)$/;
const START =
  'A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}' +
  '\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const NCNAME = `[${START}][${START}.\\-0-9\\xB7\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*`;

/** Names of one part by their bytes, so that each is decoded and checked once. */
export class NameTable {
  /** Offset past the name read last. */
  end = 0;
  private readonly shift: number;
  private readonly slots: (QName | null)[];
  private count = 0;

  constructor(private readonly source: Source) {
    const bits = source.bytes.length < SMALL ? FEW_BITS : SLOT_BITS;
    this.shift = 32 - bits;
    this.slots = new Array<QName | null>(1 << bits).fill(null);
  }

  /** Reads the name at `start`; `end` is then the offset past it. */
  read(start: number): QName {
    const { bytes } = this.source;
    const length = bytes.length;
    let hash = 0;
    let pos = start;
    for (; pos < length; pos++) {
      const byte = bytes[pos]!;
      if (NAME[byte] === 0) break;
      hash = ((hash << 5) | (hash >>> 27)) ^ byte;
    }
    this.end = pos;
    let chain = 0;
    for (let name = this.slots[slotOf(hash, this.shift)]!; name !== null; name = name.next!) {
      if (name.hash === hash && name.raw.length === pos - start && standsAt(name.raw, bytes, start))
        return name;
      if (++chain === MAX_CHAIN) this.source.exceed('names alike', MAX_CHAIN, start);
    }
    return this.add(start, pos, hash);
  }

  private add(start: number, end: number, hash: number): QName {
    const { source } = this;
    const { maxAttributeBytes, maxNames } = source.limits;
    if (end - start > maxAttributeBytes) source.exceed('bytes in name', maxAttributeBytes, start);
    if (this.count === maxNames) source.exceed('names', maxNames, start);
    const spelling = spellingAt(source.bytes, start, end, hash) ?? source.fail('bad name', start);
    const name = new QName(spelling, hash);
    const slot = slotOf(hash, this.shift);
    name.next = this.slots[slot]!;
    this.slots[slot] = name;
    this.count++;
    return name;
  }
}

/** Spellings met in the parts read so far, by their hash: Word's vocabulary is in every part of every document. */
const spellings = new Map<number, Spelling>();
/** More is no vocabulary, but a file that makes up names. */
const MAX_SPELLINGS = 4096;
const MAX_SPELLING_BYTES = 64;

/** The name that stands at these bytes, or null where they are none. */
function spellingAt(bytes: Uint8Array, start: number, end: number, hash: number): Spelling | null {
  const known = spellings.get(hash);
  if (known && known.raw.length === end - start && standsAt(known.raw, bytes, start)) return known;
  const raw = bytes.slice(start, end);
  const match = split(raw);
  if (match === null) return null;
  const spelling = { prefix: match[1] ?? '', local: match[2]!, raw };
  if (!known && spellings.size < MAX_SPELLINGS && raw.length <= MAX_SPELLING_BYTES)
    spellings.set(hash, spelling);
  return spelling;
}

function slotOf(hash: number, shift: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}

/** Whether `raw` stands in the bytes at `at`. */
export function standsAt(raw: Uint8Array, bytes: Uint8Array, at: number): boolean {
  const length = raw.length;
  for (let i = 0; i < length; i++) if (raw[i] !== bytes[at + i]) return false;
  return true;
}

/** A name without a colon, or null where the bytes are none. */
export function plainName(raw: Uint8Array): string | null {
  const match = split(raw);
  return match === null || match[1] !== undefined ? null : match[0];
}

/** Prefix and local part of a well-formed name, or null. */
function split(raw: Uint8Array): RegExpExecArray | null {
  const text = decodeStrictly(raw, 0, raw.length);
  if (text === null) return null;
  return ASCII_NAME.exec(text) ?? new RegExp(`^(?:(${NCNAME}):)?(${NCNAME})$`, 'u').exec(text);
}
