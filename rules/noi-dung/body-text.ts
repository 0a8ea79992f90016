/** What the rules on the body share: its running text, found once a document. */
import type { Anatomy, BodyParagraph, Placed } from '../../src/anatomy/types.js';
import type { TextRange } from '../../src/engine/index.js';
import { textAreaWidth } from '../../src/layout/index.js';
import type { Paragraph, Run, RunFormat } from '../../src/model/index.js';
import { isLetter } from '../../src/text/latin.js';

const found = new WeakMap<Anatomy, readonly Placed[]>();

/** The running text of the main document, a paragraph a line: no headings, tables, captions, quotations, forms' blank lines. */
export function runningText(anatomy: Anatomy): readonly Placed[] {
  let lines = found.get(anatomy);
  if (!lines) {
    lines = anatomy.body
      .filter(isRunning)
      .filter(({ paragraph }) => hasWords(paragraph.text, 1))
      .map(({ paragraph }) => wholeOf(paragraph, anatomy));
    found.set(anatomy, lines);
  }
  return lines;
}

function isRunning({ area, role, cell }: BodyParagraph): boolean {
  return area === 'main' && (role === 'text' || role === 'list') && cell === null;
}

const formats = new WeakMap<Anatomy, readonly RunFormat[]>();

/** Every format that visible text of the running text is set in, raised and lowered text left out. */
export function formatsUsed(anatomy: Anatomy): readonly RunFormat[] {
  let used = formats.get(anatomy);
  if (!used) {
    const seen = new Set<RunFormat>();
    for (const { paragraph } of runningText(anatomy)) {
      for (const { text, format, source } of paragraph.runs)
        if (!seen.has(format) && isOwnText(source) && !format.hidden && text.trim() !== '') seen.add(format);
    }
    used = [...seen].filter(({ verticalAlign }) => verticalAlign === 'baseline');
    formats.set(anatomy, used);
  }
  return used;
}

const isOwnText = (source: Run['source']): boolean => source === 'text' || source === 'field';

/** A paragraph as one place, without the white space at its ends. */
export function wholeOf(paragraph: Paragraph, anatomy: Anatomy): Placed {
  const { text } = paragraph;
  const from = text.length - text.trimStart().length;
  return rangeOf({ paragraph, from, to: Math.max(from, text.trimEnd().length) }, anatomy);
}

/** A range of a paragraph of the page's own column as a line. */
export function rangeOf({ paragraph, from, to }: TextRange, anatomy: Anatomy): Placed {
  const section = anatomy.document.sections[paragraph.section];
  return {
    paragraph,
    from,
    to,
    text: paragraph.text.slice(from, to),
    side: 'full',
    columnLeft: 0,
    columnRight: section ? textAreaWidth(section) : 0,
    spaced: false,
  };
}

/** A line of a form: a row of dots or underscores waits for words. */
export function isBlankToFill(text: string): boolean {
  return /\.{6}|…{2}|_{4}|…\s?\.?…\s?\.?…/.test(text);
}

/** The first letter of a text, or an empty text. */
export function firstLetter(text: string): string {
  for (let at = 0; at < text.length; at += 1) if (isLetter(text.charCodeAt(at))) return text.charAt(at);
  return '';
}

/** Words enough to be running text: a field name or a stray mark is none. */
export function hasWords(text: string, least: number): boolean {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = isLetter(text.charCodeAt(at));
    if (letter && !inside && ++words >= least) return true;
    inside = letter;
  }
  return false;
}
