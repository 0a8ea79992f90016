/** Brackets and quotation marks in pairs, of one form; marks typed twice. Practice, not law: no clause. */
import { defineRule, type Rule, type TextRange } from '../../src/engine/index.js';
import { allMatches } from '../../src/text/matches.js';
import { otherQuotes } from '../mend/quotes.js';
import { putCorrected } from '../mend/words.js';
import type { Passage, Prose } from '../prose/prose.js';
import { MASK } from '../prose/segment.js';
import { proseIn } from '../prose/word-rule.js';

/** A bracket or mark left alone in its paragraph. */
interface Lone {
  readonly sign: string;
  readonly opens: boolean;
  readonly at: number;
}

const CLOSING_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' };
const OPENING_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' };
const PAIRED = /[()[\]“”«»]/g;

/** Signs of a text without their other half. Letters and numbers of items (`a)`, `1)`) are no brackets. */
export function loneSigns(text: string): Lone[] {
  const open = new Map<string, number[]>();
  const lone: Lone[] = [];
  for (const { 0: sign, index } of allMatches(PAIRED, text)) {
    const opening = OPENING_OF[sign];
    if (opening === undefined) {
      const same = open.get(sign);
      if (same) same.push(index);
      else open.set(sign, [index]);
    } else if (open.get(opening)?.pop() === undefined) {
      if (!(sign === ')' && ITEM.test(text.slice(Math.max(0, index - 6), index))))
        lone.push({ sign, opens: false, at: index });
    }
  }
  for (const [sign, places] of open) for (const at of places) lone.push({ sign, opens: true, at });
  return lone.sort((a, b) => a.at - b.at);
}

/** What stands before the bracket of an item: a letter, a number, a star, at the start or after a space or sign. */
const ITEM = /(?:^|[\s;,.:“"(])(?:\d{1,2}(?:\.\d{1,2})*|[a-zđA-ZĐ]\d?|[ivxIVX]{1,4}|\*{1,3})\s?$/;

/** Lone signs that no neighbour completes: a bracket may close in the paragraph below. By sign. */
function unpaired(prose: Prose): Map<string, { readonly other: string; readonly places: TextRange[] }> {
  const lone = prose.passages.map(({ text }) => (MAY_HOLD.test(text) ? loneSigns(text) : NONE));
  const kinds = lone.map((signs) => (signs.length > 0 ? new Set(signs.map(({ sign }) => sign)) : null));
  const found = new Map<string, { readonly other: string; readonly places: TextRange[] }>();
  for (const [index, signs] of lone.entries()) {
    if (signs.length === 0 || !isText(prose.passages[index]!)) continue;
    for (const { sign, opens, at } of signs) {
      const other = opens ? CLOSING_OF[sign]! : OPENING_OF[sign]!;
      if (isCompleted(kinds, index, other, opens)) continue;
      const own = found.get(sign) ?? { other, places: [] };
      own.places.push(prose.passages[index]!.place(at, at + 1));
      found.set(sign, own);
    }
  }
  return found;
}

/** Any sign of a pair. */
const MAY_HOLD = /[()[\]“”«»]/;
const NONE: readonly Lone[] = [];
/** Paragraphs that a bracket or quotation may run over. */
const REACH = 40;

function isCompleted(
  kinds: readonly (ReadonlySet<string> | null)[],
  index: number,
  other: string,
  opens: boolean,
): boolean {
  const end = opens ? Math.min(kinds.length, index + REACH) : Math.max(-1, index - REACH);
  for (let near = index; near !== end; near += opens ? 1 : -1)
    if (near !== index && kinds[near]?.has(other)) return true;
  return false;
}

/** Running text; in tables and forms a bracket often stands in the next cell. */
function isText({ body, paragraph, text }: Passage): boolean {
  return (
    !text.includes(MASK) &&
    body !== null &&
    body.role !== 'table' &&
    body.role !== 'quoted' &&
    body.area !== 'note' &&
    paragraph.cell === null
  );
}

export const dauCau: Rule = defineRule({
  id: 'soat-loi/dau-cau',
  clause: '',
  level: 'info',
  fix: 'safe',
  title: { vi: 'Dấu ngoặc, dấu câu', en: 'Brackets, quotation marks and stops' },
  messages: {
    alone: {
      vi: 'Dấu “{sign}” không có dấu “{other}” đi cùng; nên kiểm tra lại.',
      en: 'The sign “{sign}” has no “{other}” to match; it should be looked at.',
      mend: { vi: 'Thêm dấu “{other}” hoặc xóa dấu “{sign}”.', en: 'Add “{other}” or delete “{sign}”.' },
    },
    mixed: {
      vi: 'Văn bản dùng cả dấu ngoặc kép thẳng ({straight} chỗ) và cong ({curly} chỗ); nên dùng một kiểu.',
      en: 'Straight ({straight}) and curly ({curly}) quotation marks are mixed; one form should be kept.',
      mend: {
        vi: 'Bấm Ctrl+H rồi thay các dấu ngoặc kép thẳng bằng dấu cong, hoặc ngược lại.',
        en: 'Press Ctrl+H and replace straight quotation marks by curly ones, or the other way round.',
      },
    },
    twice: {
      vi: 'Dấu câu “{actual}” gõ thừa; nên là “{expected}”.',
      en: 'The mark “{actual}” is typed too often; it should be “{expected}”.',
      mend: { vi: 'Xóa dấu thừa.', en: 'Delete the mark that is too much.' },
    },
  },
  target: proseIn,
  *check(prose, context) {
    for (const [sign, { other, places }] of unpaired(prose))
      yield context.finding('alone', { sign, other }, places, {
        actual: sign,
        outcome: 'review',
        fix: 'none',
      });
    const quotes = quotationMarks(prose);
    if (quotes.straight.length > 0 && quotes.curly.length > 0) {
      const args = { straight: quotes.straight.length, curly: quotes.curly.length };
      const fewer = quotes.straight.length > quotes.curly.length ? quotes.curly : quotes.straight;
      const corrected = otherQuotes(fewer);
      yield context.finding('mixed', args, fewer, corrected ? { corrected } : { fix: 'none' });
    }
    for (const { actual, expected, place } of twice(prose))
      yield context.finding('twice', { actual, expected }, place, {
        actual,
        expected,
        corrected: [expected],
      });
  },
  repair: putCorrected,
});

/** Double quotation marks of both forms; inches and seconds after a figure are none. */
function quotationMarks(prose: Prose): { readonly straight: TextRange[]; readonly curly: TextRange[] } {
  const found = { straight: [] as TextRange[], curly: [] as TextRange[] };
  for (const passage of prose.passages) {
    if (!['"', '“', '”'].some((sign) => passage.text.includes(sign))) continue;
    for (const { 0: sign, index } of allMatches(/(?<!\d\s?)"|[“”]/g, passage.text))
      found[sign === '"' ? 'straight' : 'curly'].push(passage.place(index, index + 1));
  }
  return found;
}

/** `,,`, `;;`, `,.` and the like between words; `..` at the end of a sentence, but not the dots of a blank, of `v.v..` or of `...`. */
function* twice(
  prose: Prose,
): Iterable<{ readonly actual: string; readonly expected: string; readonly place: TextRange }> {
  for (const { at, from, text } of doubtful(prose)) {
    const actual = TWICE.exec(text)?.[1];
    const word = prose.words[at]!;
    if (actual === undefined || word.shape === 'none' || !word.syllable || word.text.length < 2) continue;
    const place = prose.passageOf(at).place(from, from + actual.length);
    yield { actual, expected: actual.endsWith('.') ? '.' : actual.slice(0, 1), place };
  }
}

interface Signs {
  /** The word before the signs. */
  readonly at: number;
  readonly from: number;
  readonly text: string;
}

/** Signs after words, within paragraphs and at their ends. */
function* doubtful(prose: Prose): Iterable<Signs> {
  for (const [index, at] of prose.afterSigns.entries()) {
    const text = prose.signs[index]!;
    if (text.length > 2) yield { at: at - 1, from: prose.offsets[at]! - text.length, text };
  }
  for (const { first, end, text } of prose.passages) {
    if (first === end) continue;
    const from = prose.offsets[end - 1]! + prose.words[end - 1]!.text.length;
    if (text.length - from > 1) yield { at: end - 1, from, text: text.slice(from, from + 4) };
  }
}

const TWICE = /^(,,|;;|::|;,|,;|\.\.|[,;]\.)(?:\s+[^\s.…_]?|$)/;
