import type { Anatomy, ComponentKind, Placed } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule, judgedRuns, type Rule, type RuleId } from '../../src/engine/index.js';
import { paragraphGap, singleLine } from '../../src/layout/index.js';
import { type Document, type Paragraph, pt, toPt } from '../../src/model/index.js';
import { betweenInColumn } from './one-column.js';

interface SpacingRequirement {
  readonly id: RuleId;
  readonly clause: string;
  readonly upper: ComponentKind;
  readonly lower: ComponentKind;
  /** The two together, inside a sentence. */
  readonly name: Bilingual;
}

/** What rounding in a file may add to single spacing. */
const CLOSE = 1.08;
const FAR = 0.85;
/** Space between two lines that nobody sees, and one that nobody can take for single spacing. */
const UNSEEN = pt(2);
const SEEN = pt(6);

/** Dòng đơn: two components follow each other at single line spacing with nothing between them. */
export function singleSpacingRule({ id, clause, upper, lower, name }: SpacingRequirement): Rule {
  const find = ({ components, document }: Anatomy) =>
    neighbours(components.get(upper)?.lines, components.get(lower)?.lines, document);
  return defineRule({
    id,
    clause,
    level: 'error',
    fix: 'safe',
    target: find,
    title: { vi: `Cách dòng đơn giữa ${name.vi}`, en: `Single spacing between ${name.en}` },
    messages: {
      line: {
        vi: '{name} phải cách nhau dòng đơn; cách dòng hiện là {lines} dòng.',
        en: '{name} must stand at single line spacing; it is {lines} lines.',
      },
      gap: {
        vi: '{name} phải cách nhau dòng đơn; hiện còn cách thêm {gap} pt.',
        en: '{name} must stand at single line spacing; there are {gap} pt more.',
      },
      between: {
        vi: '{name} phải đi liền nhau; hiện có {count} dòng trống ở giữa.',
        en: '{name} must follow each other; there are {count} empty lines between.',
        mend: { vi: 'Xóa các dòng trống ở giữa.', en: 'Delete the empty lines between.' },
      },
    },
    mend: {
      vi: 'Chọn hai dòng, vào hộp thoại Đoạn (Paragraph): Trước (Before) và Sau (After) 0 pt, Giãn cách dòng (Line spacing) Đơn (Single).',
      en: 'Select both lines; in the Paragraph dialog set Before and After to 0 pt and Line spacing to Single.',
    },
    *check({ above, below, empty }, context) {
      const places = [above, below];
      if (empty.length > 0 && empty.every(isBlank)) {
        yield context.finding('between', { name, count: empty.length }, places);
        return;
      }
      const lines = Math.max(spacing(above), spacing(below));
      if (lines > CLOSE || lines < FAR) {
        const text = lines.toFixed(2);
        yield context.finding('line', { name, lines: { vi: text.replace('.', ','), en: text } }, places);
        return;
      }
      const gap = above.paragraph === below.paragraph ? 0 : paragraphGap(above.paragraph, below.paragraph);
      if (gap <= UNSEEN) return;
      const outcome = gap < SEEN ? 'review' : 'fail';
      yield context.finding('gap', { name, gap: Math.round(toPt(gap)) }, places, { outcome });
    },
    *repair({ messageId }, { anatomy }) {
      const found = find(anatomy);
      if (!found) return;
      const { above, below, empty } = found;
      if (messageId === 'between') yield { kind: 'remove', at: empty };
      const single = messageId === 'line' ? ({ line: 240, lineRule: 'auto' } as const) : {};
      const [upperOne, lowerOne] = [above.paragraph, below.paragraph];
      const inside = upperOne === lowerOne ? {} : { after: 0 };
      yield { kind: 'paragraph', at: [upperOne], set: { spacing: { ...single, ...inside } } };
      if (upperOne !== lowerOne)
        yield { kind: 'paragraph', at: [lowerOne], set: { spacing: { ...single, before: 0 } } };
    },
  });
}

/** The lines that meet, where the second stands below the first in one column, and what is between them. */
function neighbours(
  first: readonly Placed[] | undefined,
  second: readonly Placed[] | undefined,
  document: Document,
) {
  const above = first?.at(-1);
  const below = second?.[0];
  const empty = above && below && betweenInColumn(above.paragraph, below.paragraph, document);
  return empty && !above.spaced ? { above, below, empty } : null;
}

function isBlank({ text, shapes }: Paragraph): boolean {
  return text.trim() === '' && shapes.length === 0;
}

/** Line spacing in single lines of the text's own size. */
function spacing(line: Placed): number {
  const { line: value, lineRule } = line.paragraph.format.spacing;
  if (lineRule === 'auto') return value / 240;
  const size = Math.max(...judgedRuns([line]).map(({ format }) => format.size));
  const ratio = value / singleLine(size);
  return lineRule === 'atLeast' ? Math.max(1, ratio) : ratio;
}
