/** Longest reference looked for: `&#x10FFFF;` with a few leading zeros. */
const MAX_LENGTH = 16;
const REFERENCE = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(lt|gt|amp|quot|apos));/g;
const AT_START = new RegExp(`^${REFERENCE.source}`);

const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Offset past the reference at `at`, or -1 where it is neither one of the five predefined entities nor a number of a
 * character that XML allows. Nothing else is ever expanded.
 */
export function pastReference(bytes: Uint8Array, at: number): number {
  const text = String.fromCharCode(...bytes.subarray(at, at + MAX_LENGTH));
  const match = AT_START.exec(text);
  if (match === null) return -1;
  if (match[3] === undefined && !isCharacter(codePoint(match[1], match[2]))) return -1;
  return at + match[0].length;
}

/** Replaces checked references. */
export function expand(text: string): string {
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(codePoint(hex, decimal)) : PREDEFINED[name]!,
  );
}

function codePoint(hex: string | undefined, decimal: string | undefined): number {
  return hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  if (code > 0xffff) return code <= 0x10ffff;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe);
}
