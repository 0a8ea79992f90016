/** Khoảng cách giữa các đoạn, giữa các dòng: Phụ lục I, Phần I, Mục II, khoản 6 điểm e. */
import type { BodyParagraph, Placed } from '../../src/anatomy/types.js';
import { defineRule, judgedRuns, type Rule } from '../../src/engine/index.js';
import { paragraphGap, singleLine, sizeOf } from '../../src/layout/index.js';
import { type Paragraph, pt, toPt } from '../../src/model/index.js';
import { paragraphsAt } from '../mend/places.js';
import { hasWords, runningText } from './body-text.js';

const LEAST_GAP = pt(6);
const ROUNDING = pt(0.3);

export const cachDoan: Rule = defineRule({
  id: 'noi-dung/cach-doan',
  clause: 'I/II.6.e',
  level: 'error',
  fix: 'safe',
  target: (anatomy) => pairsOf(anatomy.body),
  title: { vi: 'Khoảng cách giữa các đoạn tối thiểu 6 pt', en: 'At least 6 pt between paragraphs' },
  messages: {
    close: {
      vi: '{count} chỗ giữa hai đoạn nội dung chỉ cách nhau {found}; phải cách tối thiểu 6 pt.',
      en: 'In {count} places two paragraphs of the body stand {found} apart; at least 6 pt is required.',
    },
  },
  mend: {
    vi: 'Chọn phần nội dung, mở hộp thoại Đoạn (Paragraph), đặt Sau (After) 6 pt, bỏ dấu chọn “Don’t add space between paragraphs of the same style”.',
    en: 'Select the body text; in the Paragraph dialog set After to 6 pt and clear “Don’t add space between paragraphs of the same style”.',
  },
  *check(pairs, context) {
    const close = pairs
      .map(([above, below]) => ({ below, gap: paragraphGap(above, below) }))
      .filter(({ gap }) => gap < LEAST_GAP - ROUNDING);
    if (close.length === 0) return;
    const gaps = [...new Set(close.map(({ gap }) => toPt(gap).toFixed(1).replace(/\.0$/, '')))].slice(0, 3);
    const found = { vi: `${gaps.join('; ').replaceAll('.', ',')} pt`, en: `${gaps.join(', ')} pt` };
    yield context.finding(
      'close',
      { count: close.length, found },
      close.map(({ below }) => below),
      {
        expected: { vi: 'từ 6 pt trở lên', en: '6 pt or more' },
        actual: found,
      },
    );
  },
  *repair({ places }) {
    const set = { spacing: { before: LEAST_GAP, contextual: false } };
    yield { kind: 'paragraph', at: paragraphsAt(places), set };
  },
});

/** Neighbours in the running text of the main document with nothing between them. */
function pairsOf(body: readonly BodyParagraph[]): [Paragraph, Paragraph][] {
  const pairs: [Paragraph, Paragraph][] = [];
  let above: Paragraph | null = null;
  for (const entry of body) {
    const { paragraph } = entry;
    const flows = isFlow(entry);
    if (above && flows && paragraph.index === above.index + 1 && !goesOn(above, paragraph))
      pairs.push([above, paragraph]);
    above = flows ? paragraph : null;
  }
  return pairs;
}

function isFlow({ area, role, cell, paragraph }: BodyParagraph): boolean {
  return (
    area === 'main' && (role === 'text' || role === 'list') && cell === null && hasWords(paragraph.text, 3)
  );
}

/** One sentence set in two paragraphs by hand. */
function goesOn(above: Paragraph, below: Paragraph): boolean {
  const first = /^\s*(\p{L})/u.exec(below.text)?.[1] ?? '';
  const open = !/[.;:!?]\s*$/.test(above.text.trimEnd());
  return open && below.label === null && first !== '' && first === first.toLowerCase();
}

const SINGLE = 1;
const MOST = 1.5;
/** Rounding of Word's own dialogs and of exact line heights in whole points. */
const SLACK = 0.03;

export const cachDong: Rule = defineRule({
  id: 'noi-dung/cach-dong',
  clause: 'I/II.6.e',
  level: 'error',
  fix: 'safe',
  target: runningText,
  title: { vi: 'Khoảng cách giữa các dòng: dòng đơn đến 1,5 dòng', en: 'Line spacing: single to 1.5 lines' },
  messages: {
    tight: {
      vi: '{count} đoạn nội dung có giãn dòng {found}; tối thiểu phải là dòng đơn.',
      en: 'The line spacing of {count} paragraphs is {found}; at least single spacing is required.',
    },
    wide: {
      vi: '{count} đoạn nội dung có giãn dòng {found}; tối đa là 1,5 dòng.',
      en: 'The line spacing of {count} paragraphs is {found}; at most 1.5 lines are allowed.',
    },
  },
  mend: {
    vi: 'Chọn phần nội dung, mở hộp thoại Đoạn (Paragraph), mục Giãn cách dòng (Line spacing) chọn Đơn (Single) hoặc Nhiều (Multiple) từ 1 đến 1,5.',
    en: 'Select the body text; in the Paragraph dialog set Line spacing to Single, or Multiple between 1 and 1.5.',
  },
  *check(lines, context) {
    const judged = lines
      .filter(({ text }) => hasWords(text, 5))
      .map((line) => ({ line, ratio: linesOf(line) }));
    const tight = judged.filter(({ ratio }) => ratio < SINGLE - SLACK);
    const wide = judged.filter(({ ratio }) => ratio > MOST + SLACK);
    for (const [message, wrong] of [['tight', tight] as const, ['wide', wide] as const]) {
      if (wrong.length === 0) continue;
      const found = ratios(wrong.map(({ ratio }) => ratio));
      yield context.finding(
        message,
        { count: wrong.length, found },
        wrong.map(({ line }) => line.paragraph),
        {
          expected: { vi: 'từ 1 đến 1,5 dòng', en: '1 to 1.5 lines' },
          actual: found,
        },
      );
    }
  },
  *repair({ messageId, places }) {
    const line = messageId === 'tight' ? 240 * SINGLE : 240 * MOST;
    yield { kind: 'paragraph', at: paragraphsAt(places), set: { spacing: { line, lineRule: 'auto' } } };
  },
});

/** Line spacing in single lines of the paragraph's own largest type size. */
function linesOf(placed: Placed): number {
  const { line, lineRule } = placed.paragraph.format.spacing;
  if (lineRule === 'auto') return line / 240;
  const size = Math.max(0, ...judgedRuns([placed]).map(({ format }) => sizeOf(format)));
  if (size === 0) return SINGLE;
  const ratio = line / singleLine(size);
  return lineRule === 'atLeast' ? Math.max(SINGLE, ratio) : ratio;
}

function ratios(values: readonly number[]) {
  const few = [...new Set(values.map((value) => value.toFixed(2).replace(/\.?0+$/, '')))].slice(0, 3);
  return { vi: `${few.join('; ').replaceAll('.', ',')} dòng`, en: `${few.join(', ')} lines` };
}
