import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../opc/types.js';

/** Inflates with zlib, never to more than the declared size. Throws on damaged data or where there is more of it. */
export const nodeInflate: Inflate = (deflated, size) =>
  inflateRawSync(deflated, { chunkSize: Math.max(64, size), maxOutputLength: Math.max(1, size) });
