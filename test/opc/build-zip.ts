import { crc32, deflateRawSync } from 'node:zlib';
import { crc32 as ownCrc32 } from '../../src/opc/crc32.js';

/** An entry of a test archive. What is not given is what an honest writer would put. */
export interface EntryPlan {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** Bytes to store instead of the compressed content. */
  readonly stored?: Uint8Array;
  /** Declared in place of the true values. */
  readonly size?: number;
  readonly compressedSize?: number;
  readonly crc?: number;
  readonly offset?: number;
  /** In the local header only. */
  readonly localMethod?: number;
  readonly localSize?: number;
  /** Sizes and CRC follow the content and are zero in the local header. */
  readonly descriptor?: boolean;
  /** Sizes in ZIP64 extra fields. */
  readonly wide?: boolean;
}

export interface ArchivePlan {
  readonly before?: Uint8Array;
  readonly comment?: Uint8Array;
  readonly after?: Uint8Array;
  /** Count of entries in the end record. */
  readonly count?: number;
  readonly directoryOffset?: number;
  readonly disk?: number;
  /** A ZIP64 end record, with the plain one full of ones. */
  readonly wide?: boolean;
}

/** Little-endian numbers: pairs of value and width in bytes. */
function numbers(...pairs: readonly (readonly [number, number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [value, width] of pairs) {
    for (let i = 0; i < width; i++) bytes.push(Math.floor(value / 256 ** i) % 256);
  }
  return new Uint8Array(bytes);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

const NONE = 0xffffffff;

/** Local part and directory record of an entry that stands at `at`. */
function buildEntry(plan: EntryPlan, at: number): { local: Uint8Array; central: Uint8Array } {
  const name = bytesOf(plan.name);
  const content = bytesOf(plan.content ?? '');
  const method = plan.method ?? 8;
  const data = plan.stored ?? (method === 8 ? new Uint8Array(deflateRawSync(content)) : content);
  const flags = (plan.flags ?? (typeof plan.name === 'string' ? 0x0800 : 0)) | (plan.descriptor ? 8 : 0);
  const crc = plan.crc ?? (crc32 ?? ownCrc32)(content);
  const size = plan.size ?? content.length;
  const packed = plan.compressedSize ?? data.length;
  const offset = plan.offset ?? at;
  const extra = plan.wide ? numbers([1, 2], [24, 2], [size, 8], [packed, 8], [offset, 8]) : new Uint8Array();
  const [s, p, o] = plan.wide ? [NONE, NONE, NONE] : [size, packed, offset];
  const ahead: readonly (readonly [number, number])[] = plan.descriptor
    ? [
        [0, 4],
        [0, 4],
        [0, 4],
      ]
    : [
        [crc, 4],
        [p, 4],
        [plan.localSize ?? s, 4],
      ];
  const localExtra = plan.wide ? numbers([1, 2], [16, 2], [size, 8], [packed, 8]) : new Uint8Array();
  const local = joined(
    numbers(
      [0x04034b50, 4],
      [20, 2],
      [flags, 2],
      [plan.localMethod ?? method, 2],
      [0, 4],
      ...ahead,
      [name.length, 2],
      [localExtra.length, 2],
    ),
    name,
    localExtra,
    data,
    plan.descriptor ? numbers([0x08074b50, 4], [crc, 4], [packed, 4], [size, 4]) : new Uint8Array(),
  );
  const central = joined(
    numbers([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [method, 2], [0, 4], [crc, 4], [p, 4], [s, 4]),
    numbers([name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [o, 4]),
    name,
    extra,
  );
  return { local, central };
}

/** A ZIP archive by plan, honest but where the plan says otherwise. */
export function buildZip(entries: readonly EntryPlan[], plan: ArchivePlan = {}): Uint8Array {
  const before = plan.before ?? new Uint8Array();
  let at = before.length;
  const built = entries.map((entry) => {
    const parts = buildEntry(entry, at);
    at += parts.local.length;
    return parts;
  });
  const directory = joined(...built.map(({ central }) => central));
  const count = plan.count ?? entries.length;
  const offset = plan.directoryOffset ?? at;
  const comment = plan.comment ?? new Uint8Array();
  const end64 = plan.wide
    ? joined(
        numbers(
          [0x06064b50, 4],
          [44, 8],
          [45, 2],
          [45, 2],
          [0, 4],
          [0, 4],
          [count, 8],
          [count, 8],
          [directory.length, 8],
          [offset, 8],
        ),
        numbers([0x07064b50, 4], [0, 4], [at + directory.length, 8], [1, 4]),
      )
    : new Uint8Array();
  const [c, d, o] = plan.wide ? [0xffff, NONE, NONE] : [count, directory.length, offset];
  const disk = plan.disk ?? 0;
  const end = numbers(
    [0x06054b50, 4],
    [disk, 2],
    [disk, 2],
    [c, 2],
    [c, 2],
    [d, 4],
    [o, 4],
    [comment.length, 2],
  );
  return joined(
    before,
    ...built.map(({ local }) => local),
    directory,
    end64,
    end,
    comment,
    plan.after ?? new Uint8Array(),
  );
}
