/** Định lề trang: Phụ lục I, Phần I, Mục I, khoản 3. */
import {
  type Bilingual,
  type DocumentContext,
  defineRule,
  isSection,
  type RawFinding,
  type Repair,
  type Rule,
  type RuleContext,
} from '../../src/engine/index.js';
import { mm, type Section } from '../../src/model/index.js';
import { withoutMessages } from '../make/without-messages.js';
import { effectiveTop, sideMargins } from './effective-margins.js';
import { asText, type Edge, millimetres, off, TOLERANCE, UPRIGHT, within } from './page-edges.js';

const NAMES: Readonly<Record<Edge, Bilingual>> = {
  top: { vi: 'trên', en: 'top' },
  right: { vi: 'phải', en: 'right' },
  bottom: { vi: 'dưới', en: 'bottom' },
  left: { vi: 'trái', en: 'left' },
};

const MARGIN = {
  vi: 'Lề {edge} đang là {found}; phải cách mép {edge} {asked}.',
  en: 'The {edge} margin is {found}; it must be {asked}.',
} as const;

const MESSAGES = {
  margin: MARGIN,
  pushed: {
    vi: 'Phần đầu trang (header) cao hơn lề nên chữ bắt đầu cách mép trên khoảng {found}; phải cách mép trên {asked}.',
    en: 'The header is taller than the margin, so the text begins about {found} from the top; it must be {asked}.',
    mend: {
      vi: 'Nhấp đúp vào đầu trang, bớt dòng trống hoặc giảm ô Đầu trang từ mép trên (Header from Top).',
      en: 'Double-click the header; remove empty lines or lower Header from Top.',
    },
  },
  mirrored: {
    vi: 'Tệp đặt lề đối xứng (Mirror margins) nên ở trang chẵn lề {edge} là {found}; phải cách mép {edge} {asked}.',
    en: 'With mirror margins the {edge} margin of even pages is {found}; it must be {asked}.',
    mend: {
      vi: 'Hộp thoại Thiết lập Trang (Page Setup), mục Nhiều trang (Multiple pages), chọn Thông thường (Normal).',
      en: 'Page Setup, Multiple pages, Normal.',
    },
  },
} as const;

function marginRule(id: Rule['id'] & Parameters<typeof defineRule>[0]['id'], edge: Edge): Rule {
  const name = NAMES[edge];
  const asked = asText(UPRIGHT[edge]);
  const rule = defineRule({
    id,
    clause: 'I/I.3',
    level: 'error',
    fix: 'safe',
    title: { vi: `Lề ${name.vi} ${asked.vi}`, en: `${capital(name.en)} margin ${asked.en}` },
    messages: MESSAGES,
    mend: {
      vi: `Thẻ Bố trí (Layout), nút Lề (Margins), chọn Lề Tùy chỉnh (Custom Margins), sửa ô lề ${name.vi}.`,
      en: `Layout, Margins, Custom Margins; set the ${name.en} one.`,
    },
    target: (anatomy) => anatomy.document.sections,
    *check(sections, context) {
      yield* declared(edge, context);
      if (edge === 'top') yield* pushed(sections, context);
      if (edge === 'left' || edge === 'right') yield* mirrored(edge, sections, context);
    },
    repair: ({ messageId, places }, context) => mended(edge, messageId, places.filter(isSection), context),
  });
  const across = edge === 'left' || edge === 'right';
  return withoutMessages(rule, ...(edge === 'top' ? [] : ['pushed']), ...(across ? [] : ['mirrored']));
}

/** A margin at the nearer bound, so that the lines of the page change least; a lower header; the same margins on all pages. */
function* mended(
  edge: Edge,
  message: keyof typeof MESSAGES,
  sections: readonly Section[],
  context: DocumentContext,
): Iterable<Repair> {
  if (message === 'mirrored') yield { kind: 'document', set: { mirrorMargins: false } };
  if (message === 'pushed')
    for (const section of sections) {
      const header = headerToFit(section, context);
      if (header !== null) yield { kind: 'section', at: [section], set: { margins: { header } } };
    }
  if (message !== 'margin') return;
  const { gutterAtTop } = context.document.facts;
  for (const { section, found, asked } of off(edge, context).filter((one) =>
    sections.includes(one.section),
  )) {
    const bound = Math.round(mm(found < mm(asked[0]) ? asked[0] : asked[1]));
    // The gutter is part of the margin that it is added to.
    const gutter = edge === (gutterAtTop ? 'top' : 'left') ? section.margins.gutter : 0;
    const margins = gutter < bound ? { [edge]: bound - gutter } : ({ [edge]: bound, gutter: 0 } as const);
    yield { kind: 'section', at: [section], set: { margins } };
  }
}

/** Nearer to the edge of the sheet than this nothing is printed. */
const PRINTED = mm(5);

/** Where the header has to begin for the text to begin where it may; null where it is too tall for that. */
function headerToFit(section: Section, { document }: DocumentContext): number | null {
  const tall = effectiveTop(document, section).likely - mm(UPRIGHT.top[1]);
  const header = Math.floor(section.margins.header - tall);
  return header >= PRINTED ? header : null;
}

type Context = RuleContext<typeof MESSAGES>;

/** One finding for the upright sections and one for those across, whose ranges may be read in more ways. */
function* declared(edge: Edge, context: Context): Iterable<RawFinding> {
  const wrong = off(edge, context);
  for (const wide of [false, true]) {
    const own = wrong.filter((one) => one.wide === wide);
    const [first] = own;
    if (!first) continue;
    const found = millimetres(first.found);
    const asked = asText(first.asked);
    const places = own.map(({ section }) => section);
    const details = { expected: asked, actual: found };
    yield context.finding('margin', { edge: NAMES[edge], found, asked }, places, {
      ...details,
      ...(wide ? { level: 'warning' as const } : {}),
    });
  }
}

function* pushed(sections: readonly Section[], context: Context): Iterable<RawFinding> {
  const asked = asText(UPRIGHT.top);
  const limit = mm(UPRIGHT.top[1]) + TOLERANCE;
  const upright = sections.filter(({ pageWidth, pageHeight }) => pageWidth <= pageHeight);
  const tall = upright
    .map((section) => ({ section, top: effectiveTop(context.document, section) }))
    .filter(({ top }) => top.declared <= limit && top.likely > limit);
  const [first] = tall;
  if (!first) return;
  const found = millimetres(first.top.likely);
  yield context.finding(
    'pushed',
    { found, asked },
    tall.map(({ section }) => section),
    {
      expected: asked,
      actual: found,
      outcome: tall.some(({ top }) => top.least > limit) ? 'fail' : 'review',
      ...(tall.some(({ section }) => headerToFit(section, context) === null) ? { fix: 'none' } : {}),
    },
  );
}

/** Printed on both sides the sheet is bound in the middle; the decree speaks of left and right alone. */
function* mirrored(
  edge: 'left' | 'right',
  sections: readonly Section[],
  context: Context,
): Iterable<RawFinding> {
  if (!context.document.facts.mirrorMargins || context.pages.fewest < 2) return;
  const other = edge === 'left' ? 'right' : 'left';
  const wrong = sections.filter((section) => {
    const even = sideMargins(context.document, section)[other];
    return section.pageWidth <= section.pageHeight && !within(even, UPRIGHT[edge]);
  });
  const [first] = wrong;
  if (!first) return;
  const found = millimetres(sideMargins(context.document, first)[other]);
  const asked = asText(UPRIGHT[edge]);
  yield context.finding('mirrored', { edge: NAMES[edge], found, asked }, wrong, {
    expected: asked,
    actual: found,
    level: 'warning',
    outcome: 'review',
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const margins: readonly Rule[] = [
  marginRule('trang/le-tren', 'top'),
  marginRule('trang/le-duoi', 'bottom'),
  marginRule('trang/le-trai', 'left'),
  marginRule('trang/le-phai', 'right'),
];
