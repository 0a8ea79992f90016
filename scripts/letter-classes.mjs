/**
 * Unicode's letter classes, spelt out. `\p{L}` reads well but takes V8 half a millisecond wherever a program first uses it; the same
 * letters as ranges take a thirtieth. So the sources say `\p{L}` and the bundle has ranges.
 */
import { runInNewContext } from 'node:vm';
import { transform } from 'esbuild';

/** What is spelt out code by code: Latin, its marks, Greek, Cyrillic; Vietnamese; signs and number forms; forms of full width. */
const SPANS = [
  [0x0000, 0x052f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1eff],
  [0x2000, 0x249b],
  [0xfb00, 0xfb06],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xff5a],
];

/** Capitals alternate with small letters, a range for each: only the alphabets someone writes in. */
const CASED_SPANS = [
  [0x0000, 0x017f],
  [0x01a0, 0x01b0],
  [0x0386, 0x044f],
  [0x1e9e, 0x1ef9],
  [0xff21, 0xff5a],
];

/** Further letters, block by block. */
const FURTHER_LETTERS =
  '\\u0531-\\u0587\\u05d0-\\u065f\\u0671-\\u06d3\\u0904-\\u1aaf\\u1d00-\\u1dbf\\u1f00-\\u1ffc\\u2c00-\\u2ddf\\u3041-\\ud7a3\\uf900-\\ufaff';

const escaped = (code) => `\\u${code.toString(16).padStart(4, '0')}`;
const known = new Map();

/** The inside of a character class that holds what has a property; null where it is not spelt out. */
export function ranges(property) {
  if (property === 'Extended_Pictographic') return null;
  if (!known.has(property)) known.set(property, spell(property));
  return known.get(property);
}

function spell(property) {
  const holds = new RegExp(`\\p{${property}}`, 'u');
  let inside = property === 'L' ? FURTHER_LETTERS : '';
  for (const [first, last] of /^L[ul]$/.test(property) ? CASED_SPANS : SPANS) {
    let start = null;
    for (let code = first; code <= last + 1; code += 1) {
      const on = code <= last && holds.test(String.fromCharCode(code));
      if (on) start ??= code;
      if (on || start === null) continue;
      inside += escaped(start) + (start === code - 1 ? '' : `-${escaped(code - 1)}`);
      start = null;
    }
  }
  return inside;
}

/** A pattern with its properties spelt out; a negated one only outside of a class. */
export function spellPattern(pattern) {
  let inClass = false;
  return pattern.replace(/\\([pP])\{([^}]+)\}|\\.|[[\]]/gs, (found, p, property) => {
    if (found === '[' || found === ']') inClass = found === '[';
    const inside = property && ranges(property);
    if (!inside) return found;
    if (!inClass) return `[${p === 'P' ? '^' : ''}${inside}]`;
    if (p === 'P') throw new Error(`${found} in a class cannot be spelt out: ${pattern}`);
    return inside;
  });
}

const LITERAL = /new RegExp\(("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{))*`), "(\w*)"\)/gs;

/** A module with the regular expressions it has as literals spelt out. */
export async function spellModule(source) {
  // esbuild knows where a literal begins and ends, and shows it as a call.
  const { code } = await transform(source, {
    loader: 'ts',
    target: 'esnext',
    supported: { 'regexp-sticky-and-unicode-flags': false },
  });
  return code.replace(LITERAL, (_, text, flags) =>
    String(new RegExp(spellPattern(runInNewContext(text)), flags)),
  );
}
