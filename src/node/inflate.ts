import * as zlib from 'node:zlib';
import type { Deflate, Inflate } from '../opc/types.js';

/** Newer lines of Node have CRC-32 built in. */
const { crc32 } = zlib as { readonly crc32?: (bytes: Uint8Array) => number };
const sum = crc32 ? { crc32 } : {};

/** Inflates with zlib, never to more than the declared size. Throws on damaged data or where there is more of it. */
export const nodeInflate: Inflate = Object.assign(
  (deflated: Uint8Array, size: number): Uint8Array =>
    zlib.inflateRawSync(deflated, { chunkSize: Math.max(64, size), maxOutputLength: Math.max(1, size) }),
  sum,
);

/** Deflates with zlib. */
export const nodeDeflate: Deflate = Object.assign(
  (content: Uint8Array): Uint8Array => zlib.deflateRawSync(content),
  sum,
);
