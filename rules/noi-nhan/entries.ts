import { bare } from '../../src/anatomy/patterns.js';
import type { Anatomy, Entry, Placed } from '../../src/anatomy/types.js';
import { partOf } from '../make/worded.js';

/** The last entry, `Lưu: ...`, taken apart. Offsets count in the text of its last line. */
export interface Kept {
  readonly entry: Entry;
  /** The whole entry as written, bullet left out, white space collapsed. */
  readonly raw: string;
  /** What stands between the word Lưu and the first word after it. */
  readonly separator: string;
  /** From the first word after Lưu to the end, what comes after the closing stop left out. */
  readonly list: string;
  /** What stands behind the unit: drafter's code with the number of copies, a name, initials; empty for none. */
  readonly tail: string;
}

/** The entry about the copies that are kept, or null. */
export function keptOf({ noiNhan }: Pick<Anatomy, 'noiNhan'>): Kept | null {
  const entry = noiNhan.findLast(({ text }) => /^luu(?: |$)/.test(bare(text)));
  if (!entry) return null;
  const raw = rawOf(entry);
  const match = /^l\p{L}u([\s:;.,–-]*)(.*)$/isu.exec(raw);
  if (!match) return null;
  const [list, tail] = cutTail(match[2] ?? '');
  return { entry, raw, separator: (match[1] ?? '').trim(), list, tail };
}

/** An entry as written over its lines, without bullet. */
export function rawOf({ line, more }: Entry): string {
  const text = [line, ...more]
    .map((part) => part.text)
    .join(' ')
    .normalize('NFC');
  return text
    .replace(/^\s*[-–—−+*•●]\s*/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A full stop that ends the list of units: not the one of a short word (`P.CNTT`, `TT. Lưu trữ`). */
const END = /(?<!(?:^|[\s,])(?:\p{L}|TT|Tp|TP|Ban))\.\s*(?=[\p{L}\d(])/u;

function cutTail(text: string): [list: string, tail: string] {
  const end = END.exec(text);
  if (end) return [text.slice(0, end.index + 1), text.slice(end.index + end[0].length).trim()];
  return [text, ''];
}

/** The lines of all entries, the drafter's name or code behind the kept copies cut off. */
export function entryLines(anatomy: Anatomy): readonly Placed[] {
  const kept = keptOf(anatomy);
  return anatomy.noiNhan.flatMap((entry) => {
    const lines = [entry.line, ...entry.more];
    if (entry !== kept?.entry || kept.tail === '') return lines;
    const last = lines.at(-1)!;
    const at = last.text.lastIndexOf(kept.tail.split(' ')[0] ?? '');
    return at > 0 ? [...lines.slice(0, -1), partOf(last, 0, at)] : lines;
  });
}
