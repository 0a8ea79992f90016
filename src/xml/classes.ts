/** Bytes with a meaning in markup. */
export const LT = 0x3c;
export const GT = 0x3e;
export const SPACE = 0x20;
export const SLASH = 0x2f;
export const BANG = 0x21;
export const QUESTION = 0x3f;
export const SEMICOLON = 0x3b;
export const EQUALS = 0x3d;
export const AMPERSAND = 0x26;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const CLOSE_BRACKET = 0x5d;

/**
 * What a byte is in character data, as one bit, so that a scan can gather what it met by OR. From STOP on the scan
 * has to look closer.
 */
export const INK = 1;
export const BLANK = 2;
export const RETURN = 4;
export const STOP = 8;
export const MULTIBYTE = 8;
export const REFERENCE = 16;
export const BRACKET = 32;
export const DELIMITER = 64;
export const ILLEGAL = 128;

function characterData(): Uint8Array {
  const table = new Uint8Array(256).fill(INK, 0x20, 0x80).fill(MULTIBYTE, 0x80).fill(ILLEGAL, 0, 0x20);
  table[0x20] = table[0x09] = table[0x0a] = BLANK;
  table[0x0d] = RETURN;
  table[AMPERSAND] = REFERENCE;
  return table;
}

/** Classes in text: `<` ends it, `]` may begin the forbidden `]]>`. */
export const TEXT = characterData();
TEXT[LT] = DELIMITER;
TEXT[CLOSE_BRACKET] = BRACKET;

/** Classes in an attribute value: either quote may end it, `<` is forbidden, a line end or tab stands for a blank. */
export const VALUE = characterData();
VALUE[LT] = ILLEGAL;
VALUE[QUOTE] = VALUE[APOSTROPHE] = DELIMITER;
VALUE[0x09] = VALUE[0x0a] = VALUE[0x0d] = RETURN;
VALUE[0x20] = INK;

/** 1 for bytes that a name may be made of, the colon and all multibyte sequences among them; checked closer once a name. */
export const NAME = new Uint8Array(256)
  .fill(1, 0x30, 0x3b)
  .fill(1, 0x41, 0x5b)
  .fill(1, 0x61, 0x7b)
  .fill(1, 0x80);
NAME[0x2d] = NAME[0x2e] = NAME[0x5f] = 1;

/** 1 for XML white space. */
export const BLANKS = new Uint8Array(256);
BLANKS[0x20] = BLANKS[0x0a] = BLANKS[0x0d] = BLANKS[0x09] = 1;
