import { SEMICOLON } from './classes.js';

const HASH = 0x23;
const SMALL_X = 0x78;
const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LONGEST_NAME = 4;

/**
 * Offset past the reference at `at`, or -1 where it is neither one of the five predefined entities nor a number of a
 * character that XML allows. Nothing else is ever expanded.
 */
export function pastReference(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === HASH) return pastNumber(bytes, at + 2);
  let name = '';
  let pos = at + 1;
  while (bytes[pos] !== SEMICOLON && name.length < LONGEST_NAME && pos < bytes.length) {
    name += String.fromCharCode(bytes[pos++]!);
  }
  return bytes[pos] === SEMICOLON && PREDEFINED.has(name) ? pos + 1 : -1;
}

function pastNumber(bytes: Uint8Array, at: number): number {
  const base = bytes[at] === SMALL_X ? 16 : 10;
  const first = base === 16 ? at + 1 : at;
  let code = 0;
  let pos = first;
  for (; bytes[pos] !== SEMICOLON; pos++) {
    const digit = digitOf(bytes[pos] ?? 0);
    if (digit >= base) return -1;
    code = Math.min(code * base + digit, 0x110000);
  }
  return pos > first && isCharacter(code) ? pos + 1 : -1;
}

/** Value of a hexadecimal digit; 16 for other bytes. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 16;
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  if (code > 0xffff) return code <= 0x10ffff;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe);
}

/** Replaces checked references. */
export function expand(text: string): string {
  let expanded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    expanded += text.slice(from, at) + meaning(text.slice(at + 1, end));
    from = end + 1;
  }
  return expanded + text.slice(from);
}

function meaning(reference: string): string {
  const named = PREDEFINED.get(reference);
  if (named !== undefined) return named;
  const hexadecimal = reference.charAt(1) === 'x';
  return String.fromCodePoint(Number.parseInt(reference.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
}
