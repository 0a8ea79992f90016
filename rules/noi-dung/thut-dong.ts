/** Lùi đầu dòng 1 cm hoặc 1,27 cm: Phụ lục I, Phần I, Mục II, khoản 6 điểm e. */
import { defineRule, type Rule } from '../../src/engine/index.js';
import { textWidth } from '../../src/layout/index.js';
import { mm, type Paragraph, toMm } from '../../src/model/index.js';
import { hasWords, runningText } from './body-text.js';

const ALLOWED = [mm(10), mm(12.7)] as const;
const TOLERANCE = mm(0.5);

/** How the first line of a paragraph begins. */
type Start =
  | { readonly kind: 'right'; readonly at: number }
  | { readonly kind: 'tab'; readonly at: number }
  | { readonly kind: 'spaces' | 'indent' | 'block'; readonly at: number };

export const thutDong: Rule = defineRule({
  id: 'noi-dung/thut-dong',
  clause: 'I/II.6.e',
  level: 'error',
  fix: 'safe',
  target: (anatomy) => runningText(anatomy).map(({ paragraph }) => paragraph),
  title: { vi: 'Lùi đầu dòng 1 cm hoặc 1,27 cm', en: 'First line indented 10 or 12.7 mm' },
  messages: {
    indent: {
      vi: '{count} đoạn nội dung có chữ đầu dòng lùi vào {found}; phải lùi 1 cm hoặc 1,27 cm.',
      en: 'The first line of {count} paragraphs is indented {found}; it must be 10 or 12.7 mm.',
    },
    spaces: {
      vi: '{count} đoạn nội dung lùi đầu dòng bằng dấu cách hoặc dấu Tab; phải đặt lùi đầu dòng 1 cm hoặc 1,27 cm.',
      en: '{count} paragraphs are indented with typed spaces or tabs; the first line must be indented 10 or 12.7 mm.',
    },
    block: {
      vi: '{count} đoạn nội dung lùi cả đoạn, không lùi riêng dòng đầu; hãy xem có phải là đoạn liệt kê không.',
      en: '{count} paragraphs are indented as a whole and not on their first line; see whether they are lists.',
    },
    tab: {
      vi: '{count} đoạn nội dung lùi đầu dòng bằng dấu Tab, đúng khoảng cách; nên đặt lùi đầu dòng trong hộp thoại Đoạn.',
      en: '{count} paragraphs are indented by a tab to the right place; a first-line indent is better.',
    },
    mixed: {
      vi: 'Nội dung dùng lẫn hai kiểu lùi đầu dòng 1 cm và 1,27 cm; nên thống nhất một kiểu.',
      en: 'The body mixes indents of 10 and 12.7 mm; one of them throughout is better.',
    },
  },
  mend: {
    vi: 'Chọn phần nội dung, xóa dấu cách và dấu Tab đầu dòng, mở hộp thoại Đoạn (Paragraph), mục Đặc biệt (Special) chọn Dòng đầu (First line), By: 1,27 cm.',
    en: 'Select the body text, delete leading spaces and tabs; in the Paragraph dialog set Special to First line, 1.27 cm.',
  },
  *check(paragraphs, context) {
    const judged = paragraphs
      .filter(isJudged)
      .map((paragraph) => ({ paragraph, start: startOf(paragraph, context.document.facts.defaultTab) }));
    const of = (kind: Start['kind']) => judged.filter(({ start }) => start.kind === kind);
    const wrong = [...of('indent'), ...of('spaces')];
    if (wrong.length > 0) {
      const typed = of('spaces').length > of('indent').length;
      const found = lengths(wrong.map(({ start }) => start.at));
      yield context.finding(typed ? 'spaces' : 'indent', { count: wrong.length, found }, places(wrong), {
        expected: { vi: 'lùi 1 cm hoặc 1,27 cm', en: '10 or 12.7 mm' },
        actual: found,
      });
      return;
    }
    const [blocks, tabs] = [of('block'), of('tab')];
    if (blocks.length > 0) {
      yield context.finding('block', { count: blocks.length }, places(blocks), { outcome: 'review' });
    } else if (tabs.length > 0) {
      yield context.finding('tab', { count: tabs.length }, places(tabs), { level: 'info' });
    } else if (isMixed(of('right').map(({ start }) => start.at))) {
      yield context.finding('mixed', {}, places(of('right').slice(0, 1)), { level: 'info' });
    }
  },
});

const places = (found: readonly { readonly paragraph: Paragraph }[]) =>
  found.map(({ paragraph }) => paragraph);

/** Lines of words set at the left or justified; one that goes on with a sentence broken off above has no first line of its own. */
function isJudged(paragraph: Paragraph): boolean {
  const { alignment } = paragraph.format;
  if (alignment !== 'left' && alignment !== 'both') return false;
  if (!hasWords(paragraph.text, 3)) return false;
  const first = /\p{L}/u.exec(paragraph.text)?.[0] ?? '';
  const numbered = paragraph.label !== null || /^\s*(?:[-–—+*•]|\p{L}{1,2}[.)/]|\d)/u.test(paragraph.text);
  return numbered || first !== first.toLowerCase();
}

function startOf(paragraph: Paragraph, defaultTab: number): Start {
  const { indent } = paragraph.format;
  const edge = indent.left + indent.firstLine;
  const lead = /^[\s\u00a0]*/.exec(paragraph.text)?.[0] ?? '';
  const format = paragraph.runs[0]?.format ?? paragraph.markFormat;
  if (lead.includes('\t')) {
    const at = afterTabs(paragraph, edge, lead.split('\t').length - 1, defaultTab);
    return isRight(at) ? { kind: 'tab', at } : { kind: 'spaces', at };
  }
  const typed = lead.length > 1 ? textWidth(lead, format).width : 0;
  if (isRight(edge) && typed < mm(2)) return { kind: 'right', at: edge };
  if (typed > mm(2)) return { kind: 'spaces', at: edge + typed };
  if (indent.firstLine === 0 && isRight(indent.left)) return { kind: 'block', at: edge };
  if (paragraph.label !== null && isDeepList(indent.left)) return { kind: 'block', at: edge };
  return { kind: 'indent', at: edge };
}

/** Word's own list layout: the label hangs at a multiple of a quarter inch. */
function isDeepList(left: number): boolean {
  return left > mm(6) && left <= mm(40);
}

function afterTabs(paragraph: Paragraph, edge: number, count: number, defaultTab: number): number {
  let at = edge;
  for (let tab = 0; tab < count; tab += 1) {
    const stop = paragraph.format.tabs.find(({ position, kind }) => position > at && kind === 'left');
    at = stop?.position ?? (Math.floor(at / defaultTab) + 1) * defaultTab;
  }
  return at;
}

function isRight(at: number): boolean {
  return ALLOWED.some((asked) => Math.abs(at - asked) <= TOLERANCE);
}

function isMixed(starts: readonly number[]): boolean {
  return ALLOWED.every((asked) => starts.some((at) => Math.abs(at - asked) <= TOLERANCE));
}

/** The lengths found, most frequent first, in centimetres. */
function lengths(starts: readonly number[]) {
  const counts = new Map<string, number>();
  for (const at of starts) {
    const text = (toMm(at) / 10).toFixed(2).replace(/\.?0+$/, '');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const few = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([text]) => `${text} cm`);
  return { vi: few.join('; ').replaceAll('.', ','), en: few.join(', ') };
}
