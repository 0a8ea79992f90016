import type { Component, Placed } from '../../src/anatomy/types.js';
import { type DocumentContext, isCentred, visibleRuns } from '../../src/engine/index.js';
import { columnOf, type RuleLine } from '../../src/layout/index.js';
import { mm } from '../../src/model/index.js';
import { isSolid } from './rule-line-kinds.js';

/** What stands below a component; `certain` where nothing speaks against it. */
export type RuleState =
  | { readonly state: 'missing' | 'elsewhere' | 'underline'; readonly certain: boolean }
  | { readonly state: 'broken'; readonly line: RuleLine; readonly certain: boolean }
  | { readonly state: 'solid'; readonly aside: boolean; readonly certain: boolean };

/** Farther from the middle of the words than this, a rule does not look balanced. */
const ASIDE = mm(5);

/** Looks at the rules of a component and, where it has none, at its underlines and at rules that other components have to spare. */
export function stateOfRule(part: Component, kind: Component['kind'], context: DocumentContext): RuleState {
  const last = part.lines.at(-1)!;
  const rules = rulesBelow(part);
  const solid = rules.filter((line) => isSolid(line) === true);
  if (solid.length > 0) {
    const drawn = solid.some((line) => line.kind === 'drawing' || line.kind === 'vml');
    return {
      state: 'solid',
      aside: solid.every((line) => asideOf(line, last, context) > ASIDE),
      certain: !drawn,
    };
  }
  const line = rules.findLast((other) => isSolid(other) === 'unsure') ?? rules.at(-1);
  if (line) return { state: 'broken', line, certain: isSolid(line) === false };
  if (isUnderlined(part.lines)) return { state: 'underline', certain: true };
  return hasSpareRule(context, kind)
    ? { state: 'elsewhere', certain: false }
    : { state: 'missing', certain: true };
}

/** The rules of a component that do not stand above its last line. */
export function rulesBelow({ lines, rules }: Component): readonly RuleLine[] {
  const last = lines.at(-1);
  return rules.filter((line) => {
    if (!last || line.kind === 'drawing' || line.kind === 'vml') return true;
    // A row of dots is a blank to be filled.
    if (line.kind === 'text' && line.dash === 'dots') return false;
    if (line.paragraph !== last.paragraph) return line.paragraph.index > last.paragraph.index;
    return line.kind === 'border' ? line.edge === 'bottom' : line.from >= last.to;
  });
}

/** Any word of the lines is underlined: people underline the middle of a name to make its rule. */
function isUnderlined(lines: readonly Placed[]): boolean {
  return lines
    .flatMap(visibleRuns)
    .some(({ text, format }) => format.underline !== 'none' && /\p{L}{2}/u.test(text));
}

/** Another component of the head has more solid rules than it needs: one of them may be the one that is missed. */
function hasSpareRule({ anatomy }: DocumentContext, own: Component['kind']): boolean {
  return (['tieuNgu', 'coQuanBanHanh', 'tenLoai', 'trichYeu'] as const).some((kind) => {
    const solid = anatomy.components.get(kind)?.rules.filter((line) => isSolid(line) === true) ?? [];
    return kind !== own && solid.length > 1;
  });
}

/** Distance between the middles of a rule and of the words above it, twips; 0 where it cannot be told. */
function asideOf(line: RuleLine, above: Placed, { document }: DocumentContext): number {
  if (line.left === null || line.width === null || isCentred(above).centred !== 'yes') return 0;
  const column = columnOf(document, above.paragraph);
  return Math.abs(line.left + line.width / 2 - (column.left + column.width / 2));
}
