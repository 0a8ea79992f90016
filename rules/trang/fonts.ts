/** Phông chữ: Phụ lục I, Phần I, Mục I, khoản 4. */
import {
  type Bilingual,
  defineRule,
  fontPieces,
  join,
  type Place,
  type TextRange,
} from '../../src/engine/index.js';
import { type Paragraph, type RunFormat, runsWithin } from '../../src/model/index.js';
import { shareOf } from '../make/requirement.js';
import { inLook } from '../mend/look.js';
import { REGION_NAMES, type Region, type RegionOf, regionsOf } from './regions.js';
import { type Piece, piecesOf, printedParagraphs } from './visible-text.js';

/** The family, also under the names of its faces that converters write. */
const TIMES = /^Times ?New ?Roman/i;
/** Fonts of signs: bullets, tick boxes, formulas. */
const SYMBOLS =
  /^(?:Symbol|Wingdings|Webdings|MT Extra|Marlett|Bookshelf Symbol|ZapfDingbats|Zapf Dingbats|OpenSymbol|StarSymbol|.*\bMath\b|Segoe UI (?:Symbol|Emoji)|Noto (?:Sans Symbols|Color Emoji)|Apple Color Emoji|Font ?Awesome)/i;

/** Letters and digits; signs alone do not tell a font. Chinese and its kin have none of their own in Times New Roman. */
const TELLING = /[\p{L}\p{N}]/u;
const CHINESE = /[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]|[\ud840-\ud8bf]/;

/** Whether a font name stands for Times New Roman; an unnamed font is the program's own default and is left alone. */
export const isTimes = (font: string): boolean => font === '' || TIMES.test(font);

/** Whether a font holds signs in place of letters. */
export const isSymbolFont = (font: string): boolean => SYMBOLS.test(font);

const verdicts = new WeakMap<RunFormat, boolean>();

/** Whether all that is set in a format is in Times New Roman, whatever the characters. */
function allTimes(format: RunFormat): boolean {
  let verdict = verdicts.get(format);
  if (verdict === undefined) {
    const { ascii, hAnsi, eastAsia, cs } = format.fonts;
    verdict = [ascii, hAnsi, eastAsia, cs].every(isTimes);
    verdicts.set(format, verdict);
  }
  return verdict;
}

const weightOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** A stray font in one region. */
interface Stray {
  weight: number;
  /** What it starts with, a list number included. */
  readonly start: string;
  readonly places: TextRange[];
}

type Strays = Map<Region, Map<string, Stray>>;

function collect(piece: Piece, regionOf: RegionOf, strays: Strays): void {
  if (allTimes(piece.format)) return;
  for (const { from, to, font } of fontPieces(piece.text, piece.format)) {
    if (isTimes(font) || isSymbolFont(font)) continue;
    const text = piece.text.slice(from, to);
    if (!TELLING.test(text) || CHINESE.test(text)) continue;
    const blank = text.length - text.trimStart().length;
    const at = piece.from === piece.to ? piece.from : piece.from + from + blank;
    const region = regionOf(piece.paragraph, at);
    const fonts = strays.get(region) ?? new Map<string, Stray>();
    strays.set(region, fonts);
    const stray = fonts.get(font) ?? { weight: 0, start: firstWords(piece, from), places: [] };
    fonts.set(font, stray);
    stray.weight += weightOf(text);
    join(stray.places, {
      paragraph: piece.paragraph,
      from: at,
      to: Math.min(piece.to, piece.from + to),
    });
  }
}

/** Letters and digits of the regions asked for. */
function weigh(paragraphs: readonly Paragraph[], regions: Strays, regionOf: RegionOf): Map<Region, number> {
  const weights = new Map<Region, number>();
  for (const paragraph of paragraphs) {
    for (const piece of piecesOf(paragraph)) {
      const blank = piece.text.length - piece.text.trimStart().length;
      const region = regionOf(paragraph, Math.min(piece.from + blank, piece.to));
      if (regions.has(region)) weights.set(region, (weights.get(region) ?? 0) + weightOf(piece.text));
    }
  }
  return weights;
}

/** `Calibri (12%, từ “Kết quả kiểm tra …”)`. */
function described([font, { weight, start }]: readonly [string, Stray], total: number): Bilingual {
  const share = shareOf(weight / total);
  return {
    vi: `${font} (${share.vi}, từ “${start}”)`,
    en: `${font} (${share.en}, from “${start}”)`,
  };
}

const LONGEST = 30;

/** The first words from a stretch on, up to a readable length. */
function firstWords({ paragraph, from, to, text }: Piece, at: number): string {
  const whole = from === to ? text : paragraph.text.slice(from + at);
  const words = whole.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, cut > 8 ? cut : LONGEST)} …`;
}

function list(parts: readonly Bilingual[]): Bilingual {
  return { vi: parts.map(({ vi }) => vi).join('; '), en: parts.map(({ en }) => en).join('; ') };
}

/** The runs that a place touches, whole: of one run some letters may have their font from another slot. Signs and Chinese keep theirs. */
function wholeRuns(place: Place): Place[] {
  if (!('paragraph' in place) || place.from === place.to) return [place];
  const { paragraph, from, to } = place;
  return runsWithin(paragraph, from, to).flatMap((run): TextRange[] => {
    if (isSymbolFont(run.format.fonts.ascii) || isSymbolFont(run.format.fonts.hAnsi)) return [];
    const end = run.from + run.text.length;
    if (!CHINESE.test(run.text)) return [{ paragraph, from: run.from, to: end }];
    return [{ paragraph, from: Math.max(from, run.from), to: Math.min(to, end) }];
  });
}

export const phongChu = defineRule({
  id: 'trang/phong-chu',
  clause: 'I/I.4',
  level: 'error',
  fix: 'safe',
  title: { vi: 'Phông chữ Times New Roman', en: 'Times New Roman throughout' },
  messages: {
    font: {
      vi: '{part}: có chữ không phải phông Times New Roman: {fonts}.',
      en: '{part}: text that is not in Times New Roman: {fonts}.',
    },
    throughout: {
      vi: 'Văn bản dùng phông {font}, không phải Times New Roman, ở {count} phần: {parts}.',
      en: 'The document is set in {font} in place of Times New Roman, in {count} parts: {parts}.',
    },
  },
  mend: {
    vi: 'Chọn đoạn chữ (hoặc Ctrl+A), thẻ Trang đầu (Home), ô Phông (Font), gõ Times New Roman rồi Enter.',
    en: 'Select the text (or Ctrl+A); Home, Font, type Times New Roman and press Enter.',
  },
  *check(anatomy, context) {
    const paragraphs = printedParagraphs(anatomy.document);
    const regionOf = regionsOf(anatomy);
    const strays: Strays = new Map();
    for (const paragraph of paragraphs) {
      for (const piece of piecesOf(paragraph)) collect(piece, regionOf, strays);
    }
    if (strays.size === 0) return;
    const weights = weigh(paragraphs, strays, regionOf);
    const expected = 'Times New Roman';
    const common = commonFont(strays, weights);
    if (common) {
      const { font, regions } = common;
      const parts = list(regions.map((region) => REGION_NAMES[region]));
      const places = placesOf(regions.flatMap((region) => [...strays.get(region)!.values()]));
      const args = { font, count: regions.length, parts };
      yield context.finding('throughout', args, places, { expected, actual: font });
    }
    for (const [region, found] of strays) {
      if (common?.regions.includes(region)) continue;
      const fonts = [...found].sort((a, b) => b[1].weight - a[1].weight);
      const total = weights.get(region) ?? 1;
      const args = { part: REGION_NAMES[region], fonts: list(fonts.map((one) => described(one, total))) };
      const actual = fonts.map(([font]) => font).join(', ');
      yield context.finding('font', args, placesOf(found.values()), { expected, actual });
    }
  },
  *repair({ places }) {
    yield* inLook(places.flatMap(wholeRuns), { font: 'Times New Roman' });
  },
});

/** From so many parts on that are set in one font it is one mistake: the document's own font. */
const MANY = 3;
/** Share of a part's letters that makes a font its own. */
const MOST = 0.9;

/** The font of most of the parts, with those that are set in it; null where strays are of their own. */
function commonFont(strays: Strays, weights: ReadonlyMap<Region, number>) {
  const byFont = new Map<string, Region[]>();
  for (const [region, fonts] of strays)
    for (const [font, { weight }] of fonts) {
      if (weight < (weights.get(region) ?? 1) * MOST) continue;
      byFont.set(font, [...(byFont.get(font) ?? []), region]);
    }
  const [first] = [...byFont].sort((a, b) => b[1].length - a[1].length);
  return first && first[1].length >= MANY ? { font: first[0], regions: first[1] } : null;
}

const placesOf = (strays: Iterable<Stray>): TextRange[] =>
  [...strays]
    .flatMap(({ places }) => places)
    .sort((a, b) => a.paragraph.index - b.paragraph.index || a.from - b.from);
