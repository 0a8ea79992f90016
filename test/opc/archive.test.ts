import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../../src/model/errors.js';
import { Archive } from '../../src/opc/archive.js';
import { crc32 } from '../../src/opc/crc32.js';
import { type ArchivePlan, buildZip, type EntryPlan } from './build-zip.js';
import { failure, inflate } from './open.js';

const decoder = new TextDecoder();
const MEBIBYTE = 1024 * 1024;

/** Names and contents of an archive. */
function contents(bytes: Uint8Array): Record<string, string> {
  const archive = new Archive(bytes, inflate, {});
  return Object.fromEntries(
    archive.entries.map((entry) => [entry.name, decoder.decode(archive.read(entry))]),
  );
}

describe('reads', () => {
  const entries: readonly EntryPlan[] = [
    { name: 'a.xml', content: 'một một một' },
    { name: 'b/c.bin', content: 'hai', method: 0 },
    { name: 'b/', content: '', method: 0 },
    { name: 'rỗng', content: '' },
  ];
  const expected = { 'a.xml': 'một một một', 'b/c.bin': 'hai', 'b/': '', rỗng: '' };
  const plans: Record<string, [readonly EntryPlan[], ArchivePlan]> = {
    'stored and deflated entries': [entries, {}],
    'data descriptors': [entries.map((entry) => ({ ...entry, descriptor: true })), {}],
    'ZIP64 sizes': [entries.map((entry) => ({ ...entry, wide: true })), {}],
    'a ZIP64 end record': [entries, { wide: true }],
    'a comment': [entries, { comment: new TextEncoder().encode('PK\x05\x06 lời ghi') }],
    'bytes after the end': [entries, { after: new Uint8Array([13, 10]) }],
  };
  test.each(Object.entries(plans))('%s', (_, [list, plan]) => {
    expect(contents(buildZip(list, plan))).toEqual(expected);
  });

  test('names in code page 437 where UTF-8 is not declared', () => {
    const name = new Uint8Array([0x80, 0x2e, 0xe1, 0xff]);
    expect(Object.keys(contents(buildZip([{ name, content: 'x' }])))).toEqual(['Ç.ß\u00a0']);
  });

  test('an archive that is a view into a larger buffer', () => {
    const zip = buildZip(entries);
    const larger = new Uint8Array(zip.length + 20);
    larger.set(zip, 7);
    expect(contents(larger.subarray(7, 7 + zip.length))).toEqual(expected);
  });

  test('what fflate writes', () => {
    const files = fc.dictionary(
      fc.stringMatching(/^[a-z0-9]{1,8}(?:\/[a-zđộ]{1,8})?\.xml$/),
      fc.tuple(fc.uint8Array({ maxLength: 400 }), fc.constantFrom<0 | 6 | 9>(0, 6, 9)),
    );
    fc.assert(
      fc.property(files, (parts) => {
        const zip = zipSync(
          Object.fromEntries(Object.entries(parts).map(([name, [data, level]]) => [name, [data, { level }]])),
        );
        const archive = new Archive(zip, inflate, {});
        const read = archive.entries.map((entry) => [entry.name, [...archive.read(entry)]]);
        expect(Object.fromEntries(read)).toEqual(
          Object.fromEntries(Object.entries(parts).map(([name, [data]]) => [name, [...data]])),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('refuses', () => {
  const honest: EntryPlan = { name: 'a.xml', content: 'nội dung' };
  const damaged: Record<string, [EntryPlan, ArchivePlan]> = {
    'a method other than stored and deflated': [{ ...honest, method: 12, stored: new Uint8Array(4) }, {}],
    'a false CRC': [{ ...honest, crc: 1 }, {}],
    'a false CRC of an empty entry': [{ name: 'a.xml', crc: 1 }, {}],
    'content longer than declared': [{ ...honest, size: 3, localSize: 3 }, {}],
    'content shorter than declared': [{ ...honest, size: 30, localSize: 30 }, {}],
    'content where none is declared': [{ ...honest, size: 0, localSize: 0 }, {}],
    'stored content shorter than declared': [{ ...honest, method: 0, size: 30, localSize: 30 }, {}],
    'damaged deflate': [{ ...honest, stored: new Uint8Array([0xff, 0xff, 0xff]) }, {}],
    'a local header with another method': [{ ...honest, localMethod: 0 }, {}],
    'a local header with another size': [{ ...honest, localSize: 5 }, {}],
    'no local header at the offset': [{ ...honest, offset: 1 }, {}],
    'an offset in the directory': [{ ...honest, offset: 60 }, {}],
    'content that runs into the directory': [{ ...honest, compressedSize: 500 }, {}],
    'fewer entries than counted': [honest, { count: 2 }],
    'a directory that is none': [honest, { directoryOffset: 4 }],
    'several volumes': [honest, { disk: 1 }],
    'a name that is not UTF-8': [{ ...honest, name: new Uint8Array([0x61, 0xff]), flags: 0x0800 }, {}],
  };
  test.each(Object.entries(damaged))('%s', (_, [entry, plan]) => {
    expect(failure(buildZip([entry], plan))).toBe('bad-zip');
  });

  test('an encrypted entry', () => {
    expect(failure(buildZip([{ ...honest, flags: 1 }]))).toBe('encrypted');
    expect(failure(buildZip([{ ...honest, method: 99, stored: new Uint8Array(20) }]))).toBe('encrypted');
  });

  test('two entries of one name, whatever the case', () => {
    expect(failure(buildZip([honest, honest]))).toBe('bad-zip');
    expect(failure(buildZip([honest, { ...honest, name: 'A.XML' }]))).toBe('bad-zip');
  });

  test('entries that share bytes', () => {
    expect(failure(buildZip([honest, { ...honest, name: 'b.xml', offset: 0 }]))).toBe('bad-zip');
  });

  test.each([
    '../a.xml',
    'a/../../b',
    'a/..',
    '/a.xml',
    'C:/a.xml',
    'c:a',
    'a\\b.xml',
    '..\\a',
    './a',
    'a\0b',
    '',
  ])('the name %j', (name) => {
    expect(failure(buildZip([{ ...honest, name }]))).toBe('unsafe-name');
  });

  test('names that only look odd are let pass', () => {
    const names = ['a..b', '...', 'a/.rels', '[trash]/0000.dat', 'a b'];
    expect(Object.keys(contents(buildZip(names.map((name) => ({ ...honest, name })))))).toEqual(names);
  });
});

describe('limits', () => {
  const spaces = new Uint8Array(2 * MEBIBYTE).fill(0x20);

  test('bytes of a part, by what it declares', () => {
    const zip = buildZip([{ name: 'a', content: 'x'.repeat(100) }]);
    expect(failure(zip, { maxPart: 100 })).toBeNull();
    expect(failure(zip, { maxPart: 99 })).toBe('zip-limit');
    expect(failure(buildZip([{ name: 'a', content: 'x', size: 257 * MEBIBYTE }]))).toBe('zip-limit');
  });

  test('bytes together', () => {
    const zip = buildZip([
      { name: 'a', content: 'x'.repeat(60) },
      { name: 'b', content: 'x'.repeat(60) },
    ]);
    expect(failure(zip, { maxTotal: 120 })).toBeNull();
    expect(failure(zip, { maxTotal: 119 })).toBe('zip-limit');
    const many = Array.from({ length: 5 }, (_, i) => ({
      name: `${i}.bin`,
      size: 250 * MEBIBYTE,
      localSize: 250 * MEBIBYTE,
    }));
    expect(failure(buildZip(many))).toBe('zip-limit');
  });

  test('ratio: of XML before anything inflates, of other parts when read', () => {
    const xml = buildZip([{ name: 'word/document.xml', content: spaces }]);
    expect(() => new Archive(xml, () => expect.fail('inflated'), {})).toThrow('zip-limit');
    const picture = buildZip([{ name: 'word/media/image1.bmp', content: spaces }]);
    const archive = new Archive(picture, inflate, {});
    expect(() => archive.read(archive.entries[0]!)).toThrow('zip-limit');
    expect(failure(picture, { maxRatio: 2000 })).toBeNull();
    expect(failure(buildZip([{ name: 'small.xml', content: spaces.subarray(0, MEBIBYTE) }]))).toBeNull();
  });

  test('a part that inflates to more than it declares is stopped there', () => {
    const zip = buildZip([{ name: 'a', content: spaces, size: 1000, localSize: 1000 }]);
    expect(failure(zip)).toBe('bad-zip');
  });

  test('number of entries', () => {
    const zip = buildZip([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    expect(failure(zip, { maxEntries: 3 })).toBeNull();
    expect(failure(zip, { maxEntries: 2 })).toBe('zip-limit');
  });
});

describe('damage anywhere', () => {
  const zip = buildZip(
    [
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: 'một hai ba '.repeat(9), descriptor: true },
      { name: 'word/media/đ.png', content: 'ảnh', method: 0, wide: true },
    ],
    { comment: new Uint8Array([1, 2, 3]) },
  );

  test('cut off after any byte: a ReadError', () => {
    expect(failure(zip)).toBeNull();
    for (let length = 0; length < zip.length; length++) {
      const expected = length === 0 ? 'empty-file' : 'truncated-zip';
      expect(failure(zip.slice(0, length)), `${length} bytes`).toBe(expected);
    }
  });

  test('begun late by any number of bytes: a ReadError', () => {
    for (let start = 1; start < zip.length; start++) {
      expect(failure(zip.slice(start)), `from ${start}`).not.toBeNull();
    }
  });

  test('any bytes changed: content or a ReadError', () => {
    const edits = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(edits, (list) => {
        const copy = zip.slice();
        for (const [at, byte] of list) copy[at] = byte;
        try {
          const archive = new Archive(copy, inflate, {});
          for (const entry of archive.entries) archive.read(entry);
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('crc32', () => {
  test.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j', (text, sum) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(sum);
  });

  test('the one that the adapter offers is used', () => {
    const zip = buildZip([{ name: 'a', content: 'x' }]);
    const offered = Object.assign((deflated: Uint8Array, size: number) => inflate(deflated, size), {
      crc32: () => 1,
    });
    const archive = new Archive(zip, offered, {});
    expect(() => archive.read(archive.entries[0]!)).toThrow('CRC-32 differs');
  });
});
