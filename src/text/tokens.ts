/** Words and what is no word, with offsets: what the language rules walk over. */

import { isDigit, isLetter, LATIN } from './latin.js';
import { allMatches } from './matches.js';

/**
 * `word`: letters only; hyphens and dots within part words. `number`: digits with their separators and signs.
 * `address`: URL, e-mail, file path. `code`: letters mixed with digits, slashes or signs (`15/QĐ-BNV`, `QH14`, `H2O`, `và/hoặc`).
 */
export type TokenKind = 'word' | 'number' | 'address' | 'code';

export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** A word that a hyphen without spaces joins to another: part of a transcribed name, `Mát-xcơ-va`. */
  readonly hyphenated: boolean;
}

const ADDRESS =
  /^(?:https?:|ftp:|file:|www\.)|@|^[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|gov|edu|info|io|html?|docx?|pdf|xlsx?|xml)\b/i;
const NUMBER = /^[-+±~≤≥]?\d[\d.,:/%‰°-]*$/;
const WORD = new RegExp(`[${LATIN}]+`, 'g');
const WORDS_ONLY = new RegExp(String.raw`^[${LATIN}'’‘:.*+=–—\-‑‐_]+$`);

const LETTER_OR_DIGIT = new RegExp(String.raw`[${LATIN}\d]`);

/** Tokens of a text in order; signs between them are left out. Takes time in proportion to the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  scanTokens(text, (kind, from, to) =>
    found.push({
      kind,
      from,
      to,
      text: text.slice(from, to),
      hyphenated: kind === 'word' && isHyphenated(text, from, to),
    }),
  );
  return found;
}

/** As {@link tokens}, handing over kind and offsets of each token in turn. */
export function scanTokens(text: string, emit: (kind: TokenKind, from: number, to: number) => void): void {
  signs ??= signTable();
  let from = 0;
  let plain = true;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = code < TABLED ? signs[code]! : OTHER;
    if (sign === LETTER) continue;
    if (sign !== BREAK && at < text.length && !isBreak(code, text, at)) {
      plain = false;
      continue;
    }
    if (at > from) {
      if (plain) emit('word', from, at);
      else emitChunk(emit, text.slice(from, at), from);
    }
    from = at + 1;
    plain = true;
  }
}

/** What a character is to a token: part of a word, an end whatever stands around it, or something to be looked at. */
const OTHER = 0;
const LETTER = 1;
const BREAK = 2;
/** Characters below are looked up: letters of Vietnamese and the signs of its texts. */
const TABLED = 0x2100;
let signs: Uint8Array | null = null;

function signTable(): Uint8Array {
  return Uint8Array.from({ length: TABLED }, (_, code) => {
    if (isLetter(code)) return LETTER;
    return code !== COMMA && isBreak(code, '', 0) ? BREAK : OTHER;
  });
}

/** Whether a hyphen without spaces stands at either end of a word. */
function isHyphenated(text: string, from: number, to: number): boolean {
  return HYPHEN.test(text.charAt(from - 1)) || HYPHEN.test(text.charAt(to));
}

const HYPHEN = /[-‐‑]/;

/** Spaces, brackets, quotes and stops between chunks; a comma between two digits is none. */
function isBreak(code: number, text: string, at: number): boolean {
  if (code === 0x20) return true;
  if (code === COMMA) return !(isDigit(text, at - 1) && isDigit(text, at + 1));
  if (code >= 0x2000) return isFarBreak(code);
  return ASCII_BREAKS.has(code) || code === 0xa0 || code === 0xab || code === 0xbb;
}

const COMMA = 0x2c;
const ASCII_BREAKS = new Set(Array.from(' \t\n\v\f\r"()[]{}<>;!?|', (sign) => sign.charCodeAt(0)));

/** Wide and thin spaces, curly quotes, the ellipsis. */
function isFarBreak(code: number): boolean {
  if (code <= 0x200a || code === 0x2026 || code === 0x3000) return true;
  return (code >= 0x201c && code <= 0x201e) || code === 0x2028 || code === 0x2029 || code === 0x202f;
}

function emitChunk(
  emit: (kind: TokenKind, from: number, to: number) => void,
  chunk: string,
  at: number,
): void {
  const text = chunk.replace(/[.:'’‘*]{1,8}$/, '');
  if (text === '') return;
  const to = at + text.length;
  if (text.length < LONGEST_ADDRESS && ADDRESS.test(text)) emit('address', at, to);
  else if (NUMBER.test(text)) emit('number', at, to);
  else if (WORDS_ONLY.test(text)) {
    for (const word of allMatches(WORD, text))
      emit('word', at + word.index, at + word.index + word[0].length);
  } else if (LETTER_OR_DIGIT.test(text)) emit('code', at, to);
}

const LONGEST_ADDRESS = 2048;
