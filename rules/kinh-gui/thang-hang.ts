import type { Placed } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';
import { columnOf, spanWidth } from '../../src/layout/index.js';
import { type Document, mm } from '../../src/model/index.js';
import { partOf } from '../make/worded.js';
import { addresseesOf, isHyphen } from './list.js';

/** Closer than this the eye sees one line. */
const UNSEEN = mm(2.5);
/** Farther from the colon than this, a hyphen stands under something else. */
const ASIDE = mm(5);

export const thangHang = defineRule({
  id: 'kinh-gui/thang-hang',
  clause: 'I/II.9.d',
  level: 'info',
  fix: 'none',
  target: (anatomy) => {
    const found = addresseesOf(anatomy);
    const entries = found?.entries.filter(({ bullet }) => isHyphen(bullet)) ?? [];
    return found && entries.length > 1 ? { head: found.head, lines: entries.map(({ line }) => line) } : null;
  },
  title: { vi: 'Gạch đầu dòng thẳng hàng dưới dấu hai chấm', en: 'Hyphens in line below the colon' },
  messages: {
    uneven: {
      vi: 'Các gạch đầu dòng sau Kính gửi nên thẳng hàng với nhau.',
      en: 'The hyphens of the addressees should be in line with each other.',
    },
    colon: {
      vi: 'Các gạch đầu dòng sau Kính gửi nên thẳng hàng dưới dấu hai chấm.',
      en: 'The hyphens of the addressees should be in line below the colon.',
    },
  },
  mend: {
    vi: 'Đặt cùng một mức thụt lề trái cho các dòng nơi nhận, ngang dấu hai chấm của “Kính gửi:”.',
    en: 'Give the lines one left indent, level with the colon.',
  },
  *check({ head, lines }, context) {
    const places = lines.map((line) => startOf(line, context.document));
    if (places.some((place) => place === null)) return;
    const starts = places as number[];
    const inOrder = starts.toSorted((a, b) => a - b);
    if (inOrder.at(-1)! - inOrder[0]! > UNSEEN) {
      yield context.finding('uneven', {}, lines, { outcome: 'review' });
      return;
    }
    const colon = colonOf(head, context.document);
    if (colon !== null && Math.abs(colon - starts[0]!) > ASIDE) {
      yield context.finding('colon', {}, lines, { outcome: 'review' });
    }
  },
});

/** Left end of a line set from the left, twips from the left edge of the text; null where it cannot be told. */
function startOf({ paragraph, from }: Placed, document: Document): number | null {
  const { alignment, indent } = paragraph.format;
  if (alignment !== 'left' && alignment !== 'both') return null;
  const lineStart = paragraph.text.lastIndexOf('\n', from - 1) + 1;
  const indented = indent.left + (lineStart === 0 ? indent.firstLine : 0);
  const before = paragraph.text.slice(lineStart, from);
  if (before.trim() !== '') return null;
  return columnOf(document, paragraph).left + indented + spanWidth(paragraph, lineStart, from).width;
}

function colonOf(head: Placed, document: Document): number | null {
  const colon = head.text.indexOf(':');
  const start = startOf(head, document);
  if (colon < 0 || start === null) return null;
  return start + spanWidth(head.paragraph, head.from, partOf(head, 0, colon).to).width;
}
