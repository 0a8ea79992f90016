import { ReadError } from '../model/errors.js';

/** The upper half of code page 437, the encoding of names in archives that do not say UTF-8. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Name of an entry. Throws ReadError: `bad-zip` where it is not in its encoding, `unsafe-name` where it points out of the package. */
export function entryName(bytes: Uint8Array, utf8: boolean): string {
  const name = utf8 ? fromUtf8(bytes) : fromCp437(bytes);
  if (isUnsafe(name)) throw new ReadError('unsafe-name', JSON.stringify(name));
  return name;
}

function fromUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError('bad-zip', 'entry name is not UTF-8');
  }
}

function fromCp437(bytes: Uint8Array): string {
  let name = '';
  for (const byte of bytes) name += byte < 0x80 ? String.fromCharCode(byte) : CP437[byte - 0x80]!;
  return name;
}

/** Empty, absolute, with a drive, a backslash, a control character or a segment of dots. */
function isUnsafe(name: string): boolean {
  if (name === '' || /[\\\x00-\x1f\x7f]|^\/|^[A-Za-z]:/.test(name)) return true;
  return name.split('/').some((segment) => segment === '.' || segment === '..');
}
