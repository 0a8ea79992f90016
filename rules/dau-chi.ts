/** Dấu chỉ mức độ khẩn, độ mật, phạm vi lưu hành: Phụ lục I, Phần I, Mục III, khoản 2. */
import type { Anatomy, ComponentKind, Placed } from '../src/anatomy/types.js';
import { defineRule, type FixKind, placeText, type Rule } from '../src/engine/index.js';
import type { Border, Document } from '../src/model/index.js';
import { collapse, fold, stripMarks } from '../src/text/fold.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { presentation, SIZE_AND_STYLE, UPPER } from './make/presentation.js';
import { withoutMessages } from './make/without-messages.js';
import { paragraphsAt } from './mend/places.js';
import { presented } from './mend/presentation.js';
import { reworded } from './mend/words.js';

/** How a mark is framed: by one line, by something else, or not at all. */
type Box = 'single' | 'other' | 'none';

type Sides = Readonly<Record<'top' | 'bottom' | 'left' | 'right', Border | null>>;

function bordered({ top, bottom, left, right }: Sides): Box {
  const sides = [top, bottom, left, right];
  if (sides.some((side) => side === null)) return 'none';
  return sides.every((side) => side!.style === 'single' || side!.style === 'thick') ? 'single' : 'other';
}

/** The frame around a line: its paragraph's borders, its cell's, or the outline of its text box. */
function boxAround({ paragraph }: Placed, document: Document): Box {
  const candidates = [bordered(paragraph.format.borders)];
  if (paragraph.cell) candidates.push(bordered(paragraph.cell.borders));
  const shape = document.paragraphs
    .flatMap(({ shapes }) => shapes)
    .find(({ text }) => text?.blocks.includes(paragraph));
  if (shape && shape.dash !== 'none') candidates.push(shape.dash === 'solid' ? 'single' : 'other');
  if (candidates.includes('single')) return 'single';
  return candidates.includes('other') ? 'other' : 'none';
}

interface Mark {
  readonly kind: ComponentKind;
  /** Words that mean such a mark, rightly written or not, without tones. */
  readonly like: RegExp;
}

const KHAN: Mark = {
  kind: 'doKhan',
  like: /^(?:do khan ?:? ?)?(?:hoa toc|thuong khan|khan|khan cap|toi khan|rat khan|hoa toc hen gio)$/,
};
const LUU_HANH: Mark = { kind: 'luuHanh', like: /^(?:xem xong tra lai|luu hanh noi bo|tai lieu thu hoi)$/ };

const HEAD: readonly ComponentKind[] = [
  'quocHieu',
  'coQuanBanHanh',
  'soKyHieu',
  'diaDanhThoiGian',
  'tenLoai',
];

/** Paragraphs behind the head's last component in which a mark may still stand: rows of its table. */
const BEHIND = 4;

/** The mark that the anatomy found, or a line of the head with the same words in other letters. */
function linesOf(anatomy: Anatomy, { kind, like }: Mark): readonly Placed[] {
  const found = anatomy.components.get(kind)?.lines;
  if (found && found.length > 0) return found;
  const head = HEAD.flatMap((one) => anatomy.components.get(one)?.lines ?? []);
  const last = Math.max(-1, ...head.map(({ paragraph }) => paragraph.index));
  const taken = new Set(head.map(({ paragraph }) => paragraph));
  return anatomy.document.paragraphs
    .slice(0, last + 1 + BEHIND)
    .filter((paragraph) => paragraph.text.length < 30 && !taken.has(paragraph))
    .filter(({ text }) => like.test(stripMarks(fold(text))))
    .map((paragraph) => {
      const from = paragraph.text.length - paragraph.text.trimStart().length;
      const to = paragraph.text.trimEnd().length;
      const place = { side: 'left', columnLeft: 0, columnRight: 0, spaced: false } as const;
      return { paragraph, from, to, text: paragraph.text.trim(), ...place };
    });
}

/** Words as printed, in one form of the tone mark on oa. */
const printed = (line: Placed): string => collapse(placeText(line)).replace(/HOẢ/g, 'HỎA');

/** Whether a text means the words, whatever its marks and case. */
const isMeant = (words: string, text: string): boolean =>
  stripMarks(fold(text)).replace(/^do khan ?:? ?/, '') === stripMarks(fold(words));

/** A box can be drawn around a paragraph that holds nothing else; one around a cell or a text box is for a person to change. */
const fixOfBox = (lines: readonly Placed[]): FixKind =>
  lines.every(({ paragraph, text }) => paragraph.text.trim().length === text.trim().length) ? 'safe' : 'none';

const MESSAGES = {
  ...SIZE_AND_STYLE,
  ...UPPER,
  words: {
    vi: '{name} ghi “{found}”; phải là một trong các cụm từ: {asked}.',
    en: '{name} reads “{found}”; it must be one of: {asked}.',
  },
  box: {
    vi: '{name} phải đặt trong khung hình chữ nhật viền đơn.',
    en: '{name} must stand in a box of a single line.',
    mend: {
      vi: 'Chọn chữ, thẻ Trang đầu (Home), Đường viền (Borders), Khung (Box), kiểu một nét liền.',
      en: 'Select the text; Home, Borders, Box, one solid line.',
    },
  },
  doubleBox: {
    vi: 'Khung của {name} không phải viền đơn; phải là khung hình chữ nhật viền đơn.',
    en: 'The box of {name} is not of a single line; it must be.',
  },
} as const;

interface Asked {
  readonly id: 'dau-chi/khan' | 'dau-chi/luu-hanh';
  readonly clause: string;
  readonly mark: Mark;
  readonly style: (typeof TYPE_STYLES)['doKhan' | 'luuHanh'];
  /** Words that alone are right; null where the decree only gives examples. */
  readonly words: readonly string[] | null;
}

/** A mark in capitals, 13 to 14, upright bold, in a box of a single line. */
function markRule({ id, clause, mark, style, words }: Asked): Rule {
  const { name } = style;
  const rule = defineRule({
    id,
    clause,
    level: 'error',
    fix: 'safe',
    title: {
      vi: `${capital(name.vi)}: in hoa, cỡ 13 đến 14, đứng, đậm, trong khung viền đơn`,
      en: `${capital(name.en)}: capitals, 13 to 14, upright, bold, in a box`,
    },
    messages: MESSAGES,
    target: (anatomy) => linesOf(anatomy, mark),
    *check(lines, context) {
      const wrong = lines.filter((line) => words && !words.includes(printed(line).toUpperCase()));
      if (words && wrong[0]) {
        const [found, asked] = [printed(wrong[0]), words.join(', ')];
        const fix = words.some((own) => isMeant(own, wrong[0]!.text)) ? {} : ({ fix: 'none' } as const);
        yield context.finding('words', { name, found, asked }, wrong, {
          expected: asked,
          actual: found,
          ...fix,
        });
      }
      yield* presentation(lines, { style, name }, context);
      const boxes = lines.map((line) => ({ line, box: boxAround(line, context.document) }));
      const expected = { vi: 'khung viền đơn', en: 'a box of a single line' };
      const bare = boxes.filter(({ box }) => box === 'none').map(({ line }) => line);
      const other = boxes.filter(({ box }) => box === 'other').map(({ line }) => line);
      if (bare.length > 0) yield context.finding('box', { name }, bare, { expected, fix: fixOfBox(bare) });
      if (other.length > 0)
        yield context.finding('doubleBox', { name }, other, { expected, fix: fixOfBox(other) });
    },
    *repair(finding, { anatomy }) {
      const { messageId, places } = finding;
      if (messageId === 'words') {
        const meant = (text: string) => words?.find((own) => isMeant(own, text)) ?? null;
        yield* reworded(places, anatomy, meant);
      }
      if (messageId === 'box' || messageId === 'doubleBox')
        yield { kind: 'paragraph', at: paragraphsAt(places), set: { borders: 'box' } };
      yield* presented(finding, linesOf(anatomy, mark), { style, name }, anatomy);
    },
  });
  return words ? rule : withoutMessages(rule, 'words');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SECRET = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT'];
const SECRET_LIKE: Mark = { kind: 'doMat', like: /^(?:do mat ?:? ?)?(?:tuyet mat|toi mat|mat)$/ };

const mat = defineRule({
  id: 'dau-chi/mat',
  clause: 'I/III.2.a',
  level: 'error',
  fix: 'none',
  title: { vi: 'Dấu chỉ độ mật: TUYỆT MẬT, TỐI MẬT hoặc MẬT', en: 'The mark of secrecy' },
  messages: {
    words: {
      vi: 'Dấu chỉ độ mật ghi “{found}”; phải là một trong các cụm từ: {asked}.',
      en: 'The mark of secrecy reads “{found}”; it must be one of: {asked}.',
    },
    notice: {
      vi: 'Văn bản mang dấu chỉ độ mật “{found}”: không soạn thảo, xử lý văn bản mật trên máy này, trừ khi máy được phép dùng cho tài liệu bí mật nhà nước.',
      en: 'The document is marked “{found}”: secret documents are not to be processed on this machine unless it is cleared for them.',
    },
  },
  target: (anatomy) => linesOf(anatomy, SECRET_LIKE),
  *check(lines, context) {
    const [first] = lines;
    if (!first) return;
    const found = printed(first);
    const wrong = lines.filter((line) => !SECRET.includes(printed(line)));
    const asked = SECRET.join(', ');
    if (wrong.length > 0)
      yield context.finding('words', { found, asked }, wrong, { expected: asked, actual: found });
    yield context.finding('notice', { found }, lines, { level: 'info' });
  },
});

export const dauChi: readonly Rule[] = [
  markRule({
    id: 'dau-chi/khan',
    clause: 'I/III.2.b',
    mark: KHAN,
    style: TYPE_STYLES.doKhan,
    words: ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'],
  }),
  mat,
  markRule({
    id: 'dau-chi/luu-hanh',
    clause: 'I/III.2.c',
    mark: LUU_HANH,
    style: TYPE_STYLES.luuHanh,
    words: null,
  }),
];
