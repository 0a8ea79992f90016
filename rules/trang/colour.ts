/** Màu chữ: Phụ lục I, Phần I, Mục I, khoản 4. */
import type { Anatomy } from '../../src/anatomy/types.js';
import { defineRule, type FixKind, join, type TextRange } from '../../src/engine/index.js';
import { inLook } from '../mend/look.js';
import { type Piece, piecesOf, printedParagraphs } from './visible-text.js';

/** Darkest greys cannot be told from black by eye. */
const NEARLY_BLACK = 0x14;

type Shade = 'black' | 'nearly' | 'unseen' | 'coloured';

/** How the colour of a stretch is seen; white on white paper is not seen at all. */
function shadeOf({ format, paragraph }: Piece): Shade {
  const { color } = format;
  if (color === 'auto' || color === '000000') return 'black';
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  if (channels.every((channel) => channel <= NEARLY_BLACK)) return 'nearly';
  const fills = [format.shading, paragraph.format.shading, paragraph.cell?.shading ?? 'auto'];
  const onPaper = fills.every(isNoFill) && format.highlight === 'none' && paragraph.story !== 'textBox';
  return color === 'FFFFFF' && onPaper ? 'unseen' : 'coloured';
}

const isNoFill = (fill: string): boolean => fill === 'auto' || fill === 'FFFFFF' || fill === '';

/** Marks that are stamped in red ink. */
function stamps({ components }: Anatomy): (piece: Piece) => boolean {
  const lines = [...(components.get('doKhan')?.lines ?? []), ...(components.get('doMat')?.lines ?? [])];
  return ({ paragraph, from, to }) =>
    lines.some((line) => line.paragraph === paragraph && from < line.to && line.from < to);
}

interface Seen {
  readonly places: TextRange[];
  readonly colours: Map<string, number>;
}

const add = (seen: Seen, { paragraph, from, to, text, format }: Piece): void => {
  seen.colours.set(format.color, (seen.colours.get(format.color) ?? 0) + text.trim().length);
  join(seen.places, { paragraph, from, to });
};

const named = ({ colours }: Seen): string =>
  [...colours]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([colour]) => `#${colour}`)
    .join(', ');

const BLACK = { vi: 'màu đen', en: 'black' };

export const mauChu = defineRule({
  id: 'trang/mau-chu',
  clause: 'I/I.4',
  level: 'error',
  fix: 'safe',
  title: { vi: 'Chữ màu đen', en: 'Black text' },
  messages: {
    colour: {
      vi: 'Có chữ màu {colours}; chữ trong văn bản phải màu đen.',
      en: 'Some text is of colour {colours}; it must be black.',
    },
    doubtful: {
      vi: 'Có chữ màu {colours}, khó phân biệt với màu đen hoặc màu giấy; chữ trong văn bản phải màu đen.',
      en: 'Some text is of colour {colours}, hard to tell from black or from the paper; text must be black.',
    },
    shading: {
      vi: 'Có chữ được tô nền (Highlight, Shading); nên bỏ trước khi trình ký.',
      en: 'Some text is highlighted or shaded; this should go before signing.',
      mend: {
        vi: 'Chọn chữ, thẻ Trang đầu (Home), nút Màu tô sáng văn bản (Text Highlight Color), chọn Không màu (No Color).',
        en: 'Select the text; Home, Text Highlight Color, No Color.',
      },
    },
  },
  mend: {
    vi: 'Chọn chữ (hoặc Ctrl+A), thẻ Trang đầu (Home), nút Màu phông (Font Color), chọn Tự động (Automatic).',
    en: 'Select the text (or Ctrl+A); Home, Font Color, Automatic.',
  },
  *check(anatomy, context) {
    const stamped = stamps(anatomy);
    const coloured: Seen = { places: [], colours: new Map() };
    const doubtful: Seen = { places: [], colours: new Map() };
    let unseen = false;
    const shaded: TextRange[] = [];
    for (const paragraph of printedParagraphs(anatomy.document)) {
      for (const piece of piecesOf(paragraph)) {
        if (piece.text.trim() === '') continue;
        if (isShaded(piece)) join(shaded, piece);
        const shade = shadeOf(piece);
        if (shade === 'black' || stamped(piece)) continue;
        if (shade === 'unseen') unseen = true;
        add(shade === 'coloured' ? coloured : doubtful, piece);
      }
    }
    if (coloured.places.length > 0) {
      const details = { expected: BLACK, actual: named(coloured) };
      yield context.finding('colour', { colours: named(coloured) }, coloured.places, details);
    }
    if (doubtful.places.length > 0) {
      const details = { expected: BLACK, actual: named(doubtful), outcome: 'review' } as const;
      // What nobody reads must not come to light by itself.
      const fix = unseen ? ({ fix: 'none' } as const) : {};
      yield context.finding('doubtful', { colours: named(doubtful) }, doubtful.places, {
        ...details,
        ...fix,
      });
    }
    if (shaded.length > 0)
      yield context.finding('shading', {}, shaded, { level: 'info', fix: fixOfShading(shaded) });
  },
  *repair({ messageId, places }) {
    yield* inLook(
      places,
      messageId === 'shading' ? { highlight: 'none', shading: 'auto' } : { color: 'auto' },
    );
  },
});

/** A marker may remind the drafter of something; the fill of a whole paragraph is for a person to take off. */
const fixOfShading = (places: readonly TextRange[]): FixKind =>
  places.every(({ paragraph }) => isNoFill(paragraph.format.shading)) ? 'unsafe' : 'none';

function isShaded({ format, paragraph, label }: Piece): boolean {
  if (label) return false;
  const { highlight, shading } = format;
  if (highlight !== 'none' && highlight !== 'white') return true;
  return !isNoFill(shading) || !isNoFill(paragraph.format.shading);
}
