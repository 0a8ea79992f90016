/** Cỡ chữ and kiểu chữ of the body: Phụ lục I, Phần I, Mục II, khoản 6 điểm e. */
import { type Departure, defineRule, departures, judgedRuns, type Rule } from '../../src/engine/index.js';
import { TYPE_STYLES } from '../data/type-styles.js';
import { points, shareOf } from '../make/requirement.js';
import { hasWords, runningText } from './body-text.js';

const [LOW, HIGH] = TYPE_STYLES.noiDung.size;

export const coChu: Rule = defineRule({
  id: 'noi-dung/co-chu',
  clause: 'I/II.6.e',
  level: 'error',
  fix: 'safe',
  target: runningText,
  title: { vi: 'Cỡ chữ của nội dung: 13 đến 14', en: 'Size of the body text: 13 to 14' },
  messages: {
    size: {
      vi: '{share} chữ của nội dung có cỡ {found}; phải từ 13 đến 14.',
      en: '{share} of the body text is of size {found}; it must be 13 to 14.',
    },
    mixed: {
      vi: 'Nội dung dùng lẫn cỡ chữ {found}; nên thống nhất một cỡ.',
      en: 'The body text mixes sizes {found}; one size throughout is better.',
    },
  },
  mend: {
    vi: 'Chọn phần nội dung, vào thẻ Trang đầu (Home), ô Cỡ chữ (Font Size), nhập 14 (hoặc 13).',
    en: 'Select the body text; on the Home tab set Font Size to 14 (or 13).',
  },
  *check(lines, context) {
    const wrong = departures(lines, ({ format }) => {
      const size = format.complexScript ? format.sizeCs : format.size;
      return format.verticalAlign === 'baseline' && (size < LOW || size > HIGH) ? String(size) : null;
    });
    if (wrong) {
      yield context.finding('size', { share: shareOf(wrong.share), found: sizes(wrong) }, wrong.places, {
        expected: { vi: 'cỡ chữ 13 đến 14', en: 'size 13 to 14' },
        actual: sizes(wrong),
      });
      return;
    }
    const used = new Set(judgedRuns(lines).map(({ format }) => format.size));
    if (used.size < 2) return;
    const found = [...used].sort((a, b) => a - b).map((size) => points(size).vi);
    yield context.finding('mixed', { found: found.join('; ') }, lines[0]!, { level: 'info' });
  },
});

function sizes(wrong: Departure) {
  const few = wrong.values.slice(0, 4).map((size) => points(Number(size)));
  return { vi: few.map((size) => size.vi).join('; '), en: few.map((size) => size.en).join(', ') };
}

/** A bold or italic paragraph shorter than this may be a heading of its own kind. */
const LEAST_WORDS = 18;

export const kieuChu: Rule = defineRule({
  id: 'noi-dung/kieu-chu',
  clause: 'I/II.6.e',
  level: 'warning',
  fix: 'none',
  target: runningText,
  title: { vi: 'Kiểu chữ của nội dung: đứng', en: 'Type style of the body text: upright' },
  messages: {
    style: {
      vi: 'Có {count} đoạn nội dung viết {found} cả đoạn; nội dung phải trình bày bằng kiểu chữ đứng.',
      en: '{count} paragraphs of the body are wholly {found}; the body must be upright.',
    },
  },
  mend: {
    vi: 'Chọn đoạn văn, trên thẻ Trang đầu (Home) tắt nút B, tắt nút I.',
    en: 'Select the paragraph; on the Home tab turn B and I off.',
  },
  *check(lines, context) {
    const odd = lines
      .filter(({ text }) => !text.startsWith('(') && hasWords(text, LEAST_WORDS))
      .map((line) => ({ line, style: wholeStyle(line) }))
      .filter(({ style }) => style !== null);
    const [first] = odd;
    if (!first) return;
    const bold = first.style === 'bold';
    const found = { vi: bold ? 'đậm' : 'nghiêng', en: bold ? 'bold' : 'italic' };
    yield context.finding(
      'style',
      { count: odd.length, found },
      odd.map(({ line }) => line),
      {
        outcome: 'review',
      },
    );
  },
});

/** `italic` or `bold` when every judged letter is. */
function wholeStyle(line: Parameters<typeof judgedRuns>[0][number]): 'italic' | 'bold' | null {
  const runs = judgedRuns([line]);
  if (runs.length === 0) return null;
  if (runs.every(({ format }) => format.italic)) return 'italic';
  return runs.every(({ format }) => format.bold) ? 'bold' : null;
}
