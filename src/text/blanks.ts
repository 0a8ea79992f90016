/** Blanks to be filled, placeholders of templates, marks that point to a note. */

import { CAPITALS, LATIN } from './latin.js';
import { allMatches } from './matches.js';

/** Dots, ellipses, leaders, underscores and spaces: what people draw a blank with. */
const BLANK_ONLY = /^[\s.…‥_·․\u00ad\u200b-\u200d\ufeff]*$/;
const VISIBLE_BLANK = /[.…‥_·․]/;

/** Nothing but dots, ellipses, underscores and spaces; true for an empty text. */
export function isBlank(text: string): boolean {
  return BLANK_ONLY.test(text);
}

/** Whether a character draws a blank that can be seen (a dot, an ellipsis, an underscore). */
export function isBlankSign(character: string): boolean {
  return character.length === 1 && VISIBLE_BLANK.test(character);
}

/** A stretch of text that stands for something to be put in. */
export interface Placeholder {
  readonly kind: 'field' | 'blank';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Fields of templates (`${...}`, `{{...}}`, `{Name}`, `[....]`, `«...»`, `<...>` without spaces at its edges),
 * each within one line and at most 80 characters; then runs of at least three dots or underscores, or an ellipsis.
 */
const FIELD = new RegExp(
  String.raw`\$\{[^{}\n]{0,80}\}|\{\{[^{}\n]{0,80}\}\}|\{[%#]?[^{}\n]{1,80}\}|«[^«»\n]{1,80}»|<<?[${LATIN}_][^<>\n]{0,80}>>?|\[[\s.…_]{1,80}\]|\[[${CAPITALS}][${CAPITALS}\d_]{1,60}\]`,
);
const DRAWN_BLANK = /(?:\.{3,}|…|‥|_{2,})[\s.…‥_]*/;
const ANY = new RegExp(`(${FIELD.source})|${DRAWN_BLANK.source}`, 'gu');
const ONLY_FIELD = new RegExp(`^(?:${FIELD.source})$`, 'u');

/** All placeholders of a text, in order, none inside another. */
export function findPlaceholders(text: string): Placeholder[] {
  return Array.from(allMatches(ANY, text), (match) => {
    const found = match[0].trimEnd();
    const from = match.index;
    return { kind: match[1] === undefined ? 'blank' : 'field', from, to: from + found.length, text: found };
  });
}

/** A blank with the number of the note that tells what to put in: `........ 7 ........`, as the official samples have. */
const NOTED_BLANK = /^(?:\.{3}|…)[\s.…‥_]*\(?\d{1,2}\)?[\s.…‥_]*$/;

/** Whether the whole text is one placeholder or a drawn blank; false for an empty text or mere spaces. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return false;
  if (isBlank(trimmed)) return trimmed.length > 1 || trimmed === '…';
  return NOTED_BLANK.test(trimmed) || ONLY_FIELD.test(trimmed);
}

/** What the samples of Phụ lục III say in place of a name, a position or a type. */
const SAMPLE_WORDS =
  /^(?:tên\s+(?:cq|cơ\s+quan)\s*,\s*(?:tc|tổ\s+chức)(?:\s+chủ\s+quản)?|tên\s+loại\s+văn\s+bản|thẩm\s+quyền\s+ban\s+hành|quyền\s+hạn,\s*chức\s+vụ\s+của\s+người\s+ký|họ\s+và\s+tên)$/iu;

/** The samples' words are short; with the dots around them a line stays below this. */
const LONGEST_SAMPLE = 200;

/** Whether a line says what belongs in its place, as the official samples do: `TÊN CƠ QUAN, TỔ CHỨC(2)`. */
export function isSampleWords(text: string): boolean {
  if (text.length > LONGEST_SAMPLE) return false;
  const words = withoutNoteMarks(text)
    .normalize('NFC')
    .replace(/[\s.…]*\d?\s*$/u, '');
  return SAMPLE_WORDS.test(words.trim());
}

/** Marks that point to a note: `(1)`, `[1]`, superscript figures, asterisks at the end of a word. */
const NOTE_MARK = /\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁰⁴-⁹]{1,3}|\(\*{1,3}\)/g;

const UNIT = new RegExp(`(?:^|[^${LATIN}])(?:[kdcmh]?m|ha|dam)$`);

/** Spans of the note marks of a text. `m²`, `km³` are units, not marks. */
export function findNoteMarks(text: string): { readonly from: number; readonly to: number }[] {
  const marks: { from: number; to: number }[] = [];
  for (const match of allMatches(NOTE_MARK, text)) {
    const from = match.index;
    if (/^[²³]$/.test(match[0]) && UNIT.test(text.slice(Math.max(0, from - 5), from))) continue;
    marks.push({ from, to: from + match[0].length });
  }
  return marks;
}

/** The text without its note marks: `TÊN CƠ QUAN, TỔ CHỨC CHỦ QUẢN(1)` → `TÊN CƠ QUAN, TỔ CHỨC CHỦ QUẢN`. */
export function withoutNoteMarks(text: string): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of findNoteMarks(text)) {
    rest += text.slice(at, from);
    at = to;
  }
  return rest + text.slice(at);
}
