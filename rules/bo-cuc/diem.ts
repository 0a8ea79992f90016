/** Điểm: Phụ lục I, Phần I, Mục II, khoản 6 điểm đ. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import { defineRule, type Rule } from '../../src/engine/index.js';
import { diemLetter } from '../../src/text/diem-letters.js';
import { markHeads, unitsAt } from './mend.js';
import { looksMended, NUMBER_LOOKS, NUMBER_MEND, numberLooks } from './number-looks.js';
import { listsOf, rowsOf } from './rows.js';
import { type Break, breaksOf } from './sequence.js';
import { headPlace, type Unit, unitsOfText } from './units.js';

const target = (anatomy: Anatomy): Unit[] => unitsOfText(anatomy, 'diem');
const written = ({ head }: StructureNode): string => head.text.trim();

export const diem: Rule = defineRule({
  id: 'bo-cuc/diem',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'safe',
  target,
  title: { vi: 'Trình bày điểm', en: 'Presentation of points' },
  messages: {
    mark: {
      vi: 'Sau chữ cái ở “{text}” phải là dấu đóng ngoặc đơn: “{asked}”.',
      en: 'A closing bracket must follow the letter in “{text}”: “{asked}”.',
      mend: { vi: 'Sửa thành “{asked}”.', en: 'Change it to “{asked}”.' },
    },
    ...NUMBER_LOOKS,
  },
  mend: NUMBER_MEND,
  *check(units, context) {
    const nodes = units.map(({ node }) => node);
    const mark = units.filter(({ node }) => node.mark !== ')');
    const [marked] = mark;
    if (marked) {
      const asked = `${marked.node.number})`;
      const outcome = mark.some(({ parent }) => parent !== null) ? 'fail' : 'review';
      const details = { expected: asked, actual: written(marked.node), outcome } as const;
      yield context.finding(
        'mark',
        { text: written(marked.node), asked },
        mark.map(({ node }) => headPlace(node)),
        details,
      );
    }
    yield* numberLooks(nodes, context);
  },
  *repair({ messageId, places }, { anatomy }) {
    const units = target(anatomy).map(({ node }) => node);
    const nodes = unitsAt(units, places);
    if (messageId === 'mark') yield* markHeads(nodes, anatomy, ')');
    yield* looksMended(messageId, nodes, anatomy);
  },
});

export const diemSo: Rule = defineRule({
  id: 'bo-cuc/diem-so',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'none',
  target,
  title: { vi: 'Thứ tự các điểm theo bảng chữ cái tiếng Việt', en: 'Points follow the Vietnamese alphabet' },
  messages: {
    letter: {
      vi: '“{found}” không có trong thứ tự điểm; thứ tự là a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.',
      en: '“{found}” does not number points; the letters are a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.',
    },
    skipped: {
      vi: 'Thiếu điểm “{asked})”: sau “{before}” là “{found}”.',
      en: 'Point “{asked})” is left out: “{found}” follows “{before}”.',
    },
    repeated: {
      vi: 'Thứ tự điểm bị lặp hoặc lùi: sau “{before}” là “{found}”.',
      en: 'A letter is repeated or goes back: “{found}” follows “{before}”.',
    },
    automatic: {
      vi: 'Đánh thứ tự tự động của Word dùng bảng chữ cái tiếng Anh, bỏ qua chữ đ: sau “{before}” là “{found}”, phải là “{asked})”.',
      en: 'Word’s automatic letters follow the English alphabet and pass over đ: “{found}” follows “{before}” in place of “{asked})”.',
      mend: {
        vi: 'Bỏ đánh thứ tự tự động và gõ chữ cái của điểm: d), đ), e), g) …',
        en: 'Turn automatic numbering off and type the letters: d), đ), e), g) …',
      },
    },
    unsure: {
      vi: 'Thứ tự điểm không liên tục ở “{found}”; hãy xem có phải đánh sai không.',
      en: 'The letters do not run on at “{found}”; see whether it is a mistake.',
    },
  },
  mend: {
    vi: 'Đánh lại thứ tự điểm theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k …',
    en: 'Letter the points by the Vietnamese alphabet: a, b, c, d, đ, e, g, h, i, k …',
  },
  *check(units, context) {
    const strange = units.filter(({ node }) => isStrange(node)).map(({ node }) => node);
    const rows = rowsOf(units).flatMap((row) => listsOf(row, context.anatomy));
    const breaks = rows.flatMap(breaksOf);
    const automatic = breaks.filter(isWordsOwn);
    const [auto] = automatic;
    if (auto?.before) {
      const args = {
        before: written(auto.before),
        found: written(auto.node),
        asked: diemLetter(auto.asked) ?? '',
      };
      yield context.finding(
        'automatic',
        args,
        automatic.map(({ node }) => headPlace(node)),
      );
    }
    const typed = strange.filter((node) => !node.automatic);
    if (typed[0]) yield context.finding('letter', { found: written(typed[0]) }, typed.map(headPlace));
    const rest = breaks.filter((found) => !isWordsOwn(found));
    for (const { kind, node, before, asked } of rest) {
      const found = written(node);
      if (kind === 'start' || kind === 'restart' || !before) {
        yield context.finding('unsure', { found }, headPlace(node), { outcome: 'review' });
      } else if (kind === 'gap')
        yield context.finding(
          'skipped',
          { asked: diemLetter(asked) ?? '', before: written(before), found },
          headPlace(node),
        );
      else yield context.finding('repeated', { before: written(before), found }, headPlace(node));
    }
  },
});

/** Word goes from d to e, where the Vietnamese alphabet has đ. */
function isWordsOwn({ node, before, asked }: Break): boolean {
  return node.automatic && before?.automatic === true && before.number === 'd' && diemLetter(asked) === 'đ';
}

/** f, j, w, z and letters with marks; `a1` numbers something below a điểm. */
function isStrange({ number, value }: StructureNode): boolean {
  return value === null && number.length === 1;
}
