import { describe, expect, test } from 'vitest';
import { ReadError } from '../../src/model/errors.js';
import { openPackage } from '../../src/opc/index.js';
import { buildZip } from './build-zip.js';
import { inflate } from './open.js';

/** An OLE container with these streams; only what a reader of its directory looks at. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, i) => {
    const at = 512 + 128 * i;
    for (let k = 0; k < name.length; k++) bytes[at + 2 * k] = name.charCodeAt(k);
    bytes[at + 64] = 2 * (name.length + 1);
    bytes[at + 66] = i === 0 ? 5 : 2;
  });
  return bytes;
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

const CASES: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ['an empty file', new Uint8Array(), 'empty-file', /./],
  ['Word 97-2003', compoundFile('WordDocument', '1Table'), 'legacy-doc', /binary/],
  [
    'Word 97-2003 with an embedded workbook',
    compoundFile('Workbook', 'WordDocument'),
    'legacy-doc',
    /binary/,
  ],
  ['a damaged OLE container', compoundFile().subarray(0, 600), 'legacy-doc', /without known/],
  ['an encrypted package', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'encrypted', /OLE/],
  ['Excel 97-2003', compoundFile('Workbook'), 'not-word', /Workbook/],
  ['RTF', text('{\\rtf1 nội dung}'), 'not-a-zip', /RTF/],
  ['HTML', text('\ufeff\r\n<!DOCTYPE html><html>'), 'not-a-zip', /HTML/],
  ['a saved web page', text('MIME-Version: 1.0\r\n'), 'not-a-zip', /web page/],
  ['PDF', text('%PDF-1.7'), 'not-a-zip', /PDF/],
  [
    'Word 2003 XML',
    text('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
    'not-a-zip',
    /2003/,
  ],
  ['plain text', text('Kính gửi: Ủy ban'), 'not-a-zip', /unknown/],
  ['zeros', new Uint8Array(10_000), 'not-a-zip', /unknown/],
  ['two bytes of a ZIP', text('PK'), 'truncated-zip', /2 bytes/],
  [
    'half an archive',
    buildZip([{ name: 'a', content: 'x'.repeat(500) }]).subarray(0, 40),
    'truncated-zip',
    /end record/,
  ],
  ['an archive without entries', buildZip([]), 'not-word', /Content_Types/],
  ['an archive of another kind', buildZip([{ name: 'mimetype', content: 'x' }]), 'not-word', /Content_Types/],
];

describe('what it is when it is no package', () => {
  test.each(CASES)('%s', (_, bytes, code, detail) => {
    let thrown: unknown = null;
    try {
      openPackage(bytes, inflate);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ReadError);
    expect(thrown).toMatchObject({ code, detail: expect.stringMatching(detail) });
  });
});
