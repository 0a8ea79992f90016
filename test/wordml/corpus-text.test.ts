import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { openPackage } from '../../src/opc/package.js';
import { readDocument } from '../../src/wordml/read.js';
import { inflate } from '../support/word-package.js';

/**
 * The text of real documents against an independent reader. Left out of the comparison, because the two readers differ
 * there on purpose:
 * - white space: the other reader writes no breaks and puts blank lines between paragraphs;
 * - soft hyphens: it keeps them, on paper they are not seen;
 * - symbols: it maps symbol fonts to other characters of the same look;
 * - automatic list labels: neither text holds them;
 * - headers, footers and notes: it reads the body and its text boxes only.
 * Text boxes in ovals would differ too (it knows them in rectangles and plain shapes only), but none is met.
 */
const CORPUS = '../shared/corpus/files';
/** Bytes; the other reader takes long over bigger files, and finds nothing new in them. */
const MAX_SIZE = 60_000;
const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter(isWanted) : [];
if (files.length === 0)
  console.log(`No documents in ${CORPUS}: the comparison with another reader is left out.`);

function isWanted(name: string): boolean {
  return name.endsWith('.docx') && statSync(`${CORPUS}/${name}`).size <= MAX_SIZE;
}

const comparable = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\p{S}]+/gu, '');

function ourText(bytes: Uint8Array): string {
  const document = readDocument(openPackage(bytes, inflate));
  const main = document.body.part;
  const read = document.paragraphs.filter(
    ({ story, locus }) => locus.part === main && (story === 'body' || story === 'textBox'),
  );
  return read.map((paragraph) => paragraph.text).join('');
}

test.runIf(files.length > 0)(
  `${files.length} real documents have the text that another reader finds`,
  {
    timeout: 300_000,
  },
  async () => {
    const different: string[] = [];
    for (const name of files) {
      const buffer = readFileSync(`${CORPUS}/${name}`);
      const { value } = await mammoth.extractRawText({ buffer });
      if (comparable(ourText(new Uint8Array(buffer))) !== comparable(value)) different.push(name);
    }
    expect(different).toEqual([]);
  },
);
