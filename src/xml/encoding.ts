import { ReadError } from '../model/errors.js';

export interface Utf8 {
  readonly bytes: Uint8Array;
  /** Offset past the byte order mark. */
  readonly start: number;
  /** Encoding of the original. */
  readonly encoding: 'utf-8' | 'utf-16';
}

/** UTF-8 of a part: as it is, or converted from UTF-16 by its byte order mark or its first character. Throws ReadError. */
export function toUtf8(bytes: Uint8Array, part: string): Utf8 {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { bytes, start: 3, encoding: 'utf-8' };
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return fromUtf16(bytes, part);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return fromUtf16(swapped(bytes), part);
  return { bytes, start: 0, encoding: 'utf-8' };
}

function fromUtf16(bytes: Uint8Array, part: string): Utf8 {
  let text: string;
  try {
    text = new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError('bad-xml', 'not valid UTF-16', part);
  }
  return { bytes: new TextEncoder().encode(text), start: 0, encoding: 'utf-16' };
}

/** The same with the bytes of each unit swapped; an odd byte at the end stays, and is refused by the decoder. */
function swapped(bytes: Uint8Array): Uint8Array {
  const result = bytes.slice();
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    result[i] = bytes[i + 1]!;
    result[i + 1] = bytes[i]!;
  }
  return result;
}

/** Whether a declaration may name this encoding for bytes that were read as `actual`. */
export function agrees(declared: string, actual: Utf8['encoding']): boolean {
  const name = declared.toLowerCase();
  if (actual === 'utf-16') return name === 'utf-16' || name === 'utf-16le' || name === 'utf-16be';
  return name === 'utf-8' || name === 'utf8' || name === 'us-ascii' || name === 'ascii';
}
