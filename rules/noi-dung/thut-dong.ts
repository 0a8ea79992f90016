/** Lùi đầu dòng 1 cm hoặc 1,27 cm: Phụ lục I, Phần I, Mục II, khoản 6 điểm e. */
import { defineRule, type Rule } from '../../src/engine/index.js';
import { columnOf, lineCount } from '../../src/layout/index.js';
import { type Document, mm, type Paragraph } from '../../src/model/index.js';
import { LATIN } from '../../src/text/latin.js';
import { kindAt } from '../bo-cuc/units.js';
import { indented } from '../mend/first-line.js';
import { paragraphsAt } from '../mend/places.js';
import { firstLetter, hasWords, runningText } from './body-text.js';
import { type FirstLine, firstLineOf, isMixed, startsInCm } from './first-line.js';

export const thutDong: Rule = defineRule({
  id: 'noi-dung/thut-dong',
  clause: 'I/II.6.e',
  level: 'error',
  fix: 'safe',
  // The indent of điều is the matter of bo-cuc/dieu-thut-dong.
  target: (anatomy) =>
    runningText(anatomy)
      .map(({ paragraph }) => paragraph)
      .filter((paragraph) => kindAt(anatomy, paragraph) !== 'dieu'),
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
      .map((paragraph) => ({ paragraph, start: firstLineOf(paragraph, context.document.facts.defaultTab) }))
      .filter(({ start }) => start.at <= ELSEWHERE);
    const of = (kind: FirstLine['kind']) => judged.filter(({ start }) => start.kind === kind);
    const pushed = of('pushed');
    const typed = [...of('spaces'), ...(pushed.length * 4 >= judged.length ? pushed : [])];
    const wrong = [...of('indent'), ...typed];
    if (wrong.length > 0) {
      const mostlyTyped = typed.length > of('indent').length;
      const found = startsInCm(wrong.map(({ start }) => start.at));
      yield context.finding(
        mostlyTyped ? 'spaces' : 'indent',
        { count: wrong.length, found },
        places(wrong),
        {
          expected: { vi: 'lùi 1 cm hoặc 1,27 cm', en: '10 or 12.7 mm' },
          actual: found,
        },
      );
      return;
    }
    const blocks = [
      ...of('block').filter(({ paragraph }) => showsBlock(paragraph, context.document)),
      ...pushed,
    ];
    const tabs = of('tab');
    if (blocks.length > 0) {
      const details = { outcome: 'review', fix: 'none' } as const;
      yield context.finding('block', { count: blocks.length }, places(blocks), details);
    } else if (tabs.length > 0) {
      yield context.finding('tab', { count: tabs.length }, places(tabs), { level: 'info' });
    } else if (isMixed(of('right').map(({ start }) => start.at))) {
      yield context.finding('mixed', {}, places(of('right').slice(0, 1)), { level: 'info', fix: 'unsafe' });
    }
  },
  *repair({ messageId, places: found }, { anatomy }) {
    const { defaultTab } = anatomy.document.facts;
    const right = () =>
      runningText(anatomy)
        .map(({ paragraph }) => paragraph)
        .filter((paragraph) => isJudged(paragraph) && firstLineOf(paragraph, defaultTab).kind === 'right');
    yield* indented(messageId === 'mixed' ? right() : paragraphsAt(found), anatomy);
  },
});

/** On one line the indent of the whole looks like that of the first line. */
function showsBlock(paragraph: Paragraph, document: Document): boolean {
  if (paragraph.label !== null) return true;
  return lineCount(paragraph, columnOf(document, paragraph).width, document.facts.defaultTab).fewest > 1;
}

/** A line that begins so far in was placed by hand: a name to sign, a date. */
const ELSEWHERE = mm(60);

const places = (found: readonly { readonly paragraph: Paragraph }[]) =>
  found.map(({ paragraph }) => paragraph);

const NUMBERED = new RegExp(`^\\s*(?:[-–—+*•]|[${LATIN}]{1,2}[.)/]|\\d)`);

/** Lines of words set at the left or justified; one that goes on with a sentence broken off above has no first line of its own. */
function isJudged(paragraph: Paragraph): boolean {
  const { alignment } = paragraph.format;
  if (alignment !== 'left' && alignment !== 'both') return false;
  if (!hasWords(paragraph.text, 3)) return false;
  const first = firstLetter(paragraph.text);
  return first !== first.toLowerCase() || paragraph.label !== null || NUMBERED.test(paragraph.text);
}
