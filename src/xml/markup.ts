import { ReadError } from '../model/errors.js';
import { BLANKS, QUESTION, STOP, TEXT } from './classes.js';
import { agrees, type Utf8 } from './encoding.js';
import { plainName } from './names.js';
import type { Source } from './source.js';
import { decode, pastSequence } from './utf8.js';

const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])([A-Za-z][\w.-]*)\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\4)?[ \t\r\n]*\?>$/;
const MAX_DECLARATION = 256;

export const CDATA = '<![CDATA[';

/** Whether the bytes at `at` spell an ASCII string. */
export function spells(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Offset past the XML declaration, where there is one; checks that it names the encoding the bytes are in. */
export function pastDeclaration(source: Source, start: number, encoding: Utf8['encoding']): number {
  if (!spells(source.bytes, start, '<?xml') || source.pastBlanks(start + 5) === start + 5) return start;
  const end = pastClose(source, start + 5, '?>', 'XML declaration');
  const match = DECLARATION.exec(decode(source.bytes, start, Math.min(end, start + MAX_DECLARATION)));
  if (match === null) source.fail('bad XML declaration', start);
  if (match[3] !== undefined && !agrees(match[3], encoding)) {
    source.fail(`encoding ${match[3]} declared, ${encoding} found`, start);
  }
  return end;
}

/** Offset past the comment or processing instruction at `at`; anything else that begins with `<!` or `<?` is refused. */
export function pastMarkup(source: Source, at: number): number {
  const { bytes } = source;
  if (bytes[at + 1] === QUESTION) return pastInstruction(source, at);
  if (spells(bytes, at, '<!--')) {
    const dashes = pastClose(source, at + 4, '--', 'comment');
    return spells(bytes, dashes, '>') ? dashes + 1 : source.fail("'--' in comment", at);
  }
  for (const word of ['DOCTYPE', 'ENTITY', 'ELEMENT', 'ATTLIST', 'NOTATION']) {
    if (spells(bytes, at + 2, word)) throw new ReadError('dtd', `${word} at byte ${at}`, source.part);
  }
  return source.fail('unknown markup', at);
}

function pastInstruction(source: Source, at: number): number {
  const { bytes } = source;
  const end = pastClose(source, at + 2, '?>', 'processing instruction');
  let pos = at + 2;
  while (pos < end - 2 && BLANKS[bytes[pos]!] === 0) pos++;
  const target = plainName(bytes.subarray(at + 2, pos));
  if (target === null || target.toLowerCase() === 'xml') source.fail('bad processing instruction', at);
  return end;
}

/** Checks the characters from `at` to the first `close`; returns the offset past it. */
export function pastClose(source: Source, at: number, close: string, what: string): number {
  const { bytes } = source;
  const first = close.charCodeAt(0);
  for (let pos = at; pos < bytes.length; ) {
    const byte = bytes[pos]!;
    if (byte === first && spells(bytes, pos, close)) return pos + close.length;
    if (byte >= 0x80) pos = pastSequence(bytes, pos);
    else pos = byte >= 0x20 || TEXT[byte]! < STOP ? pos + 1 : -1;
    if (pos === -1) source.fail(`bad character in ${what}`, at);
  }
  return source.fail(`${what} not closed`, at);
}
