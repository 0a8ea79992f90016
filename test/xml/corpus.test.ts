import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/opc/package.js';
import { saxesEvents, scannerEvents } from './events.js';

const FILES = resolve(import.meta.dirname, '../../../shared/corpus/files');
const names = existsSync(FILES) ? readdirSync(FILES).filter((name) => name.endsWith('.docx')) : [];
if (names.length === 0)
  console.info(`No documents at ${FILES}: the comparison with saxes on them is left out.`);

describe.runIf(names.length > 0)('every XML part of real documents reads as saxes reads it', () => {
  test.each(names)('%s', (name) => {
    const opened = openPackage(readFileSync(join(FILES, name)), (deflated, size) =>
      inflateRawSync(deflated, { maxOutputLength: size }),
    );
    for (const entry of opened.entries) {
      if (!/\.(?:xml|rels)$/.test(entry.name)) continue;
      const bytes = opened.part(entry.name)!;
      const start = bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16le' : 'utf-8';
      const ours = scannerEvents(bytes);
      const theirs = saxesEvents(new TextDecoder(start).decode(bytes));
      // As strings first: a deep comparison of a million events takes its time.
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect(ours, entry.name).toEqual(theirs);
    }
  });
});
