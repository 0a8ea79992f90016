/** Cỡ chữ and kiểu chữ of the body: Phụ lục I, Phần I, Mục II, khoản 6 điểm e. */
import type { Anatomy, Placed, StructureNode } from '../../src/anatomy/types.js';
import { type Departure, defineRule, departures, judgedRuns, type Rule } from '../../src/engine/index.js';
import { sizeOf } from '../../src/layout/index.js';
import type { Paragraph, RunFormat } from '../../src/model/index.js';
import { sizeHeads } from '../bo-cuc/mend.js';
import { headFormats, numberEnds, unitsOf } from '../bo-cuc/units.js';
import { TYPE_STYLES } from '../data/type-styles.js';
import { points, shareOf } from '../make/requirement.js';
import { sizeToSet } from '../make/size-to-set.js';
import { textRanges } from '../make/text-ranges.js';
import { formatsUsed, hasWords, rangeOf, runningText } from './body-text.js';

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
    const used = formatsUsed(context.anatomy);
    if (new Set(used.map(sizeOf)).size < 2 && !used.some(isOutside)) return;
    const words = behindNumbers(lines, context.anatomy);
    if (used.some(isOutside)) {
      const wrong = departures(words, ({ format }) =>
        format.verticalAlign === 'baseline' && isOutside(format) ? String(sizeOf(format)) : null,
      );
      if (wrong) {
        yield context.finding('size', { share: shareOf(wrong.share), found: sizes(wrong) }, wrong.places, {
          expected: { vi: 'cỡ chữ 13 đến 14', en: 'size 13 to 14' },
          actual: sizes(wrong),
        });
        return;
      }
    }
    const flat = judgedRuns(words).filter(({ format }) => format.verticalAlign === 'baseline');
    const mixed = [...new Set(flat.map(({ format }) => sizeOf(format)))];
    if (mixed.length < 2) return;
    const found = mixed.sort((a, b) => a - b).map((size) => points(size).vi);
    yield context.finding('mixed', { found: found.join('; ') }, lines[0]!, { level: 'info', fix: 'unsafe' });
  },
  *repair({ messageId, places }, { anatomy }) {
    const words = behindNumbers(runningText(anatomy), anatomy);
    const size = sizeToSet(words, TYPE_STYLES.noiDung.size);
    const other = judgedRuns(words).filter(
      ({ format }) => format.verticalAlign === 'baseline' && sizeOf(format) !== size,
    );
    yield { kind: 'run', at: messageId === 'mixed' ? other : textRanges(places), set: { size } };
    // Numbers of điều, khoản, điểm are as large as the text.
    const units = unitsOf(anatomy, 'dieu', 'khoan', 'diem').map(({ node }) => node);
    const odd = units.filter((node) => headFormats(node).some((format) => sizeOf(format) !== size));
    yield* sizeHeads(odd, size);
  },
});

/** Lines without their numbers, whose size is the matter of the rules on điều, khoản, điểm. */
function behindNumbers(lines: readonly Placed[], anatomy: Anatomy): Placed[] {
  const ends = numberEnds(anatomy);
  return lines.map((line) => {
    const end = ends.get(line.paragraph) ?? 0;
    return end > line.from && end < line.to ? rangeOf({ ...line, from: end }, anatomy) : line;
  });
}

const isOutside = (format: RunFormat): boolean => sizeOf(format) < LOW || sizeOf(format) > HIGH;

function sizes(wrong: Departure) {
  const few = wrong.values.slice(0, 4).map((size) => points(Number(size)));
  return { vi: few.map((size) => size.vi).join('; '), en: few.map((size) => size.en).join(', ') };
}

/** A bold or italic paragraph of fewer words may be a heading of its own kind; from the second number on it is none. */
const LEAST_WORDS = 18;
const SURELY_TEXT = 25;
/** Lines that lead in as the bases do, and remarks. */
const OTHER_START = /^(?:(?:căn cứ|theo đề nghị|thực hiện|xét|ghi chú|lưu ý|trích)[\s:,]|[(“"*])/i;

export const kieuChu: Rule = defineRule({
  id: 'noi-dung/kieu-chu',
  clause: 'I/II.6.e',
  level: 'warning',
  fix: 'none',
  target: runningText,
  title: { vi: 'Kiểu chữ của nội dung: đứng', en: 'Type style of the body text: upright' },
  messages: {
    style: {
      vi: '{count} đoạn nội dung viết {found} cả đoạn; nội dung phải trình bày bằng kiểu chữ đứng, không đậm.',
      en: '{count} paragraphs of the body are wholly {found}; the body must be upright and not bold.',
    },
  },
  mend: {
    vi: 'Chọn đoạn văn, trên thẻ Trang đầu (Home) tắt nút B, tắt nút I.',
    en: 'Select the paragraph; on the Home tab turn B and I off.',
  },
  *check(lines, context) {
    const { structure, template } = context.anatomy;
    const heads = headsOf(structure);
    const odd = lines
      .filter((line) => !heads.has(line.paragraph) && isLong(line, LEAST_WORDS))
      .map((line) => ({ line, style: wholeStyle(line) }))
      .filter(({ style }) => style !== null);
    const sure = odd.filter(({ line }) => !template && isLong(line, SURELY_TEXT));
    const told = sure.length > 0 ? sure : odd;
    const [first] = told;
    if (!first) return;
    const bold = first.style === 'bold';
    const found = { vi: bold ? 'đậm' : 'nghiêng', en: bold ? 'bold' : 'italic' };
    const places = told.map(({ line }) => line);
    const outcome = sure.length > 0 ? 'fail' : 'review';
    yield context.finding('style', { count: told.length, found }, places, { outcome });
  },
});

function isLong({ text }: Placed, words: number): boolean {
  return hasWords(text, words) && !OTHER_START.test(text);
}

/** Paragraphs that open an article or a titled clause: their titles are bold by rule. */
function headsOf(nodes: readonly StructureNode[]): Set<Paragraph> {
  const heads = new Set<Paragraph>();
  const walk = (list: readonly StructureNode[]): void => {
    for (const { kind, paragraph, children } of list) {
      if (kind === 'dieu' || (kind === 'khoan' && children.length > 0)) heads.add(paragraph);
      walk(children);
    }
  };
  walk(nodes);
  return heads;
}

/** `italic` or `bold` when every judged letter is. */
function wholeStyle(line: Placed): 'italic' | 'bold' | null {
  const first = line.paragraph.runs.find(({ text }) => text.trim() !== '')?.format;
  if (first && !first.italic && !first.bold) return null;
  const runs = judgedRuns([line]);
  if (runs.length === 0) return null;
  if (runs.every(({ format }) => format.italic)) return 'italic';
  return runs.every(({ format }) => format.bold) ? 'bold' : null;
}
