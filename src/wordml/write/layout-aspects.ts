/** The properties of a paragraph's layout one by one: what says them, what of a change is about them, what holds. */
import type { ParagraphChange, ParagraphFormat } from '../../model/index.js';
import type { ParagraphProperties } from '../types.js';

/** Properties that a style may be mended for. */
export type LayoutAspect =
  | 'alignment'
  | 'left'
  | 'right'
  | 'firstLine'
  | 'before'
  | 'after'
  | 'line'
  | 'contextual';

type Group = 'indent' | 'spacing' | null;

interface Aspect {
  readonly group: Group;
  /** Names of the property as it is given in the file. */
  readonly given: readonly string[];
  /** Its names in a format; a change has those of them that it needs. */
  readonly names: readonly string[];
}

const ASPECTS: Readonly<Record<LayoutAspect, Aspect>> = {
  alignment: { group: null, given: ['alignment'], names: ['alignment'] },
  left: { group: 'indent', given: ['left', 'leftChars'], names: ['left'] },
  right: { group: 'indent', given: ['right', 'rightChars'], names: ['right'] },
  firstLine: {
    group: 'indent',
    given: ['firstLine', 'hanging', 'firstLineChars', 'hangingChars'],
    names: ['firstLine'],
  },
  before: {
    group: 'spacing',
    given: ['before', 'beforeLines', 'beforeAuto'],
    names: ['before', 'beforeAuto'],
  },
  after: { group: 'spacing', given: ['after', 'afterLines', 'afterAuto'], names: ['after', 'afterAuto'] },
  line: { group: 'spacing', given: ['line', 'lineRule'], names: ['line', 'lineRule'] },
  contextual: { group: 'spacing', given: ['contextual'], names: ['contextual'] },
};

export const LAYOUT_ASPECTS = Object.keys(ASPECTS) as readonly LayoutAspect[];

type Values = Readonly<Record<string, unknown>>;

const groupOf = (owner: object, group: Group): Values =>
  ((group === null ? owner : (owner as Values)[group]) ?? {}) as Values;

const picked = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]));

/** Whether properties as they are given say something of an aspect. */
export function saysLayout(properties: ParagraphProperties, aspect: LayoutAspect): boolean {
  const { group, given } = ASPECTS[aspect];
  // `w:contextualSpacing` is an element of its own.
  const values = groupOf(properties, aspect === 'contextual' ? null : group);
  return given.some((name) => values[name] !== undefined);
}

/** What of a change is about an aspect, or null. */
export function layoutPart(change: ParagraphChange, aspect: LayoutAspect): ParagraphChange | null {
  const { group, names } = ASPECTS[aspect];
  const own = picked(groupOf(change, group), names);
  if (Object.keys(own).length === 0) return null;
  return group === null ? own : { [group]: own };
}

/** Whether a format has what a change of one aspect asks for. Automatic spacing is never what is asked for. */
export function holdsLayout(format: ParagraphFormat, change: ParagraphChange, aspect: LayoutAspect): boolean {
  const { group, names } = ASPECTS[aspect];
  const [now, wanted] = [groupOf(format, group), groupOf(change, group)];
  const rest: Values = aspect === 'line' ? { lineRule: 'auto' } : { beforeAuto: false, afterAuto: false };
  return names.every((name) => now[name] === (wanted[name] ?? rest[name]));
}

/** A format with one aspect as another format has it. */
export function withLayoutOf(
  format: ParagraphFormat,
  other: ParagraphFormat,
  aspect: LayoutAspect,
): ParagraphFormat {
  const { group, names } = ASPECTS[aspect];
  const own = picked(groupOf(other, group), names);
  return group === null ? { ...format, ...own } : { ...format, [group]: { ...format[group], ...own } };
}

/** What of a change a format does not have yet. */
export function outstandingLayout(change: ParagraphChange, format: ParagraphFormat): ParagraphChange {
  const { indent: _i, spacing: _s, alignment: _a, ...others } = change;
  const open: { -readonly [K in keyof ParagraphChange]: ParagraphChange[K] } = others;
  for (const aspect of LAYOUT_ASPECTS) {
    const part = layoutPart(change, aspect);
    if (part === null || holdsLayout(format, part, aspect)) continue;
    if (part.alignment) open.alignment = part.alignment;
    if (part.indent) open.indent = { ...open.indent, ...part.indent };
    if (part.spacing) open.spacing = { ...open.spacing, ...part.spacing };
  }
  return open;
}
