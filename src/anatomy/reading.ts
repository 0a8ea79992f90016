import type { Document, Paragraph } from '../model/index.js';
import { decodeByFont, encodingOfFont, type LegacyEncoding } from '../text/legacy.js';

const combining = /[\u0300-\u036f]/;

/** Letters that no legacy encoding shows: text with them is Unicode whatever its font's name. */
const unicodeOnly = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0\u0103]/;

/** The legacy encoding that most legacy runs of a document are set in by their fonts' names, or null. */
export function legacyEncodingOf(document: Document): LegacyEncoding | null {
  const counts = { tcvn3: 0, vni: 0 };
  for (const paragraph of document.paragraphs) {
    for (const run of paragraph.runs) {
      const encoding = encodingOfFont(run.format.fonts.hAnsi);
      if (encoding && !unicodeOnly.test(paragraph.text)) counts[encoding] += run.text.length;
    }
  }
  if (counts.tcvn3 === 0 && counts.vni === 0) return null;
  return counts.tcvn3 >= counts.vni ? 'tcvn3' : 'vni';
}

/** A stretch of a paragraph as the reader sees it: without hidden text, NFC, and decoded where its font is a legacy one. */
export function readingOf(paragraph: Paragraph, from: number, to: number, legacy: boolean): string {
  const text = legacy ? decoded(paragraph, from, to) : shown(paragraph, from, to);
  return combining.test(text) ? text.normalize('NFC') : text;
}

function decoded(paragraph: Paragraph, from: number, to: number): string {
  if (unicodeOnly.test(paragraph.text)) return paragraph.text.slice(from, to);
  let text = '';
  for (const run of paragraph.runs) {
    const start = Math.max(from, run.from);
    const end = Math.min(to, run.from + run.text.length);
    if (start < end)
      text += decodeByFont(run.text.slice(start - run.from, end - run.from), run.format.fonts.hAnsi);
  }
  return text;
}

function shown({ text, runs }: Paragraph, from: number, to: number): string {
  if (!runs.some(({ format }) => format.hidden)) return text.slice(from, to);
  let visible = '';
  for (const run of runs) {
    if (run.format.hidden) continue;
    visible += run.text.slice(Math.max(0, from - run.from), Math.max(0, to - run.from));
  }
  return visible.trim();
}
