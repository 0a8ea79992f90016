/** Canh đều cả hai lề: Phụ lục I, Phần I, Mục II, khoản 6 điểm e. */
import { defineRule, type Rule } from '../../src/engine/index.js';
import { columnOf, lineCount } from '../../src/layout/index.js';
import type { Document, Paragraph } from '../../src/model/index.js';
import { hasWords, isBlankToFill, runningText } from './body-text.js';

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
    const document = context.document;
    const ragged = paragraphs.filter(
      (paragraph) => isRagged(paragraph) && hasWords(paragraph.text, 8) && fillsLines(paragraph, document),
    );
    const sure = ragged.filter((paragraph) => !isBlankToFill(paragraph.text));
    const found = sure.length > 0 ? sure : ragged;
    const [first] = found;
    if (!first) return;
    yield context.finding(
      'ragged',
      { count: found.length, found: NAMES[first.format.alignment] ?? OTHER },
      found,
      {
        expected: { vi: 'canh đều hai bên', en: 'justified' },
        actual: NAMES[first.format.alignment] ?? OTHER,
        outcome: sure.length > 0 ? 'fail' : 'review',
      },
    );
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

/** Two lines or more of one flow: a paragraph of short lines with manual breaks shows no ragged edge of its own. */
function fillsLines(paragraph: Paragraph, document: Document): boolean {
  const { width } = columnOf(document, paragraph);
  const breaks = paragraph.text.trim().split('\n').length;
  return lineCount(paragraph, width, document.facts.defaultTab).fewest > breaks;
}
