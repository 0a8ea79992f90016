/** What the characters of the two symbol fonts that offices use look like, by code point of the font's own table. */
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  97: 'α',
  98: 'β',
  103: 'γ',
  100: 'δ',
  101: 'ε',
  108: 'λ',
  109: 'μ',
  112: 'π',
  115: 'σ',
  119: 'ω',
  68: 'Δ',
  83: 'Σ',
  87: 'Ω',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  188: '…',
  214: '√',
  222: '⇒',
  229: '∑',
  240: '•',
  168: '♦',
  211: '©',
  210: '®',
  212: '™',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  33: '✏',
  34: '✂',
  40: '☎',
  42: '✉',
  70: '☞',
  74: '☺',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '□',
  171: '★',
  216: '➢',
  224: '→',
  223: '←',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  80: '✓',
  79: '✗',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '•',
  163: '□',
  42: '□',
  48: '□',
};

/**
 * Text that looks like a character of a symbol font (`w:sym`).
 * @param font value of `w:font`
 * @param char value of `w:char`, hexadecimal; symbol fonts often sit at F000 and up
 */
export function symbolText(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!(code >= 0x20 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return '';
  const slot = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const mapped = tableFor(font.toLowerCase())?.[slot];
  return mapped ?? String.fromCharCode(code);
}

function tableFor(font: string): Readonly<Record<number, string>> | null {
  if (font === 'symbol') return SYMBOL;
  if (font === 'wingdings') return WINGDINGS;
  return font === 'wingdings 2' ? WINGDINGS_2 : null;
}
