import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/opc/index.js';
import type { Package } from '../../src/opc/types.js';
import { writeArchive } from '../../src/opc/write-archive.js';
import { type ArchivePlan, buildZip, type EntryPlan } from './build-zip.js';
import { CONTENT_TYPES, inflate } from './open.js';

const text = (bytes: Uint8Array | null | undefined): string => new TextDecoder().decode(bytes ?? undefined);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const deflate = (content: Uint8Array): Uint8Array => deflateRawSync(content);

function rewritten(archive: Uint8Array, contents: Readonly<Record<string, string>>): Uint8Array {
  const given = new Map(Object.entries(contents).map(([name, content]) => [name, bytes(content)]));
  return writeArchive(archive, openPackage(archive, inflate).entries, given, deflate);
}

/** Bytes of an entry from its local header to the next. */
function region({ bytes: all, entries }: Package, name: string): Uint8Array {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  const at = inOrder.findIndex((entry) => entry.name === name);
  const end = inOrder[at + 1]?.offset ?? inOrder[at]!.offset + 30 + name.length + inOrder[at]!.compressedSize;
  return all.subarray(inOrder[at]!.offset, end);
}

const ENTRIES: readonly EntryPlan[] = [
  CONTENT_TYPES,
  { name: 'word/media/a.png', content: 'picture '.repeat(40) },
  { name: 'word/document.xml', content: '<old/>'.repeat(30), descriptor: true },
  { name: 'word/styles.xml', content: '<styles/>', method: 0, descriptor: true },
  { name: 'chữ.xml', content: '<x/>', flags: 0x0800, wide: true },
];

describe('an archive with one part changed', () => {
  test.each<[string, ArchivePlan]>([
    ['plain', {}],
    [
      'with a comment, and bytes before and behind it',
      { comment: bytes('chú thích'), after: bytes('trailer') },
    ],
    ['with ZIP64 records', { wide: true }],
  ])('%s', (_, plan) => {
    const archive = buildZip(ENTRIES, plan);
    const before = openPackage(archive, inflate);
    const written = rewritten(archive, { 'word/document.xml': '<new/>' });
    const after = openPackage(written, inflate);
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
    for (const { name } of before.entries) {
      if (name === 'word/document.xml') expect(text(after.part(name))).toBe('<new/>');
      else expect(region(after, name)).toEqual(region(before, name));
    }
    if (!plan.after) expect(text(unzipSync(written)['word/document.xml'])).toBe('<new/>');
    if (plan.after) expect(text(written)).toMatch(/chú thíchtrailer$/);
  });

  test('keeps an entry stored that was stored', () => {
    const after = openPackage(rewritten(buildZip(ENTRIES), { 'word/styles.xml': '<s/>' }), inflate);
    expect(after.entries.find(({ name }) => name === 'word/styles.xml')).toMatchObject({
      method: 0,
      size: 4,
    });
  });
});

test('a new part comes last, deflated, and says nothing of when it was made', () => {
  const archive = buildZip(ENTRIES);
  const written = rewritten(archive, { 'word/header1.xml': '<hdr/>'.repeat(50) });
  const pkg = openPackage(written, inflate);
  const last = pkg.entries.at(-1)!;
  expect(last).toMatchObject({ name: 'word/header1.xml', method: 8, flags: 0 });
  expect(new DataView(written.buffer).getUint32(last.offset + 10, true)).toBe(0x00210000);
  expect(text(pkg.part('word/header1.xml'))).toBe('<hdr/>'.repeat(50));
  expect(Object.keys(unzipSync(written))).toHaveLength(6);
});

test('without a change the archive is the same', () => {
  const archive = buildZip(ENTRIES);
  expect(rewritten(archive, {})).toBe(archive);
});

test('the archive that was read is not written to', () => {
  const archive = Buffer.from(buildZip(ENTRIES));
  const copy = Uint8Array.from(archive);
  rewritten(archive, { 'word/document.xml': '<new/>', 'word/new.xml': '<n/>' });
  expect(Uint8Array.from(archive)).toEqual(copy);
});
