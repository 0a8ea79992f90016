/** Phần, chương, mục, tiểu mục: their lines and their titles. Phụ lục I, Phần I, Mục II, khoản 6 điểm d and đ. */
import type { Anatomy, StructureKind, StructureNode } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule, type Repair, type Rule, type RuleId } from '../../src/engine/index.js';
import { TYPE_STYLES } from '../data/type-styles.js';
import { CENTRED, centres, presentation, SIZE_AND_STYLE, UPPER } from '../make/presentation.js';
import { withoutCaps } from '../mend/letters.js';
import { presented } from '../mend/presentation.js';
import { rangeOf } from '../noi-dung/body-text.js';
import { rewordHeads, setLabels, unitsAt } from './mend.js';
import { endOfTitle, hasUnits, headFormats, headLine, headPlace, nextInBody, unitsOf } from './units.js';

/** A heading whose word and number stand on a line of their own. */
export const HEADED: readonly StructureKind[] = ['phan', 'chuong', 'muc', 'tieuMuc'];

const headed =
  (...kinds: readonly StructureKind[]) =>
  (anatomy: Anatomy): StructureNode[] =>
    unitsOf(anatomy, ...kinds).map(({ node }) => node);

interface HeadingFacts {
  readonly id: RuleId;
  readonly kinds: readonly StructureKind[];
  readonly style: typeof TYPE_STYLES.phanChuong;
  readonly title: Bilingual;
}

const HEADING = {
  ...SIZE_AND_STYLE,
  ...CENTRED,
  ownLine: {
    vi: '“{text}” đứng chung dòng với tiêu đề; từ và số thứ tự phải ở một dòng riêng, tiêu đề ở dòng dưới.',
    en: '“{text}” shares its line with the title; word and number must stand on a line of their own.',
    mend: {
      vi: 'Đặt con trỏ ngay trước tiêu đề, xóa dấu ngăn cách rồi bấm Enter.',
      en: 'Put the cursor before the title, delete the separator and press Enter.',
    },
  },
  capitals: {
    vi: '“{text}” đang viết in hoa; phải là chữ in thường: “{sample}”.',
    en: '“{text}” is in capitals; it must be in lower case: “{sample}”.',
    mend: { vi: 'Gõ lại: “{sample}”.', en: 'Type it as “{sample}”.' },
  },
} as const;

/** Word and number on their own line, centred, lower case, 13 to 14, upright bold. */
function headingRule({ id, kinds, style, title }: HeadingFacts): Rule {
  return defineRule({
    id,
    clause: 'I/II.6.đ',
    level: 'error',
    fix: 'safe',
    target: headed(...kinds),
    title,
    messages: HEADING,
    mend: {
      vi: 'Chọn dòng chữ, bấm Ctrl+E (canh giữa), Ctrl+B (đậm), cỡ chữ 14.',
      en: 'Select the line; press Ctrl+E, Ctrl+B and set size 14.',
    },
    *check(nodes, context) {
      const line = (node: StructureNode) => headLine(node, context.anatomy);
      const shared = nodes.filter(sharesLine);
      if (shared.length > 0)
        yield context.finding('ownLine', { text: shared[0]!.head.text.trim() }, shared.map(headPlace));
      const capital = nodes.filter(isCapital);
      if (capital.length > 0)
        yield context.finding(
          'capitals',
          { text: capital[0]!.head.text.trim(), sample: inLowerCase(capital[0]!) },
          capital.map(headPlace),
          {
            expected: inLowerCase(capital[0]!),
            actual: capital[0]!.head.text.trim(),
          },
        );
      const alone = nodes.filter((node) => !sharesLine(node));
      yield* presentation(nodes.filter(isTyped).map(line), { style, letters: 'any' }, context);
      yield* centres(alone.map(line), style.name, 'fail', context);
    },
    *repair(finding, { anatomy }) {
      const { messageId, places } = finding;
      const all = headed(...kinds)(anatomy);
      const nodes = unitsAt(all, places);
      if (messageId === 'ownLine') yield* titlesBelow(nodes);
      if (messageId === 'capitals') {
        yield* withoutCaps(nodes.map(({ head }) => head));
        yield* rewordHeads(nodes, anatomy, (text, node) => text.replace(HEAD_WORD, WORDS[node.kind] ?? ''));
        for (const node of nodes)
          yield* setLabels([node], { before: `${WORDS[node.kind]} `, run: { caps: false } });
      }
      const lines = all.map((node) => headLine(node, anatomy));
      yield* presented(finding, lines, { style, letters: 'any' }, anatomy);
    },
  });
}

/** Titles on a line of their own: a line break in the place of what parts them from the number. */
function* titlesBelow(nodes: readonly StructureNode[]): Iterable<Repair> {
  for (const { head, title, paragraph } of nodes) {
    const mark = /[^\p{L}\p{N}]*$/u.exec(head.text)?.[0].length ?? 0;
    if (title) yield { kind: 'text', at: { paragraph, from: head.to - mark, to: title.from }, text: '\n' };
  }
}

const WORDS: Readonly<Partial<Record<StructureKind, string>>> = {
  phan: 'Phần',
  chuong: 'Chương',
  muc: 'Mục',
  tieuMuc: 'Tiểu mục',
};

const inLowerCase = ({ kind, number }: StructureNode): string => `${WORDS[kind]} ${number}`;

const isTyped = ({ automatic }: StructureNode): boolean => !automatic;

/** Title right behind the number, no line break between. */
function sharesLine({ title, paragraph, head }: StructureNode): boolean {
  return title?.paragraph === paragraph && !paragraph.text.slice(head.to, title.from).includes('\n');
}

const HEAD_WORD = /^(?:phần|chương|tiểu mục|mục)/iu;
const CAPITAL_WORD = /^(?:PHẦN|CHƯƠNG|MỤC|TIỂU MỤC)/;

function isCapital(node: StructureNode): boolean {
  return CAPITAL_WORD.test(node.head.text.normalize('NFC')) || headFormats(node).every(({ caps }) => caps);
}

export const phanChuong = headingRule({
  id: 'bo-cuc/phan-chuong',
  kinds: ['phan', 'chuong'],
  style: TYPE_STYLES.phanChuong,
  title: { vi: 'Trình bày dòng “Phần”, “Chương”', en: 'Presentation of the line of a part or chapter' },
});

export const muc = headingRule({
  id: 'bo-cuc/muc',
  kinds: ['muc', 'tieuMuc'],
  style: TYPE_STYLES.muc,
  title: {
    vi: 'Trình bày dòng “Mục”, “Tiểu mục”',
    en: 'Presentation of the line of a section or subsection',
  },
});

export const tieuDe: Rule = defineRule({
  id: 'bo-cuc/tieu-de',
  clause: 'I/II.6.d',
  level: 'error',
  fix: 'none',
  target: titledUnits,
  title: {
    vi: 'Phần, chương, mục, tiểu mục, điều có tiêu đề',
    en: 'Parts, chapters, sections and articles have titles',
  },
  messages: {
    missing: {
      vi: '“{text}” chưa có tiêu đề; phải có tiêu đề là cụm từ chỉ nội dung chính.',
      en: '“{text}” has no title; it must have one that names its main content.',
    },
    unsure: {
      vi: '“{text}” dường như không có tiêu đề; văn bản bố cục theo chương, mục thì điều phải có tiêu đề.',
      en: '“{text}” seems to have no title; in a document of chapters or sections each article has one.',
    },
  },
  mend: {
    vi: 'Thêm tiêu đề ngắn gọn ngay sau (hoặc dưới) số thứ tự.',
    en: 'Add a short title behind (or below) the number.',
  },
  *check(nodes, context) {
    const missing = nodes.filter((node) => node.title === null);
    if (missing.length > 0)
      yield context.finding('missing', { text: missing[0]!.head.text.trim() }, missing.map(headPlace), {
        outcome: context.anatomy.template ? 'review' : 'fail',
      });
    const unsure = nodes.filter((node) => node.kind === 'dieu' && isSentence(node, context.anatomy));
    if (unsure.length > 0)
      yield context.finding('unsure', { text: unsure[0]!.head.text.trim() }, unsure.map(headPlace), {
        outcome: 'review',
      });
  },
});

/** Điều among them only where the document is laid out in chương or mục (Phụ lục III, Mẫu 1.2). */
function titledUnits(anatomy: Anatomy): StructureNode[] {
  const chapters = hasUnits(anatomy, 'chuong', 'muc');
  return unitsOf(anatomy, ...HEADED, ...(chapters ? (['dieu'] as const) : []))
    .filter(({ node, parent }) => node.kind !== 'dieu' || parent !== null)
    .map(({ node }) => node);
}

/** Words behind the number that are a whole rule: they end as a sentence and nothing of the article follows. */
function isSentence(node: StructureNode, anatomy: Anatomy): boolean {
  if (!node.title || node.children.length > 0 || !/[.;]$/.test(node.title.text)) return false;
  const next = nextInBody(anatomy, node.paragraph);
  return next === null || next.role === 'heading' || /^\s*Điều\s+\d/.test(next.paragraph.text);
}

const TITLE_ASKED = { style: TYPE_STYLES.tieuDePhanChuong } as const;

/** Units that have a title. */
function titlesOf(anatomy: Anatomy): StructureNode[] {
  return headed(...HEADED)(anatomy).filter(({ title }) => title !== null);
}

const titleLine = ({ title }: StructureNode, anatomy: Anatomy) =>
  rangeOf({ ...title!, to: endOfTitle(title!) }, anatomy);

export const tieuDeTrinhBay: Rule = defineRule({
  id: 'bo-cuc/tieu-de-trinh-bay',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'safe',
  target: titlesOf,
  title: {
    vi: 'Trình bày tiêu đề của phần, chương, mục, tiểu mục',
    en: 'Presentation of the titles of parts, chapters and sections',
  },
  messages: { ...SIZE_AND_STYLE, ...UPPER, ...CENTRED },
  mend: {
    vi: 'Chọn tiêu đề, đặt canh giữa (Ctrl+E), in hoa, đậm (Ctrl+B), cỡ chữ 14.',
    en: 'Select the title; centre it, set it in bold capitals of size 14.',
  },
  repair: (finding, { anatomy }) =>
    presented(
      finding,
      titlesOf(anatomy).map((node) => titleLine(node, anatomy)),
      TITLE_ASKED,
      anatomy,
    ),
  *check(nodes, context) {
    const place = (node: StructureNode) => titleLine(node, context.anatomy);
    const { tieuDePhanChuong } = TYPE_STYLES;
    yield* presentation(nodes.map(place), TITLE_ASKED, context);
    const below = nodes.filter((node) => !sharesLine(node)).map(place);
    yield* centres(below, tieuDePhanChuong.name, 'fail', context);
  },
});
