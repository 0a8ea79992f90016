/** Words and what is no word, with offsets: what the language rules walk over. */
import { LATIN } from './latin.js';

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

const CHUNK = /(?:[^\s“”„"«»()[\]{}<>…,;!?|]|(?<=\d),(?=\d))+/g;
const ADDRESS =
  /^(?:https?:|ftp:|file:|www\.)|@|^[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|gov|edu|info|io|html?|docx?|pdf|xlsx?|xml)\b/i;
const NUMBER = /^[-+±~≤≥]?\d[\d.,:/%‰°-]*$/;
const WORD = new RegExp(`[${LATIN}]+`, 'g');
const WORDS_ONLY = new RegExp(String.raw`^[${LATIN}'’‘:.*+=–—\-‑‐_]+$`);

const LETTER_OR_DIGIT = new RegExp(String.raw`[${LATIN}\d]`);

/** Tokens of a text in order; signs between them are left out. Takes time in proportion to the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const chunk of text.matchAll(CHUNK)) pushChunk(found, chunk[0], chunk.index);
  return found;
}

/** Only the words of a text; addresses, numbers and codes left out. */
export function words(text: string): Token[] {
  return tokens(text).filter((token) => token.kind === 'word');
}

/** Letters of Vietnamese and its neighbours, marks included: tells most chunks at once. */
const PLAIN_WORD = new RegExp(`^[${LATIN}]+$`);

function pushChunk(found: Token[], chunk: string, at: number): void {
  if (PLAIN_WORD.test(chunk)) {
    found.push(token('word', chunk, at, at + chunk.length));
    return;
  }
  const text = chunk.replace(/[.:'’‘*]{1,8}$/, '');
  if (text === '') return;
  const to = at + text.length;
  if (text.length < LONGEST_ADDRESS && ADDRESS.test(text)) found.push(token('address', text, at, to));
  else if (NUMBER.test(text)) found.push(token('number', text, at, to));
  else if (WORDS_ONLY.test(text))
    for (const word of text.matchAll(WORD)) found.push(wordToken(text, at, word));
  else if (LETTER_OR_DIGIT.test(text)) found.push(token('code', text, at, to));
}

const LONGEST_ADDRESS = 2048;

function token(kind: TokenKind, text: string, from: number, to: number): Token {
  return { kind, from, to, text, hyphenated: false };
}

function wordToken(chunk: string, at: number, word: RegExpExecArray): Token {
  const end = word.index + word[0].length;
  const hyphenated = HYPHEN.test(chunk.charAt(word.index - 1)) || HYPHEN.test(chunk.charAt(end));
  return { kind: 'word', from: at + word.index, to: at + end, text: word[0], hyphenated };
}

const HYPHEN = /[-‐‑]/;
