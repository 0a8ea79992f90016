/** The units of the main document's layout, laid out flat, with what the rules ask about them. */
import type {
  Anatomy,
  BodyParagraph,
  Placed,
  Span,
  StructureKind,
  StructureNode,
} from '../../src/anatomy/types.js';
import type { TextRange } from '../../src/engine/index.js';
import type { Paragraph, RunFormat } from '../../src/model/index.js';
import { findPlaceholders } from '../../src/text/blanks.js';
import { LATIN } from '../../src/text/latin.js';
import { isBlankToFill, rangeOf } from '../noi-dung/body-text.js';

/** A unit, what holds it and those beside it. */
export interface Unit {
  readonly node: StructureNode;
  readonly parent: StructureNode | null;
  readonly siblings: readonly StructureNode[];
}

interface Layout {
  readonly units: readonly Unit[];
  readonly kinds: ReadonlySet<StructureKind>;
  /** What the paragraphs that open a unit open. */
  readonly heads: ReadonlyMap<Paragraph, StructureKind>;
  /** Place of each paragraph in the body. */
  readonly places: ReadonlyMap<Paragraph, number>;
}

const layouts = new WeakMap<Anatomy, Layout>();

function layoutOf(anatomy: Anatomy): Layout {
  const known = layouts.get(anatomy);
  if (known) return known;
  const units: Unit[] = [];
  const walk = (siblings: readonly StructureNode[], parent: StructureNode | null): void => {
    for (const node of siblings) {
      units.push({ node, parent, siblings });
      walk(node.children, node);
    }
  };
  walk(anatomy.structure, null);
  const layout = {
    units,
    kinds: new Set(units.map(({ node }) => node.kind)),
    heads: new Map(units.map(({ node }) => [node.paragraph, node.kind] as const).reverse()),
    places: new Map(
      units.length === 0 ? [] : anatomy.body.map(({ paragraph }, at) => [paragraph, at] as const),
    ),
  };
  layouts.set(anatomy, layout);
  return layout;
}

/** Units of the kinds given, in reading order. */
export function unitsOf(anatomy: Anatomy, ...kinds: readonly StructureKind[]): Unit[] {
  const layout = layoutOf(anatomy);
  if (!kinds.some((kind) => layout.kinds.has(kind))) return [];
  return layout.units.filter(({ node }) => kinds.includes(node.kind));
}

/** Whether the document has units of a kind. */
export function hasUnits(anatomy: Anatomy, ...kinds: readonly StructureKind[]): boolean {
  const layout = layoutOf(anatomy);
  return kinds.some((kind) => layout.kinds.has(kind));
}

/** The largest unit that a paragraph opens, or undefined. */
export function kindAt(anatomy: Anatomy, paragraph: Paragraph): StructureKind | undefined {
  return layoutOf(anatomy).heads.get(paragraph);
}

/** What follows a unit's paragraph in the main text, empty lines passed over; null at the end. */
export function nextInBody(anatomy: Anatomy, paragraph: Paragraph): BodyParagraph | null {
  const at = layoutOf(anatomy).places.get(paragraph) ?? anatomy.body.length;
  for (let next = at + 1; next < anatomy.body.length; next += 1) {
    const entry = anatomy.body[next]!;
    if (entry.area !== 'main') return null;
    if (entry.role !== 'empty') return entry;
  }
  return null;
}

/** What stands above a unit's paragraph, empty lines passed over; null at the beginning. */
export function previousInBody(anatomy: Anatomy, paragraph: Paragraph): BodyParagraph | null {
  for (let at = (layoutOf(anatomy).places.get(paragraph) ?? 0) - 1; at >= 0; at -= 1) {
    const entry = anatomy.body[at]!;
    if (entry.role !== 'empty') return entry;
  }
  return null;
}

/** Body paragraphs between two units, both left out. */
export function between(anatomy: Anatomy, first: Paragraph, last: Paragraph): readonly BodyParagraph[] {
  const { places } = layoutOf(anatomy);
  return anatomy.body.slice((places.get(first) ?? 0) + 1, places.get(last) ?? 0);
}

/** Word and number of a unit as a place; for an automatic number the beginning of its paragraph. */
export function headPlace({ head, automatic, title, paragraph }: StructureNode): TextRange {
  if (!automatic) return head;
  return title?.paragraph === paragraph ? title : { paragraph, from: 0, to: paragraph.text.length };
}

/** The formats that a unit's word and number are set in: those of the letters typed, or of the label that Word makes. */
export function headFormats({ automatic, head, paragraph }: StructureNode): readonly RunFormat[] {
  if (automatic) return paragraph.label ? [paragraph.label.format] : [];
  const formats: RunFormat[] = [];
  for (const { from, text, format } of paragraph.runs) {
    if (from >= head.to) break;
    const inside = text.slice(Math.max(0, head.from - from), head.to - from);
    if (!format.hidden && LETTER_OR_DIGIT.test(inside)) formats.push(format);
  }
  return formats;
}

const LETTER_OR_DIGIT = new RegExp(`[${LATIN}\\d]`);

/** Where the typed numbers of the paragraphs that open units end. */
export function numberEnds(anatomy: Anatomy): Map<Paragraph, number> {
  return new Map(layoutOf(anatomy).units.map(({ node }) => [node.paragraph, node.head.to] as const));
}

/** Head of a unit as a line of its column. */
export function headLine(node: StructureNode, anatomy: Anatomy): Placed {
  return rangeOf(headPlace(node), anatomy);
}

/** Where the words of a title end: an explanation in brackets behind them is none. */
export function endOfTitle({ text, from, to }: Span): number {
  const bracket = /\S(\s*\([^()]*\)[.:]?)$/.exec(text);
  return bracket ? to - bracket[1]!.length : Math.max(from, to);
}

/** A line of a form: what stands behind the number is to be filled in. */
export function isFormLine({ paragraph }: StructureNode): boolean {
  const { text } = paragraph;
  if (isBlankToFill(text)) return true;
  return /[{«<[$]/.test(text) && findPlaceholders(text).some(({ kind }) => kind === 'field');
}

/** Units of a kind but for the rows of a form, most of whose lines are to be filled in. */
export function unitsOfText(anatomy: Anatomy, kind: StructureKind): Unit[] {
  const forms = new Map<readonly StructureNode[], boolean>();
  return unitsOf(anatomy, kind).filter(({ siblings }) => {
    let form = forms.get(siblings);
    if (form === undefined) {
      const own = siblings.filter((node) => node.kind === kind);
      form = own.filter(isFormLine).length * 2 >= own.length;
      forms.set(siblings, form);
    }
    return !form;
  });
}
