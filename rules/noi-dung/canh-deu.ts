/** Canh đều cả hai lề: Phụ lục I, Phần I, Mục II, khoản 6 điểm e. */
import { defineRule, type Rule } from '../../src/engine/index.js';
import { availableWidth, columnOf, lineCount, spanWidth } from '../../src/layout/index.js';
import { type Document, mm, type Paragraph } from '../../src/model/index.js';
import { findPlaceholders } from '../../src/text/blanks.js';
import { paragraphsAt } from '../mend/places.js';
import { hasWords, runningText } from './body-text.js';

export const canhDeu: Rule = defineRule({
  id: 'noi-dung/canh-deu',
  clause: 'I/II.6.e',
  level: 'error',
  fix: 'safe',
  target: (anatomy) => runningText(anatomy).map(({ paragraph }) => paragraph),
  title: { vi: 'Nội dung canh đều cả hai lề', en: 'Body text justified' },
  messages: {
    ragged: {
      vi: '{count} đoạn nội dung chưa canh đều hai lề (đang {found}); nội dung phải canh đều cả hai lề.',
      en: '{count} paragraphs of the body are not justified ({found}); the body must be justified.',
    },
  },
  mend: {
    vi: 'Chọn phần nội dung, bấm Ctrl+J (canh đều).',
    en: 'Select the body text and press Ctrl+J (justify).',
  },
  *check(paragraphs, context) {
    const { document } = context;
    const ragged = paragraphs
      .filter((paragraph) => isRagged(paragraph) && hasWords(paragraph.text, 8))
      .map((paragraph) => ({ paragraph, fills: fillsLines(paragraph, document) }));
    const sure = ragged.filter(({ fills }) => fills === 'yes');
    const found = (sure.length > 0 ? sure : ragged.filter(({ fills }) => fills === 'unsure')).map(
      ({ paragraph }) => paragraph,
    );
    const [first] = found;
    if (!first) return;
    const actual = NAMES[first.format.alignment] ?? OTHER;
    yield context.finding('ragged', { count: found.length, found: actual }, found, {
      expected: { vi: 'canh đều hai bên', en: 'justified' },
      actual,
      outcome: sure.length > 0 ? 'fail' : 'review',
    });
  },
  *repair({ places }) {
    // A line that was ended by hand would be stretched.
    const at = paragraphsAt(places).filter(({ text }) => !text.trim().includes('\n'));
    if (at.length > 0) yield { kind: 'paragraph', at, set: { alignment: 'both' } };
  },
});

const OTHER = { vi: 'canh kiểu khác', en: 'aligned otherwise' };
const NAMES: Readonly<Record<string, { vi: string; en: string }>> = {
  left: { vi: 'canh trái', en: 'aligned left' },
  right: { vi: 'canh phải', en: 'aligned right' },
  center: { vi: 'canh giữa', en: 'centred' },
};

function isRagged({ format }: Paragraph): boolean {
  return format.alignment === 'left' || format.alignment === 'right' || format.alignment === 'center';
}

/**
 * Whether a paragraph takes two lines or more of one flow: one of short lines with manual breaks shows no ragged edge of its own.
 * Dots that wait for words fill no line.
 */
function fillsLines(paragraph: Paragraph, document: Document): 'yes' | 'no' | 'unsure' {
  const breaks = paragraph.text.trim().split('\n').length;
  const { width } = columnOf(document, paragraph);
  const { lines, fewest } = lineCount(paragraph, width, document.facts.defaultTab);
  if (lines <= breaks) return 'no';
  return fewest > breaks && wordsFillLine(paragraph, document) ? 'yes' : 'unsure';
}

/** What a field of a template is replaced by is at least this wide: a short number. */
const FIELD_WIDTH = mm(12);

/** What is printed beside the dots and fields of a form is wider than a line. */
function wordsFillLine(paragraph: Paragraph, document: Document): boolean {
  const blanks = findPlaceholders(paragraph.text);
  if (blanks.length === 0) return true;
  const width = (from: number, to: number) => spanWidth(paragraph, from, to).width;
  const words = blanks.reduce(
    (sum, { kind, from, to }) => sum - Math.max(0, width(from, to) - (kind === 'field' ? FIELD_WIDTH : 0)),
    width(0, paragraph.text.length),
  );
  return words > availableWidth(document, paragraph);
}
