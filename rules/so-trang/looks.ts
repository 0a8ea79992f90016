/** Số trang, trình bày: Phụ lục I, Phần I, Mục I, khoản 7; Mục V. */
import { type Bilingual, defineRule, type TextRange } from '../../src/engine/index.js';
import type { Paragraph } from '../../src/model/index.js';
import { TYPE_STYLES } from '../data/type-styles.js';
import { points } from '../make/requirement.js';
import { textRanges } from '../make/text-ranges.js';
import { numberedAbove, numberSize } from '../mend/page-numbers.js';
import { mainNumbers, type PageNumber } from './page-numbers.js';
import { acrossOf } from './position.js';

const base = { clause: 'I/I.7', level: 'error', fix: 'safe', target: mainNumbers } as const;

/** The number itself, as a place. */
function placeOf({ paragraph, field }: PageNumber): TextRange {
  const { from, to } = field;
  return { paragraph, from, to };
}

export const viTri = defineRule({
  ...base,
  id: 'so-trang/vi-tri',
  title: { vi: 'Số trang canh giữa trong phần lề trên', en: 'Page number centred at the top' },
  messages: {
    footer: {
      vi: 'Số trang đang ở chân trang; phải đặt canh giữa trong phần lề trên.',
      en: 'The page number is in the footer; it must stand centred in the top margin.',
      mend: {
        vi: 'Xóa số ở chân trang; thẻ Chèn (Insert), Số Trang (Page Number), Đầu Trang (Top of Page), chọn kiểu ở giữa.',
        en: 'Delete it from the footer; Insert, Page Number, Top of Page, the centred one.',
      },
    },
    aside: {
      vi: 'Số trang chưa canh giữa theo chiều ngang của trang.',
      en: 'The page number is not centred across the page.',
    },
    unsure: {
      vi: 'Chương trình chưa kết luận được số trang đã ở giữa theo chiều ngang hay chưa.',
      en: 'It cannot be told whether the page number is centred across the page.',
    },
  },
  mend: {
    vi: 'Nhấp đúp vào đầu trang, đặt con trỏ ở số trang, bấm Ctrl+E (canh giữa).',
    en: 'Double-click the header, put the cursor on the number and press Ctrl+E.',
  },
  *check(numbers, context) {
    const expected = { vi: 'giữa, phía trên trang', en: 'top centre' };
    const below = numbers.filter(({ side }) => side === 'footer');
    if (below.length > 0) {
      const actual = { vi: 'ở chân trang', en: 'in the footer' };
      yield context.finding('footer', {}, below.map(placeOf), { expected, actual });
    }
    const above = numbers.filter(({ side }) => side === 'header');
    const judged = above.map((number) => ({ number, across: acrossOf(number, context) }));
    const aside = judged.filter(({ across }) => across === 'aside').map(({ number }) => placeOf(number));
    const unsure = judged.filter(({ across }) => across === 'unsure').map(({ number }) => placeOf(number));
    if (aside.length > 0) {
      const actual = { vi: 'lệch khỏi giữa', en: 'aside' };
      yield context.finding('aside', {}, aside, { expected, actual });
    } else if (unsure.length > 0) {
      yield context.finding('unsure', {}, unsure, { expected, outcome: 'review' });
    }
  },
  repair: (_, { anatomy }) => numberedAbove(anatomy),
});

/** Formats of page numbers that print plain Arabic figures. */
const PLAIN = new Set(['decimal', 'decimalZero', 'none', '']);
const SWITCH = /\\\*\s*"?\s*(roman|alphabetic|arabicdash|ordinal|ordtext|cardtext|hex|chinesenum\w*)/i;

/** How the number is written where it is not in plain Arabic figures; null where it is. */
function otherFigures({ field, section }: PageNumber): Bilingual | null {
  const format = SWITCH.exec(field.instruction)?.[1]?.toLowerCase() ?? section.pageNumber.format;
  if (/^arabic$/i.test(format) || PLAIN.has(format)) return null;
  if (/dash/i.test(format)) return { vi: 'số có gạch hai bên', en: 'figures between dashes' };
  if (/roman/i.test(format)) return { vi: 'chữ số La Mã', en: 'Roman numerals' };
  if (/letter|alphabetic/i.test(format)) return { vi: 'chữ cái', en: 'letters' };
  return { vi: 'kiểu đánh số khác', en: 'another numbering' };
}

/** What stands with the number between tabs or breaks, its own figures left out. */
function company(paragraph: Paragraph, { field }: PageNumber): string {
  const { text, fields } = paragraph;
  let from = field.from;
  let to = field.to;
  while (from > 0 && !/[\t\n\f]/.test(text[from - 1]!)) from -= 1;
  while (to < text.length && !/[\t\n\f]/.test(text[to]!)) to += 1;
  const total = fields.some(
    ({ kind, from: at }) => /^(?:NUMPAGES|SECTIONPAGES)$/.test(kind) && at >= from && at <= to,
  );
  const beside = `${text.slice(from, field.from)}${text.slice(field.to, to)}`.trim();
  return beside === '' && total ? '/' : beside;
}

/** Longer texts are a running head that shares the line with the number. */
const LONGEST_AFFIX = 24;

export const chuSo = defineRule({
  ...base,
  id: 'so-trang/chu-so',
  title: { vi: 'Số trang bằng chữ số Ả Rập, không kèm chữ khác', en: 'Page number in plain Arabic figures' },
  messages: {
    figures: {
      vi: 'Số trang đang là {found}; phải bằng chữ số Ả Rập.',
      en: 'The page number is in {found}; it must be in Arabic figures.',
      mend: {
        vi: 'Thẻ Chèn (Insert), Số Trang (Page Number), Định dạng Số Trang (Format Page Numbers), chọn 1, 2, 3.',
        en: 'Insert, Page Number, Format Page Numbers, choose 1, 2, 3.',
      },
    },
    affix: {
      vi: 'Cùng với số trang còn có “{found}”; chỉ ghi con số, như 2.',
      en: '“{found}” stands with the page number; only the figure is written, such as 2.',
      mend: {
        vi: 'Nhấp đúp vào đầu trang, xóa chữ và dấu quanh số trang.',
        en: 'Double-click the header and delete what stands around the number.',
      },
    },
  },
  *check(numbers, context) {
    const shaped = numbers.map((number) => ({ number, found: otherFigures(number) }));
    const wrong = shaped.find(({ found }) => found !== null);
    if (wrong?.found) {
      const places = shaped.filter(({ found }) => found).map(({ number }) => placeOf(number));
      const details = { expected: { vi: 'chữ số Ả Rập', en: 'Arabic figures' }, actual: wrong.found };
      yield context.finding('figures', { found: wrong.found }, places, details);
    }
    const beside = numbers
      .map((number) => ({ number, words: company(number.paragraph, number) }))
      .filter(({ words }) => words !== '');
    const [first] = beside;
    if (!first) return;
    const places = beside.map(({ number }) => placeOf(number));
    const outcome = beside.some(({ words }) => words.length <= LONGEST_AFFIX) ? 'fail' : 'review';
    yield context.finding('affix', { found: first.words }, places, {
      expected: '2',
      actual: first.words,
      outcome,
    });
  },
  *repair({ messageId }, { anatomy }) {
    const numbers = mainNumbers(anatomy) ?? [];
    const at = numbers.filter((number) => otherFigures(number) !== null).map(({ section }) => section);
    if (messageId === 'affix' || numbers.some(({ field }) => SWITCH.test(field.instruction)))
      yield* numberedAbove(anatomy);
    else yield { kind: 'section', at, set: { pageNumber: { format: 'decimal' } } };
  },
});

const [LOW, HIGH] = TYPE_STYLES.soTrang.size;

export const coChu = defineRule({
  ...base,
  id: 'so-trang/co-chu',
  title: { vi: 'Cỡ chữ của số trang: 13 đến 14', en: 'Size of the page number: 13 to 14' },
  messages: {
    size: {
      vi: 'Cỡ chữ của số trang là {found}; phải từ 13 đến 14.',
      en: 'The size of the page number is {found}; it must be 13 to 14.',
    },
  },
  mend: {
    vi: 'Nhấp đúp vào đầu trang, chọn số trang, ô Cỡ chữ (Font Size) nhập 14.',
    en: 'Double-click the header, select the number, set Font Size to 14.',
  },
  *check(numbers, context) {
    const wrong = numbers.filter((number) => sizeOf(number) < LOW || sizeOf(number) > HIGH);
    const [first] = wrong;
    if (!first) return;
    const found = points(sizeOf(first));
    yield context.finding('size', { found }, wrong.map(placeOf), {
      expected: { vi: 'cỡ chữ 13 đến 14', en: 'size 13 to 14' },
      actual: { vi: `cỡ chữ ${found.vi}`, en: `size ${found.en}` },
    });
  },
  *repair({ places }, { anatomy }) {
    yield { kind: 'run', at: textRanges(places), set: { size: numberSize(anatomy) } };
  },
});

const sizeOf = ({ field: { format } }: PageNumber): number =>
  format.complexScript ? format.sizeCs : format.size;

/** What is wrong with the shape of a number, in words. */
function shapeOf({ field: { format } }: PageNumber): Bilingual | null {
  const found: Bilingual[] = [];
  if (format.italic) found.push({ vi: 'nghiêng', en: 'italic' });
  if (format.bold) found.push({ vi: 'đậm', en: 'bold' });
  if (format.underline !== 'none') found.push({ vi: 'gạch chân', en: 'underlined' });
  if (found.length === 0) return null;
  return { vi: found.map(({ vi }) => vi).join(', '), en: found.map(({ en }) => en).join(', ') };
}

export const kieuChu = defineRule({
  ...base,
  id: 'so-trang/kieu-chu',
  title: { vi: 'Số trang kiểu chữ đứng, không đậm', en: 'Page number upright, not bold' },
  messages: {
    style: {
      vi: 'Số trang đang {found}; phải là kiểu chữ đứng, không đậm, không gạch chân.',
      en: 'The page number is {found}; it must be upright, not bold, not underlined.',
    },
  },
  mend: {
    vi: 'Nhấp đúp vào đầu trang, chọn số trang, tắt các nút B, I, U.',
    en: 'Double-click the header, select the number, turn B, I and U off.',
  },
  *check(numbers, context) {
    const wrong = numbers.filter((number) => shapeOf(number) !== null);
    const [first] = wrong;
    const found = first && shapeOf(first);
    if (!found) return;
    const expected = { vi: 'đứng, không đậm', en: 'upright, not bold' };
    yield context.finding('style', { found }, wrong.map(placeOf), { expected, actual: found });
  },
  *repair({ places }) {
    yield { kind: 'run', at: textRanges(places), set: { bold: false, italic: false, underline: 'none' } };
  },
});
