/** Bộ mã ký tự: Phụ lục I, Phần I, Mục I, khoản 4. */
import { defineRule, fontPieces, join, type TextRange } from '../../src/engine/index.js';
import { type Document, type Paragraph, runsWithin } from '../../src/model/index.js';
import {
  decodeByFont,
  encodingOfFont,
  type LegacyEncoding,
  looksLikeTcvn3,
  looksLikeVni,
} from '../../src/text/legacy.js';
import { decodeTcvn3 } from '../../src/text/tcvn3.js';
import { decodeVni } from '../../src/text/vni.js';
import { paragraphsAt } from '../mend/places.js';
import { piecesOf, printedParagraphs } from './visible-text.js';

/** A stretch of text in a legacy encoding, with what its reader was meant to see. */
export interface LegacyText extends TextRange {
  readonly encoding: LegacyEncoding;
  readonly font: string;
  readonly decoded: string;
}

/** Letters that only Unicode text has: such a text was typed in Unicode, whatever font it is set in. */
const UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u0323]/;
/** Without one of these no text is in a legacy encoding. */
const CODES = /[\u00a1-\u00ff\u03bc]/;

const found = new WeakMap<Document, readonly LegacyText[]>();

/** All text of a document that is in a legacy encoding, by its font or by what it decodes to. Computed once a document. */
export function legacyText(document: Document): readonly LegacyText[] {
  let texts = found.get(document);
  if (!texts) {
    texts = printedParagraphs(document).flatMap(legacyIn);
    found.set(document, texts);
  }
  return texts;
}

function legacyIn(paragraph: Paragraph): LegacyText[] {
  const byFont: LegacyText[] = [];
  for (const piece of piecesOf(paragraph)) {
    if (piece.label) continue;
    for (const { from, to, font } of fontPieces(piece.text, piece.format)) {
      const encoding = encodingOfFont(font);
      const text = piece.text.slice(from, to);
      if (!encoding || UNICODE.test(text)) continue;
      const decoded = decodeByFont(text, font);
      if (decoded === text) continue;
      byFont.push({ paragraph, from: piece.from + from, to: piece.from + to, encoding, font, decoded });
    }
  }
  return byFont.length > 0 ? byFont : legacyByReading(paragraph);
}

/** Text in an ordinary font that makes no sense until it is decoded. */
function legacyByReading(paragraph: Paragraph): LegacyText[] {
  const { text, runs } = paragraph;
  if (!CODES.test(text) || UNICODE.test(text)) return [];
  const encoding = looksLikeTcvn3(text) ? 'tcvn3' : looksLikeVni(text) ? 'vni' : null;
  if (encoding === null) return [];
  const decoded = encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text);
  const font = runs[0]?.format.fonts.hAnsi ?? '';
  return [{ paragraph, from: 0, to: text.length, encoding, font, decoded }];
}

/** The text run by run, so that each keeps its format; as a whole where a letter is put together of two runs. */
function byRuns(text: LegacyText): (TextRange & { decoded: string })[] {
  const { paragraph, from, to, encoding, font, decoded } = text;
  const decode = (own: string): string =>
    encodingOfFont(font) ? decodeByFont(own, font) : encoding === 'tcvn3' ? decodeTcvn3(own) : decodeVni(own);
  const parts = runsWithin(paragraph, from, to).map((run) => {
    const start = Math.max(from, run.from);
    const end = Math.min(to, run.from + run.text.length);
    return { paragraph, from: start, to: end, decoded: decode(paragraph.text.slice(start, end)) };
  });
  const whole = parts.map((part) => part.decoded).join('');
  return whole === decoded ? parts : [{ paragraph, from, to, decoded }];
}

const ENCODINGS: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };
const LONGEST = 60;

/** Decoded text of the first stretches, up to a readable length. */
function sample(texts: readonly LegacyText[]): string {
  const [first] = texts;
  const same = texts.filter(({ paragraph }) => paragraph === first?.paragraph);
  const text = same
    .map(({ decoded }) => decoded)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text;
}

export const bangMa = defineRule({
  id: 'trang/bang-ma',
  clause: 'I/I.4',
  level: 'error',
  fix: 'safe',
  title: { vi: 'Bộ mã ký tự Unicode', en: 'Unicode text' },
  messages: {
    legacy: {
      vi: 'Có chữ gõ bằng bảng mã cũ {encodings}, không phải Unicode; đọc ra là “{text}”.',
      en: 'Some text is in the legacy encoding {encodings}, not Unicode; it reads “{text}”.',
    },
  },
  mend: {
    vi: 'Chuyển đoạn chữ sang Unicode bằng công cụ chuyển mã (chẳng hạn của UniKey), rồi đặt phông Times New Roman.',
    en: 'Convert the text to Unicode with a conversion tool, then set it in Times New Roman.',
  },
  *check(anatomy, context) {
    const texts = legacyText(anatomy.document);
    if (texts.length === 0) return;
    const places: TextRange[] = [];
    for (const text of texts) join(places, text);
    const encodings = [...new Set(texts.map(({ encoding }) => ENCODINGS[encoding]))].join(', ');
    const text = sample(texts);
    yield context.finding('legacy', { encodings, text }, places, { expected: text, actual: encodings });
  },
  *repair(_, { document }) {
    for (const text of legacyText(document)) {
      for (const { decoded, ...at } of byRuns(text)) yield { kind: 'text', at, text: decoded, reveals: true };
      yield { kind: 'run', at: [text], set: { font: 'Times New Roman' } };
    }
  },
});

const COMBINING = /[\u0300-\u036f]/;
/** Letters with a tone in one character. Those without one (ă, ê, đ) stand in either way of writing. */
const COMPOSED = /[àáãèéìíòóõùúýĩũ\u1ea0-\u1ef9]/i;
/** A letter with the marks that follow it. */
const CLUSTER = /\p{L}[\u0300-\u036f]+/gu;

/** Ranges whose letters have a composed form that is not used. */
function decomposed(paragraph: Paragraph): TextRange[] {
  if (!COMBINING.test(paragraph.text)) return [];
  const ranges: TextRange[] = [];
  for (const { 0: cluster, index } of paragraph.text.matchAll(CLUSTER)) {
    if (cluster.normalize('NFC') !== cluster)
      ranges.push({ paragraph, from: index, to: index + cluster.length });
  }
  return ranges;
}

export const toHop = defineRule({
  id: 'trang/to-hop',
  clause: 'I/I.4',
  level: 'info',
  fix: 'safe',
  title: { vi: 'Chữ Unicode dựng sẵn', en: 'Composed letters' },
  messages: {
    decomposed: {
      vi: 'Chữ gõ theo Unicode tổ hợp (dấu rời); nên dùng Unicode dựng sẵn để tìm kiếm, sắp xếp cho đúng.',
      en: 'Letters are written with separate marks; composed letters serve searching and sorting better.',
    },
    mixed: {
      vi: 'Văn bản lẫn Unicode dựng sẵn với Unicode tổ hợp (dấu rời) nên tìm kiếm, sắp xếp bị sai; nên chuyển hết sang dựng sẵn.',
      en: 'Composed letters and letters with separate marks are mixed, which breaks searching and sorting.',
    },
  },
  mend: {
    vi: 'Dùng công cụ chuyển mã (chẳng hạn của UniKey): nguồn Unicode tổ hợp, đích Unicode.',
    en: 'Convert with a tool from decomposed to composed Unicode.',
  },
  *check(anatomy, context) {
    const paragraphs = printedParagraphs(anatomy.document);
    const ranges = paragraphs.flatMap(decomposed);
    if (ranges.length === 0) return;
    const places: TextRange[] = [];
    for (const { paragraph } of ranges) {
      const whole = { paragraph, from: 0, to: paragraph.text.length };
      if (places.at(-1)?.paragraph !== paragraph) places.push(whole);
    }
    const mixed = paragraphs.some(({ text }) => COMPOSED.test(text));
    yield mixed
      ? context.finding('mixed', {}, places, { level: 'warning' })
      : context.finding('decomposed', {}, places);
  },
  *repair({ places }) {
    for (const at of paragraphsAt(places).flatMap(decomposed)) {
      const text = at.paragraph.text.slice(at.from, at.to).normalize('NFC');
      yield { kind: 'text', at, text };
    }
  },
});
