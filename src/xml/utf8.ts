const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Below this many bytes a loop is faster than the decoder's set-up. */
const SHORT = 12;

/**
 * Checks the multibyte sequence at `at` and returns the offset past it, or -1 where it is not UTF-8 or not a
 * character that XML allows (surrogates, U+FFFE, U+FFFF).
 */
export function pastSequence(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  if ((second & 0xc0) !== 0x80) return -1;
  if (first < 0xe0) return first >= 0xc2 ? at + 2 : -1;
  const third = bytes[at + 2] ?? 0;
  if ((third & 0xc0) !== 0x80) return -1;
  if (first < 0xf0) return isThreeByteCharacter(first, second, third) ? at + 3 : -1;
  if (((bytes[at + 3] ?? 0) & 0xc0) !== 0x80) return -1;
  const code = ((first & 0x07) << 6) | (second & 0x3f);
  // U+10000 to U+10FFFF, given by their upper nine bits.
  return first < 0xf5 && code >= 0x10 && code < 0x110 ? at + 4 : -1;
}

function isThreeByteCharacter(first: number, second: number, third: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  return !(first === 0xef && second === 0xbf && third >= 0xbe);
}

/** Decodes checked UTF-8. */
export function decode(bytes: Uint8Array, start: number, end: number): string {
  return decodeShort(bytes, start, end) ?? decoder.decode(bytes.subarray(start, end));
}

/** A few ASCII characters; null where there are others, or more. */
function decodeShort(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start >= SHORT) return null;
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What a text may not hold as it is, what must be looked up or changed in it, and white space at its beginning. */
const NOT_PLAIN = /^\s|[\0-\x08\x0b-\x1f&\ufffe\uffff]|\]\]>/;

/** Decodes UTF-8; null where it is none. */
export function decodeStrictly(bytes: Uint8Array, start: number, end: number): string | null {
  const short = decodeShort(bytes, start, end);
  if (short !== null) return short;
  try {
    return strict.decode(bytes.subarray(start, end));
  } catch {
    return null;
  }
}

/** Character data as it means itself: no reference, no carriage return, not blank; null where it is any other, good or bad. */
export function decodePlain(bytes: Uint8Array, start: number, end: number): string | null {
  const text = decodeStrictly(bytes, start, end);
  return text === null || NOT_PLAIN.test(text) ? null : text;
}
