/** Điều begins 1 cm or 1.27 cm in: Phụ lục I, Phần I, Mục II, khoản 6 điểm đ. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import { defineRule, type Rule } from '../../src/engine/index.js';
import { columnOf, lineCount } from '../../src/layout/index.js';
import type { Paragraph } from '../../src/model/index.js';
import { indented } from '../mend/first-line.js';
import { paragraphsAt } from '../mend/places.js';
import { firstLineOf, isAllowed, startsInCm } from '../noi-dung/first-line.js';
import { unitsOf } from './units.js';

const isAside = ({ format }: Paragraph): boolean =>
  format.alignment === 'center' || format.alignment === 'right';

const articles = (anatomy: Anatomy): StructureNode[] => unitsOf(anatomy, 'dieu').map(({ node }) => node);

export const dieuThutDong: Rule = defineRule({
  id: 'bo-cuc/dieu-thut-dong',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'safe',
  target: articles,
  title: { vi: 'Điều lùi đầu dòng 1 cm hoặc 1,27 cm', en: 'Articles indented 10 or 12.7 mm' },
  messages: {
    indent: {
      vi: '{count} điều lùi đầu dòng {found}; phải lùi 1 cm hoặc 1,27 cm.',
      en: '{count} articles are indented {found}; it must be 10 or 12.7 mm.',
    },
    centred: {
      vi: '{count} điều không bắt đầu từ lề trái; phải lùi đầu dòng 1 cm hoặc 1,27 cm.',
      en: '{count} articles do not begin at the left; they must be indented 10 or 12.7 mm.',
    },
    spaces: {
      vi: '{count} điều lùi đầu dòng bằng dấu cách hoặc dấu Tab; phải đặt lùi đầu dòng 1 cm hoặc 1,27 cm.',
      en: '{count} articles are indented with typed spaces or tabs; the indent must be set to 10 or 12.7 mm.',
    },
  },
  mend: {
    vi: 'Chọn dòng có từ “Điều”, mở hộp thoại Đoạn (Paragraph), mục Đặc biệt (Special) chọn Dòng đầu (First line), By: 1,27 cm.',
    en: 'Select the article’s line; in the Paragraph dialog set Special to First line, 1.27 cm.',
  },
  *check(nodes, context) {
    const { defaultTab } = context.document.facts;
    const lines = nodes.map(({ paragraph }) => ({ paragraph, start: firstLineOf(paragraph, defaultTab) }));
    const expected = { vi: 'lùi 1 cm hoặc 1,27 cm', en: '10 or 12.7 mm' };
    const away = lines.filter(({ paragraph }) => isAside(paragraph));
    const short = away.filter(
      ({ paragraph }) =>
        lineCount(paragraph, columnOf(context.document, paragraph).width, defaultTab).lines < 2,
    );
    const rest = lines.filter(
      (line) => !away.includes(line) && (line.start.kind === 'spaces' || !isAllowed(line.start.at)),
    );
    const groups = [
      // What fills lines is to be justified: noi-dung/canh-deu says so.
      ['centred', short],
      ['spaces', rest.filter(({ start }) => start.kind === 'spaces')],
      ['indent', rest.filter(({ start }) => start.kind !== 'spaces')],
    ] as const;
    for (const [message, wrong] of groups) {
      if (wrong.length === 0) continue;
      const found = startsInCm(wrong.map(({ start }) => start.at));
      const details = message === 'centred' ? { expected } : { expected, actual: found };
      yield context.finding(
        message,
        { count: wrong.length, found },
        wrong.map(({ paragraph }) => paragraph),
        details,
      );
    }
  },
  *repair({ messageId, places }, { anatomy }) {
    const at = paragraphsAt(places);
    if (messageId === 'centred') yield { kind: 'paragraph', at, set: { alignment: 'both' } };
    yield* indented(at, anatomy);
  },
});
