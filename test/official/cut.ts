import { unzipSync, zipSync } from 'fflate';
import { createScanner } from '../../src/xml/scanner.js';
import type { XmlScanner } from '../../src/xml/types.js';

/** One sample of Phụ lục III, in a document of its own. */
export interface OfficialSample {
  /** `1.1` to `3.2`; `1.3 kèm theo (giấy)` for a document attached to a sample. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MAIN = 'word/document.xml';
/** The line that names a sample, and those that name the two documents attached to Mẫu 1.3. */
const NUMBERED = /^Mẫu (\d\.\d{1,2})\b/u;
const ATTACHED = /^Mẫu văn bản \(được ban hành.*đối với văn bản (giấy|điện tử)/u;

interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly table: boolean;
}

/**
 * Cuts the file of Phụ lục III into its samples: every one keeps its own blocks, with or without the notes printed under it
 * (`Ghi chú:`), and the styles, numbers and page of the whole.
 */
export function cutSamples(whole: Uint8Array, withNotes: boolean): OfficialSample[] {
  const parts = unzipSync(whole);
  const main = parts[MAIN]!;
  const blocks = blocksOf(main);
  const heads = blocks.flatMap((block, at) => {
    const name = block.table ? null : nameOf(block.text);
    return name === null ? [] : [{ name, at }];
  });
  const first = blocks[0]!.start;
  const rest = main.subarray(blocks.at(-1)!.end);
  return heads.map(({ name, at }, index) => {
    const own = blocks.slice(at, heads[index + 1]?.at);
    const kept = own.filter((block) => !isLabel(block) && (withNotes || !isNotes(block)));
    const content = kept.map(({ start, end }) => main.subarray(start, end));
    return {
      name,
      bytes: zipSync({ ...parts, [MAIN]: joined([main.subarray(0, first), ...content, rest]) }),
    };
  });
}

function nameOf(text: string): string | null {
  const number = NUMBERED.exec(text)?.[1];
  if (number) return number;
  const medium = ATTACHED.exec(text)?.[1];
  return medium ? `1.3 kèm theo (${medium})` : null;
}

/** The line that names a sample is none of it; the text box on some of these lines (the digital signature's) is. */
const isLabel = ({ text, table }: Block): boolean =>
  !table && nameOf(text) !== null && !text.includes('giờ:');

const isNotes = ({ text, table }: Block): boolean => table && text.startsWith('Ghi chú');

/** Children of the body but the last section's properties. */
function blocksOf(main: Uint8Array): Block[] {
  const scanner = createScanner(main, MAIN);
  const blocks: Block[] = [];
  while (scanner.next() !== 'eof') {
    if (scanner.kind !== 'start' || scanner.depth !== 3 || scanner.name === 'w:sectPr') continue;
    const { start, name } = scanner;
    const text = readText(scanner);
    blocks.push({ start, end: scanner.end, text, table: name === 'w:tbl' });
  }
  return blocks;
}

/** Reads to the end of the block that the scanner stands on. */
function readText(scanner: XmlScanner): string {
  let text = '';
  let inside = '';
  for (let token = scanner.next(); token !== 'end' || scanner.depth > 2; token = scanner.next()) {
    if (token === 'text' && inside === 'w:t') text += scanner.text();
    else inside = token === 'start' ? scanner.name : '';
  }
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
