import { format, insertAfter, remove, set } from '../../fixtures/support/fixture.js';
import {
  type DocumentSpec,
  type PageNumberSpec,
  type PageSpec,
  type ParagraphSpec,
  paragraph,
  textOf,
} from '../../fixtures/support/spec.js';
import type { RuleId } from '../../src/engine/index.js';
import type { Mutation } from './mutation.js';

type Parts = DocumentSpec['parts'];

function layout(
  rule: RuleId,
  name: string,
  change: Mutation['change'],
  fits: Mutation['fits'] = () => true,
  also?: readonly RuleId[],
): Mutation {
  return { rule, means: 'layout', name, fits, change, ...(also && { also }) };
}

const page = (rule: RuleId, name: string, given: Partial<PageSpec>): Mutation =>
  layout(rule, name, (document) => Object.assign(document.page, given), isOneSection);

/** A document of one section: its page is the only one. */
const isOneSection = ({ blocks }: DocumentSpec): boolean =>
  blocks.every((block) => block.type === 'table' || block.section === undefined);

const isLong = (document: DocumentSpec): boolean => document.parts.body.length > 12 && isOneSection(document);

const number = (rule: RuleId, name: string, given: Partial<PageNumberSpec>): Mutation =>
  layout(rule, name, (document) => Object.assign(document.page.number!, given), isLong);

const PAGE: readonly Mutation[] = [
  page('trang/kho-giay', 'Letter', { width: 215.9, height: 279.4 }),
  page('trang/kho-giay', 'Legal', { width: 215.9, height: 355.6 }),
  page('trang/le-tren', 'top 30', { top: 30 }),
  page('trang/le-tren', 'top 19', { top: 19 }),
  page('trang/le-duoi', 'bottom 30', { bottom: 30 }),
  page('trang/le-duoi', 'bottom 12.7', { bottom: 12.7 }),
  page('trang/le-trai', 'left 28', { left: 28 }),
  page('trang/le-trai', 'gutter 6', { gutter: 6 }),
  page('trang/le-phai', 'right 21', { right: 21 }),
  page('trang/le-phai', 'right 14', { right: 14 }),
  number('so-trang/vi-tri', 'footer', { where: 'footer' }),
  number('so-trang/vi-tri', 'left', { align: 'left' }),
  number('so-trang/trang-dau', 'on page one', { onFirstPage: true }),
  number('so-trang/chu-so', 'Roman', { format: 'upperRoman' }),
  number('so-trang/chu-so', 'with dashes', { format: 'numberInDash' }),
  number('so-trang/chu-so', 'with a word', { pattern: 'Tr. {}' }),
  number('so-trang/bat-dau', 'from 5', { start: 5 }),
  number('so-trang/co-chu', 'size 11', { size: 11 }),
  number('so-trang/co-chu', 'size 16', { size: 16 }),
  number('so-trang/kieu-chu', 'bold', { bold: true }),
  number('so-trang/kieu-chu', 'italic', { italic: true }),
  layout('so-trang/co', 'no number', ({ page: own }) => delete own.number, isLong),
];

type Ruled = 'tieuNgu' | 'coQuanBanHanh' | 'trichYeu';

/** The line below a component: left out, broken, too long, too short; drawn, as a border, typed. */
function lineMutations(kind: Ruled, presence: RuleId, length: RuleId): Mutation[] {
  const has = ({ parts }: DocumentSpec): boolean => parts[kind]?.rule !== undefined;
  const rule = ({ parts }: DocumentSpec): NonNullable<ParagraphSpec['rule']> => parts[kind]!.rule!;
  const made = (['drawing', 'vml', 'border'] as const).flatMap((by) => [
    layout(
      presence,
      `${kind}: broken, ${by}`,
      (document) => Object.assign(rule(document), { by, dash: 'dash' }),
      has,
    ),
    layout(
      length,
      `${kind}: short, ${by}`,
      (document) => Object.assign(rule(document), { by, width: rule(document).width * 0.4 }),
      has,
    ),
  ]);
  return [
    layout(presence, `${kind}: no line`, ({ parts }) => delete parts[kind]!.rule, has),
    layout(
      presence,
      `${kind}: underlined`,
      ({ parts }) => {
        delete parts[kind]!.rule;
        for (const run of parts[kind]!.runs) run.underline = true;
      },
      has,
    ),
    layout(
      length,
      `${kind}: long`,
      (document) => Object.assign(rule(document), { width: Math.min(rule(document).width * 1.6, 95) }),
      has,
    ),
    ...made,
  ];
}

const LINES: readonly Mutation[] = [
  ...lineMutations('tieuNgu', 'tieu-ngu/duong-ke', 'tieu-ngu/do-dai-duong-ke'),
  ...lineMutations('coQuanBanHanh', 'co-quan/duong-ke', 'co-quan/do-dai-duong-ke'),
  ...lineMutations('trichYeu', 'trich-yeu/duong-ke', 'trich-yeu/do-dai-duong-ke'),
];

/** Paragraphs of running text; headings of chương and mục are none. */
const running = ({ body }: Parts): ParagraphSpec[] => body.filter(({ align }) => align === 'both');
const plain = (parts: Parts): ParagraphSpec[] =>
  running(parts).filter((line) => !textOf(line).startsWith('Điều'));
const severalPlain = ({ parts }: DocumentSpec): boolean =>
  plain(parts).length > 1 && plain(parts).length === running(parts).length;
/** Running text without headings. */
const allText = (document: DocumentSpec): boolean =>
  severalPlain(document) && document.parts.body.every(({ runs }) => !runs[0]?.bold);
const longLines = ({ parts }: DocumentSpec): boolean =>
  running(parts).some((line) => textOf(line).length > 140);

const spaced = (
  rule: RuleId,
  name: string,
  given: Partial<ParagraphSpec>,
  fits: Mutation['fits'] = () => true,
): Mutation[] => [
  layout(rule, name, ({ parts }) => set(running(parts), given), fits, ['chu-ky/lien-trang']),
  layout(
    rule,
    `${name}, by style`,
    (document) => {
      document.styles.push({ id: 'Loi', type: 'paragraph', basedOn: 'Normal', paragraph: given });
      for (const line of running(document.parts)) {
        line.style = 'Loi';
        for (const key of Object.keys(given)) delete line[key as keyof ParagraphSpec];
      }
    },
    fits,
    // Another height of the lines breaks pages elsewhere.
    ['chu-ky/lien-trang'],
  ),
];

/** Running text of a document that the decision promulgates, its articles left out. */
const promulgated = ({ vanBanKemTheo: [own] }: Parts): ParagraphSpec[] =>
  (own?.body ?? []).filter((line) => line.align === 'both' && !textOf(line).startsWith('Điều'));
const promulgates = ({ parts }: DocumentSpec): boolean => promulgated(parts).length > 0;

const BODY: readonly Mutation[] = [
  ...spaced('noi-dung/canh-deu', 'left', { align: 'left' }, longLines),
  ...spaced('noi-dung/cach-dong', 'double', { line: { lines: 2 } }, longLines),
  ...spaced('noi-dung/cach-dong', 'exactly 13', { line: { exactly: 13 } }, longLines),
  ...spaced('noi-dung/cach-doan', 'none', { after: 0 }, ({ parts }) => running(parts).length > 1),
  ...spaced('noi-dung/thut-dong', '1.5 cm', { firstLine: 15 }, severalPlain),
  ...spaced('noi-dung/thut-dong', 'none', { firstLine: 0 }, severalPlain),
  layout('noi-dung/co-chu', 'size 12', ({ parts }) => format(running(parts), { size: 12 }), allText),
  layout(
    'noi-dung/dong-trong',
    'empty line',
    (document) => insertAfter(document, plain(document.parts)[0], paragraph('', { size: 14 })),
    allText,
  ),
  layout('noi-dung/kieu-chu', 'italic paragraph', say0({ italic: true })),
  ...(
    [
      ['noi-dung/canh-deu', { align: 'left' }],
      ['noi-dung/thut-dong', { firstLine: 0 }],
      ['noi-dung/cach-doan', { after: 0, before: 0 }],
      ['noi-dung/cach-dong', { line: { lines: 2 } }],
    ] as const
  ).map(([rule, given]) =>
    layout(rule, 'promulgated text', ({ parts }) => set(promulgated(parts), given), promulgates),
  ),
  layout('noi-dung/kieu-chu', 'bold paragraph', say0({ bold: true })),
];

/** A paragraph of running text in another style. */
function say0(given: { bold?: boolean; italic?: boolean }): Mutation['change'] {
  const text =
    'Các cơ quan, đơn vị chủ động bố trí nhân lực, phương tiện và kinh phí trong dự toán được giao để thực hiện đầy đủ, đúng thời hạn các nhiệm vụ nêu trên và báo cáo kết quả.';
  return (document) =>
    insertAfter(
      document,
      document.parts.body.at(-2),
      paragraph(text, { align: 'both', firstLine: 12.7, after: 6, size: 14, ...given }),
    );
}

const gone = (
  rule: RuleId,
  name: string,
  of: (parts: Parts) => readonly (ParagraphSpec | undefined)[],
  fits: Mutation['fits'] = () => true,
): Mutation =>
  layout(
    rule,
    `without ${name}`,
    (document) => remove(document, ...of(document.parts)),
    (document) => of(document.parts).some(Boolean) && fits(document),
  );

const isLetter = ({ parts }: DocumentSpec): boolean => parts.trichYeuCongVan !== undefined;
const hasTitle = ({ parts }: DocumentSpec): boolean => parts.tenLoai !== undefined;
const isDecision = ({ parts }: DocumentSpec): boolean => parts.lenh !== undefined;

const PLACES: readonly Mutation[] = [
  gone('so-ky-hieu/co', 'number', ({ soKyHieu }) => [soKyHieu], hasTitle),
  gone(
    'dia-danh/co',
    'date',
    ({ diaDanh }) => [diaDanh],
    ({ parts }) => parts.headTable.rows[1]![1]!.length > 1,
  ),
  gone('trich-yeu-cong-van/v-v', 'subject', ({ trichYeuCongVan }) => [trichYeuCongVan], isLetter),
  gone('can-cu/co', 'bases', ({ canCu }) => canCu, isDecision),
  gone(
    'noi-nhan/co',
    'recipients',
    ({ noiNhan }) => noiNhan,
    ({ parts }) => parts.nguoiSoanThao === undefined && parts.banSao === undefined,
  ),
  layout(
    'co-quan/gian-dong',
    'space between the names',
    ({ parts }) => set(parts.coQuanBanHanh, { before: 10 }),
    ({ parts }) => parts.coQuanChuQuan !== undefined,
  ),
  layout('quoc-hieu/gian-dong', 'space below Quốc hiệu', ({ parts }) => set(parts.quocHieu, { after: 10 })),
  layout('quoc-hieu/gian-dong', 'lines of 1.5', ({ parts }) =>
    set([parts.quocHieu, parts.tieuNgu], { line: { lines: 1.5 } }),
  ),
  layout(
    'trich-yeu-cong-van/cach-dong',
    'no space',
    ({ parts }) => set(parts.trichYeuCongVan, { before: 0 }),
    isLetter,
  ),
  layout(
    'trich-yeu-cong-van/cach-dong',
    '24 pt',
    ({ parts }) => set(parts.trichYeuCongVan, { before: 24 }),
    isLetter,
  ),
  layout(
    'dau-chi/khan',
    'no box',
    ({ parts }) => delete parts.doKhan!.boxed,
    ({ parts }) => parts.doKhan !== undefined,
  ),
  layout(
    'ban-sao/vi-tri',
    'no line',
    ({ parts }) => delete parts.banSao!.line.rule,
    ({ parts }) => parts.banSao !== undefined,
  ),
  layout('chu-ky/canh-giua', 'name at the left', ({ parts }) => set(parts.hoTen, { align: 'left' })),
  layout('chu-ky/canh-giua', 'name at the right', ({ parts }) => set(parts.hoTen, { align: 'right' })),
];

export const layoutMutations: readonly Mutation[] = [...PAGE, ...LINES, ...BODY, ...PLACES];
