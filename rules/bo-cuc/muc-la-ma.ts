/** Mục numbered in Roman numerals: Phụ lục I, Phần I, Mục V, số 6 chữ b. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import { defineRule, type Rule } from '../../src/engine/index.js';
import { TYPE_STYLES } from '../data/type-styles.js';
import { presentation, SIZE_AND_STYLE, UPPER } from '../make/presentation.js';
import { presented } from '../mend/presentation.js';
import { hasWords, rangeOf } from '../noi-dung/body-text.js';
import { markHeads, unitsAt } from './mend.js';
import { endOfTitle, hasUnits, headPlace, isFormLine, unitsOf } from './units.js';

/** More words than a title has. */
const SENTENCE = 30;

const sections = (anatomy: Anatomy): StructureNode[] => unitsOf(anatomy, 'mucLaMa').map(({ node }) => node);

export const mucLaMa: Rule = defineRule({
  id: 'bo-cuc/muc-la-ma',
  clause: 'I/V.6.b',
  level: 'error',
  fix: 'safe',
  target: sections,
  title: { vi: 'Trình bày mục đánh số La Mã', en: 'Presentation of sections with Roman numbers' },
  messages: {
    ...SIZE_AND_STYLE,
    ...UPPER,
    mark: {
      vi: 'Sau số thứ tự ở “{text}” nên là dấu chấm, như mẫu chữ của Nghị định: “{asked}”.',
      en: 'A full stop should follow the number in “{text}”, as in the decree’s table: “{asked}”.',
    },
  },
  mend: {
    vi: 'Chọn số thứ tự và tiêu đề của mục, đặt in hoa, đậm, đứng, cỡ chữ 14.',
    en: 'Select number and title; set them in upright bold capitals of size 14.',
  },
  *check(nodes, context) {
    const { anatomy } = context;
    const titled = nodes.filter((node) => isTitle(node));
    const style = TYPE_STYLES.mucLaMa;
    const outcome = isLaidOutSo(anatomy) ? 'fail' : 'review';
    yield* presentation(
      titled.map((node) => lineOf(node, anatomy)),
      { style, outcome },
      context,
    );
    const mark = nodes.filter((node) => node.mark !== '.');
    const [first] = mark;
    if (first)
      yield context.finding(
        'mark',
        { text: first.head.text.trim(), asked: `${first.number}.` },
        mark.map(headPlace),
        { outcome: 'review' },
      );
  },
  *repair(finding, { anatomy }) {
    const nodes = sections(anatomy);
    if (finding.messageId === 'mark') yield* markHeads(unitsAt(nodes, finding.places), anatomy, '.');
    const lines = nodes.filter(isTitle).map((node) => lineOf(node, anatomy));
    yield* presented(finding, lines, { style: TYPE_STYLES.mucLaMa }, anatomy);
  },
});

/** Phần, mục, khoản, điểm; where there are điều or chương, numerals stand for something else. */
function isLaidOutSo(anatomy: Anatomy): boolean {
  return !hasUnits(anatomy, 'dieu', 'chuong', 'muc');
}

/** A phrase, and no sentence or line of a form that is numbered so. */
function isTitle(node: StructureNode): boolean {
  return node.title !== null && !isFormLine(node) && !hasWords(node.title.text, SENTENCE);
}

/** Number and title, an explanation in brackets left out; of an automatic number only the title stands in the text. */
function lineOf({ head, title, automatic, paragraph }: StructureNode, anatomy: Anatomy) {
  const from = automatic ? title!.from : head.from;
  return rangeOf({ paragraph, from, to: endOfTitle(title!) }, anatomy);
}
