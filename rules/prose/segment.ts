/** The paragraphs that the language rules read, as their readers see them. */
import type { Anatomy, BodyParagraph, ComponentKind } from '../../src/anatomy/types.js';
import type { TextRange } from '../../src/engine/index.js';
import type { Paragraph, Run } from '../../src/model/index.js';
import { findPlaceholders } from '../../src/text/blanks.js';
import { composeKeepOffsets } from '../../src/text/fold.js';
import { encodingOfFont } from '../../src/text/legacy.js';

/** Stands for what is no text of the document's own: hidden, in symbols, in an old encoding, a field of a template. */
export const MASK = '\ufffc';

/** A paragraph of the document's own words. */
export interface Segment {
  readonly paragraph: Paragraph;
  /** NFC; capitals applied; what is not to be read is masked, character by character. */
  readonly text: string;
  /** What the paragraph is in the running text; null for head, title, bases, Nơi nhận and the like. */
  readonly body: BodyParagraph | null;
  /** A stretch of `text` as a place in the document. */
  place(from: number, to: number): TextRange;
}

/** Components with rules and manners of their own: names, codes and signatures are no prose. */
const NO_PROSE: readonly ComponentKind[] = [
  'quocHieu',
  'tieuNgu',
  'coQuanChuQuan',
  'coQuanBanHanh',
  'soKyHieu',
  'diaDanhThoiGian',
  'doMat',
  'doKhan',
  'luuHanh',
  'chuKy',
  'nguoiSoanThao',
  'diaChi',
];

/** All segments of a document in reading order, without headers, footers, comments and tables of contents. */
export function segmentsOf(anatomy: Anatomy): Segment[] {
  const roles = new Map(anatomy.body.map((body) => [body.paragraph, body]));
  const apart = spansApart(anatomy);
  const segments: Segment[] = [];
  for (const paragraph of anatomy.document.paragraphs) {
    if (!STORIES.has(paragraph.story) || paragraph.text === '' || /^toc/i.test(paragraph.styleId)) continue;
    const text = readable(paragraph, apart.get(paragraph), anatomy.legacyEncoding !== null);
    segments.push(segment(paragraph, text, roles.get(paragraph) ?? null));
  }
  return segments;
}

const STORIES: ReadonlySet<string> = new Set(['body', 'textBox', 'footnote', 'endnote']);

type Spans = readonly (readonly [from: number, to: number])[];

function spansApart(anatomy: Anatomy): Map<Paragraph, Spans> {
  const spans = new Map<Paragraph, (readonly [number, number])[]>();
  for (const kind of NO_PROSE) {
    for (const line of anatomy.components.get(kind)?.lines ?? []) {
      const own = spans.get(line.paragraph);
      if (own) own.push([line.from, line.to]);
      else spans.set(line.paragraph, [[line.from, line.to]]);
    }
  }
  return spans;
}

function segment(paragraph: Paragraph, text: string, body: BodyParagraph | null): Segment {
  const composed = composeKeepOffsets(text);
  return {
    paragraph,
    text: composed.text,
    body,
    place: (from, to) => ({ paragraph, from: composed.originOf(from), to: composed.originOf(to) }),
  };
}

/** The paragraph's text, as long as it is, with capitals applied and the rest masked. */
function readable(paragraph: Paragraph, apart: Spans | undefined, legacy: boolean): string {
  let text = shown(paragraph, legacy && !UNICODE_ONLY.test(paragraph.text));
  if (apart) text = masked(text, apart);
  if (!FIELD_SIGNS.some((sign) => text.includes(sign))) return text;
  const fields = findPlaceholders(text).filter(({ kind }) => kind === 'field');
  return masked(
    text,
    fields.map(({ from, to }) => [from, to] as const),
  );
}

/** The runs' texts as the reader sees them; put together anew only where one of them differs. */
function shown({ text, runs }: Paragraph, encoded: boolean): string {
  if (runs.every((run) => isPlain(run, encoded))) return text;
  return runs.map((run) => (isPlain(run, encoded) ? run.text : shownRun(run, encoded))).join('');
}

function isPlain({ format, source }: Run, encoded: boolean): boolean {
  if (format.hidden || format.caps || format.smallCaps || source === 'symbol' || source === 'formula')
    return false;
  return !encoded || encodingOfFont(format.fonts.hAnsi) === null;
}

function shownRun({ text, format, source }: Run, encoded: boolean): string {
  const unread = format.hidden || source === 'symbol' || source === 'formula';
  if (unread || (encoded && encodingOfFont(format.fonts.hAnsi) !== null)) return MASK.repeat(text.length);
  const capitals = text.toUpperCase();
  return capitals.length === text.length ? capitals : text;
}

/** Letters that no legacy encoding shows: text with them is Unicode whatever its font's name. */
const UNICODE_ONLY = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0\u0103]/;

const FIELD_SIGNS = ['{', '«', '<', '['];

function masked(text: string, spans: Spans): string {
  let result = '';
  let done = 0;
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    if (from < done) continue;
    result += text.slice(done, from) + MASK.repeat(to - from);
    done = to;
  }
  return result + text.slice(done);
}
