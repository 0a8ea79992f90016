/** Định lề trang: Phụ lục I, Phần I, Mục I, khoản 3. */
import {
  type Bilingual,
  type DocumentContext,
  defineRule,
  type RawFinding,
  type Rule,
  type RuleContext,
} from '../../src/engine/index.js';
import { mm, type Section, toMm } from '../../src/model/index.js';
import { withoutMessages } from '../make/without-messages.js';
import { effectiveTop, sideMargins, type Top } from './effective-margins.js';

type Edge = 'top' | 'right' | 'bottom' | 'left';
/** Millimetres. */
type Range = readonly [low: number, high: number];
type Ranges = Readonly<Record<Edge, Range>>;

const UPRIGHT: Ranges = { top: [20, 25], right: [15, 20], bottom: [20, 25], left: [30, 35] };
/** On a sheet lying across, the binding edge may have turned to the top or to the bottom. */
const TURNED: readonly Ranges[] = [
  UPRIGHT,
  { top: [30, 35], right: [20, 25], bottom: [15, 20], left: [20, 25] },
  { top: [15, 20], right: [20, 25], bottom: [30, 35], left: [20, 25] },
];
const TOLERANCE = mm(0.3);

const within = (length: number, [low, high]: Range): boolean =>
  length >= mm(low) - TOLERANCE && length <= mm(high) + TOLERANCE;

/** Millimetres with one decimal at most, in the manner of each language. */
function millimetres(length: number): Bilingual {
  const text = String(Math.round(toMm(length) * 10) / 10);
  return { vi: `${text.replace('.', ',')} mm`, en: `${text} mm` };
}

const asText = ([low, high]: Range): Bilingual => ({
  vi: `${low} - ${high} mm`,
  en: `${low}-${high} mm`,
});

/** What the four edges of a section really are, and where text begins. */
interface Edges extends Readonly<Record<Edge, number>> {
  readonly pushed: Top;
}

function edgesOf(section: Section, context: DocumentContext): Edges {
  const pushed = effectiveTop(context.document, section);
  const { left, right } = sideMargins(context.document, section);
  return { top: pushed.declared, right, bottom: section.margins.bottom, left, pushed };
}

const EDGES: readonly Edge[] = ['top', 'right', 'bottom', 'left'];

/** The ranges that a section is held to: those of the reading that it follows best. */
function rangesFor(section: Section, edges: Edges): Ranges {
  if (section.pageWidth <= section.pageHeight) return UPRIGHT;
  const kept = (ranges: Ranges): number => EDGES.filter((edge) => within(edges[edge], ranges[edge])).length;
  return TURNED.reduce((best, ranges) => (kept(ranges) > kept(best) ? ranges : best));
}

/** A section that begins in the middle of a page and ends on it has neither top nor bottom of its own. */
function ownsPage(section: Section, { document, pages }: DocumentContext): boolean {
  if (section.index === 0 || section.start !== 'continuous') return true;
  const own = document.paragraphs.filter(
    (paragraph) => paragraph.story === 'body' && paragraph.section === section.index,
  );
  const [first, last] = [own[0], own.at(-1)];
  return !first || !last || pages.pageOf(first) !== pages.pageOf(last, last.text.length);
}

interface Off {
  readonly section: Section;
  readonly found: number;
  readonly asked: Range;
  readonly wide: boolean;
}

function off(edge: Edge, context: DocumentContext): Off[] {
  return context.document.sections.flatMap((section): Off[] => {
    if ((edge === 'top' || edge === 'bottom') && !ownsPage(section, context)) return [];
    const edges = edgesOf(section, context);
    const asked = rangesFor(section, edges)[edge];
    if (edge === 'top' && edges.pushed.lifted(mm(asked[0]) - TOLERANCE)) return [];
    if (within(edges[edge], asked)) return [];
    return [{ section, found: edges[edge], asked, wide: section.pageWidth > section.pageHeight }];
  });
}

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
  });
  const across = edge === 'left' || edge === 'right';
  return withoutMessages(rule, ...(edge === 'top' ? [] : ['pushed']), ...(across ? [] : ['mirrored']));
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
