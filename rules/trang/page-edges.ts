/** The edges of pages against the ranges that they are held to. */
import type { Bilingual, DocumentContext } from '../../src/engine/index.js';
import { mm, type Section, toMm } from '../../src/model/index.js';
import { effectiveTop, sideMargins, type Top } from './effective-margins.js';

export type Edge = 'top' | 'right' | 'bottom' | 'left';
/** Millimetres. */
type Range = readonly [low: number, high: number];
type Ranges = Readonly<Record<Edge, Range>>;

export const UPRIGHT: Ranges = { top: [20, 25], right: [15, 20], bottom: [20, 25], left: [30, 35] };
/** On a sheet lying across, the binding edge may have turned to the top or to the bottom. */
const TURNED: readonly Ranges[] = [
  UPRIGHT,
  { top: [30, 35], right: [20, 25], bottom: [15, 20], left: [20, 25] },
  { top: [15, 20], right: [20, 25], bottom: [30, 35], left: [20, 25] },
];
export const TOLERANCE = mm(0.3);

export const within = (length: number, [low, high]: Range): boolean =>
  length >= mm(low) - TOLERANCE && length <= mm(high) + TOLERANCE;

/** Millimetres with one decimal at most, in the manner of each language. */
export function millimetres(length: number): Bilingual {
  const text = String(Math.round(toMm(length) * 10) / 10);
  return { vi: `${text.replace('.', ',')} mm`, en: `${text} mm` };
}

export const asText = ([low, high]: Range): Bilingual => ({
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

export function off(edge: Edge, context: DocumentContext): Off[] {
  return context.document.sections.flatMap((section): Off[] => {
    const edges = edgesOf(section, context);
    const asked = rangesFor(section, edges)[edge];
    if (edge === 'top' && edges.pushed.lifted(mm(asked[0]) - TOLERANCE)) return [];
    if (within(edges[edge], asked)) return [];
    if ((edge === 'top' || edge === 'bottom') && !ownsPage(section, context)) return [];
    return [{ section, found: edges[edge], asked, wide: section.pageWidth > section.pageHeight }];
  });
}
