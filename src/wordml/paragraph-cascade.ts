import type { Alignment, Borders, Indent, ParagraphFormat, Spacing, TabStop } from '../model/index.js';
import type { Mutable } from './leaf.js';
import type { ParagraphProperties } from './types.js';

type GivenIndent = NonNullable<ParagraphProperties['indent']>;
type GivenSpacing = NonNullable<ParagraphProperties['spacing']>;

/** `w:beforeAutospacing`: 14 pt. */
const AUTO_SPACING = 280;
/** One line of `w:beforeLines`, which counts in hundredths. */
const LINE = 240;

/** Merges paragraph properties, the later over the earlier. The mark, the style and the numbering go their own ways. */
export function mergeParagraphs(list: readonly ParagraphProperties[]): ParagraphProperties {
  const merged: Mutable<ParagraphProperties> = {};
  for (const properties of list) {
    const { indent, spacing, tabs, borders } = merged;
    Object.assign(merged, properties);
    if (indent && properties.indent) merged.indent = mergeIndent(indent, properties.indent);
    if (spacing && properties.spacing) merged.spacing = { ...spacing, ...properties.spacing };
    if (properties.tabs) merged.tabs = mergeTabs(tabs ?? [], properties.tabs);
    if (borders && properties.borders) merged.borders = { ...borders, ...properties.borders };
  }
  return merged;
}

/** First line and hanging are two faces of one property: a level that gives one takes the other away. So with their kin in characters. */
function mergeIndent(below: GivenIndent, own: GivenIndent): GivenIndent {
  const merged: Mutable<GivenIndent> = { ...below };
  if (own.firstLine !== undefined || own.hanging !== undefined) {
    delete merged.firstLine;
    delete merged.hanging;
  }
  if (own.firstLineChars !== undefined || own.hangingChars !== undefined) {
    delete merged.firstLineChars;
    delete merged.hangingChars;
  }
  return Object.assign(merged, own);
}

type GivenTabs = NonNullable<ParagraphProperties['tabs']>;

function mergeTabs(below: GivenTabs, own: GivenTabs): GivenTabs {
  const at = new Map<number, TabStop>();
  for (const tab of [...below, ...own]) {
    if (tab.kind === 'clear') at.delete(tab.position);
    else at.set(tab.position, tab);
  }
  return [...at.values()];
}

/**
 * Effective paragraph format of merged properties.
 * @param characterWidth twips of one character, for indents given in characters
 */
export function resolveParagraph(merged: ParagraphProperties, characterWidth: number): ParagraphFormat {
  const level = merged.outlineLevel;
  const bidi = merged.bidi ?? false;
  return {
    alignment: alignmentOf(merged.alignment, bidi),
    indent: resolveIndent(merged.indent ?? {}, characterWidth),
    spacing: resolveSpacing(merged.spacing ?? {}, merged.contextual ?? false),
    keepNext: merged.keepNext ?? false,
    keepLines: merged.keepLines ?? false,
    pageBreakBefore: merged.pageBreakBefore ?? false,
    widowControl: merged.widowControl ?? true,
    tabs: resolveTabs(merged.tabs ?? []),
    borders: resolveBorders(merged.borders ?? {}),
    shading: merged.shading ?? 'auto',
    // Level 9 is how a paragraph says that it is body text in spite of its style.
    outlineLevel: level === undefined || level > 8 ? null : level,
    bidi,
    frame: merged.frame ?? null,
  };
}

const ALIGNMENTS: ReadonlyMap<string, Alignment> = new Map<string, Alignment>([
  ['left', 'left'],
  ['start', 'left'],
  ['numTab', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'both'],
  ['distribute', 'distribute'],
]);

/** In a right-to-left paragraph left and right mean its leading and trailing edge. */
function alignmentOf(value: string | undefined, bidi: boolean): Alignment {
  const alignment = value === undefined ? 'left' : (ALIGNMENTS.get(value) ?? 'other');
  if (!bidi) return alignment;
  return alignment === 'left' ? 'right' : alignment === 'right' ? 'left' : alignment;
}

/** An indent in characters wins over the one in twips beside it; zero characters only takes an inherited one away. */
function resolveIndent(indent: GivenIndent, characterWidth: number): Indent {
  const chars = (hundredths: number | undefined): number | undefined =>
    hundredths ? Math.round((hundredths * characterWidth) / 100) : undefined;
  const hanging = chars(indent.hangingChars);
  const firstChars = hanging === undefined ? chars(indent.firstLineChars) : -hanging;
  const first = indent.hanging !== undefined ? 0 - indent.hanging : (indent.firstLine ?? 0);
  return {
    left: chars(indent.leftChars) ?? indent.left ?? 0,
    right: chars(indent.rightChars) ?? indent.right ?? 0,
    firstLine: firstChars ?? first,
  };
}

function resolveSpacing(spacing: GivenSpacing, contextual: boolean): Spacing {
  const gap = (auto: boolean | undefined, lines: number | undefined, twips: number | undefined): number =>
    auto ? AUTO_SPACING : lines ? Math.round((lines * LINE) / 100) : (twips ?? 0);
  return {
    before: gap(spacing.beforeAuto, spacing.beforeLines, spacing.before),
    after: gap(spacing.afterAuto, spacing.afterLines, spacing.after),
    beforeAuto: spacing.beforeAuto ?? false,
    afterAuto: spacing.afterAuto ?? false,
    line: spacing.line ?? LINE,
    lineRule: spacing.lineRule ?? 'auto',
    contextual,
  };
}

function resolveTabs(tabs: GivenTabs): readonly TabStop[] {
  const stops = tabs.filter((tab): tab is TabStop => tab.kind !== 'clear');
  return stops.sort((a, b) => a.position - b.position);
}

function resolveBorders(borders: Partial<Borders>): Borders {
  return {
    top: borders.top ?? null,
    bottom: borders.bottom ?? null,
    left: borders.left ?? null,
    right: borders.right ?? null,
    between: borders.between ?? null,
  };
}
