import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';
import { paragraphGap } from '../../src/layout/index.js';
import { type Paragraph, pt, toPt } from '../../src/model/index.js';
import { betweenInColumn } from '../make/one-column.js';

interface Pair {
  readonly number: Placed;
  readonly line: Placed;
  readonly between: readonly Paragraph[];
}

/** Number and statement where one stands below the other in one column. */
function pairOf({ loaiVanBan, components, document }: Anatomy): Pair | null {
  const number = components.get('soKyHieu')?.lines.at(-1);
  const line = components.get('trichYeuCongVan')?.lines[0];
  if (!number || !line || loaiVanBan !== 'cong-van') return null;
  const between = betweenInColumn(number.paragraph, line.paragraph, document);
  return between && { number, line, between };
}

const ASKED = pt(6);
/** Half a point is rounding; nobody sees one. */
const TOLERANCE = pt(1);

export const cachDong = defineRule({
  id: 'trich-yeu-cong-van/cach-dong',
  clause: 'I/II.5.b',
  level: 'warning',
  fix: 'safe',
  target: pairOf,
  title: { vi: 'Trích yếu cách số, ký hiệu 6 pt', en: '6 pt between number and subject' },
  messages: {
    gap: {
      vi: 'Trích yếu công văn cách số, ký hiệu {found} pt; phải cách 6 pt.',
      en: 'The subject stands {found} pt below the number; it must be 6 pt.',
    },
    blank: {
      vi: 'Giữa số, ký hiệu và trích yếu công văn có dòng trống; phải cách nhau 6 pt.',
      en: 'An empty line stands between the number and the subject; the distance must be 6 pt.',
    },
  },
  mend: {
    vi: 'Đặt con trỏ ở dòng V/v, vào hộp thoại Đoạn (Paragraph), Khoảng cách Trước (Before): 6 pt; dòng số, ký hiệu để Sau (After): 0 pt.',
    en: 'In the Paragraph dialog of the V/v line set Before to 6 pt, and After to 0 pt on the number.',
  },
  *check({ number, line, between }, context) {
    if (between.length > 0) {
      const empty = between.every(({ text, shapes }) => text.trim() === '' && shapes.length === 0);
      yield context.finding('blank', {}, line, { outcome: empty ? 'fail' : 'review' });
      return;
    }
    const gap = number.paragraph === line.paragraph ? 0 : paragraphGap(number.paragraph, line.paragraph);
    if (Math.abs(gap - ASKED) <= TOLERANCE) return;
    const points = Math.round(toPt(gap) * 10) / 10;
    const found = { vi: String(points).replace('.', ','), en: String(points) };
    const inside = number.paragraph === line.paragraph ? ({ fix: 'none' } as const) : {};
    yield context.finding('gap', { found }, line, { expected: '6 pt', actual: `${found.vi} pt`, ...inside });
  },
  *repair(_, { anatomy }) {
    const found = pairOf(anatomy);
    if (!found) return;
    const { number, line, between } = found;
    if (between.length > 0) yield { kind: 'remove', at: between };
    yield { kind: 'paragraph', at: [number.paragraph], set: { spacing: { after: 0 } } };
    yield { kind: 'paragraph', at: [line.paragraph], set: { spacing: { before: ASKED, contextual: false } } };
  },
});
