import { ReadError } from '../model/errors.js';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ARCHIVE = [0x50, 0x4b, 0x05, 0x06];

/** Beginnings of files that are often found under a wrong extension, for the detail of the error. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/^\{\\rtf/, 'RTF'],
  [/^%PDF/, 'PDF'],
  [/^(?:<!doctype html|<html)/i, 'HTML'],
  [/^MIME-Version:/i, 'single-file web page'],
  [/^<\?xml[\s\S]{0,400}Word\.Document/, 'Word 2003 XML'],
  [/^<\?xml/, 'XML'],
  [/^\x89PNG|^\xff\xd8\xff/, 'image'],
  [/^Rar!|^7z\xbc\xaf/, 'archive of another kind'],
];

/** Lets only what begins as a ZIP archive pass; says what else it is by a ReadError. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadError('empty-file', 'no bytes');
  if (begins(bytes, LOCAL_HEADER) || begins(bytes, EMPTY_ARCHIVE)) return;
  if (begins(bytes, COMPOUND_FILE)) throw compoundFile(bytes);
  if (bytes.length < 4 && LOCAL_HEADER.slice(0, bytes.length).every((byte, i) => byte === bytes[i])) {
    throw new ReadError('truncated-zip', `${bytes.length} bytes`);
  }
  const head = String.fromCharCode(...bytes.subarray(0, 512)).replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  const look = LOOKS.find(([pattern]) => pattern.test(head));
  throw new ReadError('not-a-zip', look === undefined ? 'unknown format' : `looks like ${look[1]}`);
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => byte === bytes[i]);
}

/** An OLE container: what it is shows in the names of its streams. */
function compoundFile(bytes: Uint8Array): ReadError {
  const names = streamNames(bytes);
  if (names.has('WordDocument')) return new ReadError('legacy-doc', 'Word 97-2003 binary document');
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) {
    return new ReadError('encrypted', 'encrypted package in an OLE container');
  }
  for (const other of ['Workbook', 'Book', 'PowerPoint Document', '__properties_version1.0']) {
    if (names.has(other)) return new ReadError('not-word', `OLE container with stream ${other}`);
  }
  return new ReadError('legacy-doc', 'OLE container without known streams');
}

/**
 * Names of the streams of an OLE container. Directory entries are found by their shape at each 128 bytes and not by
 * the chain of sectors, so that a damaged file is recognised too.
 */
function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64]!;
    const type = bytes[at + 66];
    if (type !== 2 || bytes[at + 65] !== 0 || length < 4 || length > 64 || length % 2 !== 0) continue;
    let name = '';
    for (let i = at; i < at + length - 2; i += 2)
      name += String.fromCharCode(bytes[i]! | (bytes[i + 1]! << 8));
    names.add(name);
  }
  return names;
}
