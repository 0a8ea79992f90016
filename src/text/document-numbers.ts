import { CAPITALS, LATIN } from './latin.js';
import { allMatches } from './matches.js';
import { type DocumentNumber, readNumber } from './number-parts.js';

export type { DocumentNumber, NumberPart } from './number-parts.js';

/** `15/QĐ-BNV`, `30/2020/NĐ-CP`, `63/2020/QH14`, with spaces and dashes as people type them; the symbol in capitals. */
const CITED = new RegExp(
  String.raw`(?<![${LATIN}\d/.,-])(?:[Ss][ốỐ] ?:? ?)?(?:\d{1,6}[a-c]?(?: ?\/ ?\d{4})?|[.…_]{2,200}) ?\/ ?[${CAPITALS}][${LATIN}\d&]{0,14}(?:(?: ?[-–—] ?|[-_./])[${CAPITALS}\d&][${LATIN}\d&]{0,14}){0,5}(?![${LATIN}\d])`,
  'g',
);

/** A Party number: `29-NQ/TW`. */
const PARTY = new RegExp(
  String.raw`(?<![${LATIN}\d/.,-])(?:[Ss][ốỐ] ?:? ?)?\d{1,5} ?[-–] ?[${CAPITALS}][${LATIN}]{0,4}\/[${CAPITALS}][${LATIN}\d&-]{0,14}(?![${LATIN}\d])`,
  'g',
);

/** All numbers of documents cited in a text, in order. Fractions and units (`3/4`, `đồng/Người`) are none. */
export function findDocumentNumbers(text: string): DocumentNumber[] {
  const found: DocumentNumber[] = [];
  if (!text.includes('/')) return [];
  const spaced = text.replace(/\s/g, ' ');
  const matches = [...allMatches(CITED, spaced), ...allMatches(PARTY, spaced)];
  for (const match of matches) {
    const to = match.index + match[0].length;
    const number = readNumber(text, match.index, to);
    if (number && isSymbol(number)) found.push(number);
  }
  return found.sort((a, b) => a.from - b.from);
}

const CAPITAL = new RegExp(`[${CAPITALS}]`, 'g');

/** At least two capitals in the symbol tell it from `1/Người` and from the houses `5/A`. */
function isSymbol({ kyHieu }: DocumentNumber): boolean {
  return (kyHieu?.text.match(CAPITAL)?.length ?? 0) >= 2;
}

/** The line under a body's name: the word Số, then anything that may pass for number and symbol. */
const HEAD_WORD = new RegExp(String.raw`^\s*(?:SỐ|[Ss][ốỐ]|So|SO)(?![${LATIN}/,;)])`);

/**
 * Reads the line `Số: .../...` of a document's head, however it is filled in or mistyped: blank number, blank symbol,
 * small letters, dots for hyphens, no slash. It ends at a tab, a line end, three spaces after the symbol,
 * `V/v`, a comma or semicolon, or words in brackets.
 * Null where the text does not begin with the word Số, or what follows is neither number nor blank.
 */
export function readNumberLine(text: string): DocumentNumber | null {
  const nfc = text.normalize('NFC');
  const word = HEAD_WORD.exec(nfc);
  if (!word || nfc.length !== text.length) return word ? readNumberLine(nfc) : null;
  const from = word[0].search(/\S/);
  return readNumber(text, from, lineEnd(text, word[0].length));
}

/** A tab, a line end, a wide space, `V/v`, another sentence part, or an explanation in brackets. */
const LINE_STOP = new RegExp(String.raw`[\t\n\r;,]|\s{3}|[Vv]\s?\/\s?v|\s\((?=[${LATIN}])`);

function lineEnd(text: string, from: number): number {
  const slash = text.indexOf('/', from);
  const start = slash < 0 ? from : slash + 1;
  const rest = text.slice(start);
  const inner = /^[\s.…_:]*/.exec(rest)?.[0].length ?? 0;
  const stop = LINE_STOP.exec(rest.slice(inner));
  let end = start + (stop ? inner + stop.index : rest.length);
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
