import type { Component, Placed } from '../../src/anatomy/types.js';
import {
  type Bilingual,
  type DocumentContext,
  defineRule,
  isCentred,
  type Rule,
  visibleRuns,
} from '../../src/engine/index.js';
import { columnOf, type RuleLine } from '../../src/layout/index.js';
import { mm } from '../../src/model/index.js';
import type { Requirement } from './requirement.js';
import { dashName, isSolid } from './rule-line-kinds.js';

export interface RuleLineRequirement extends Omit<Requirement, 'target'> {
  readonly target: 'tieuNgu' | 'coQuanBanHanh' | 'trichYeu';
  /** It stands in the middle below the words (`đặt cân đối so với dòng chữ`). */
  readonly balanced?: boolean;
  /** Documents of which it cannot be told whether they need the rule. */
  readonly doubtful?: (context: DocumentContext) => boolean;
}

/** Farther from the middle of the words than this, a rule does not look balanced. */
const ASIDE = mm(5);

/**
 * Đường kẻ ngang, nét liền: a solid rule stands below the component. Drawn lines, borders and typed lines of underscores or box
 * characters are rules; an underline of the words is none.
 */
export function ruleLineRule(requirement: RuleLineRequirement): Rule {
  const { id, clause, target, style, level = 'error', fix = 'unsafe', balanced = false } = requirement;
  const { name } = style;
  return defineRule({
    id,
    clause,
    level,
    fix,
    target,
    title: { vi: `Đường kẻ dưới ${name.vi}`, en: `Rule below ${name.en}` },
    messages: {
      missing: {
        vi: 'Dưới {name} chưa có đường kẻ ngang; phải có đường kẻ ngang, nét liền.',
        en: 'There is no rule below {name}; there must be a solid horizontal rule.',
      },
      elsewhere: {
        vi: 'Không thấy đường kẻ dưới {name}, nhưng gần đó có đường kẻ khác nên cần xem lại vị trí đường kẻ.',
        en: 'No rule was found below {name}, but there are others nearby; please look where they stand.',
      },
      underline: {
        vi: 'Dưới {name} đang dùng gạch chân chữ (Underline) thay cho đường kẻ; phải là một đường kẻ ngang, nét liền, tách khỏi chữ.',
        en: '{name} is underlined instead of having a rule; there must be a solid horizontal rule apart from the words.',
      },
      broken: {
        vi: 'Đường kẻ dưới {name} là {found}; phải là nét liền.',
        en: 'The rule below {name} is {found}; it must be solid.',
      },
      aside: {
        vi: 'Đường kẻ dưới {name} lệch khỏi giữa dòng chữ; phải đặt cân đối so với dòng chữ.',
        en: 'The rule below {name} is off the middle of the words; it must be balanced below them.',
      },
    },
    mend: {
      vi: 'Vào thẻ Chèn (Insert), Hình dạng (Shapes), chọn đường thẳng, giữ Shift và kẻ một đường nét liền dưới dòng chữ.',
      en: 'On the Insert tab choose Shapes, Line; hold Shift and draw a solid line below the words.',
    },
    *check(part, context) {
      const last = part.lines.at(-1)!;
      const rules = rulesBelow(part);
      const solid = rules.filter((line) => isSolid(line) !== false);
      if (solid.length === 0) {
        const broken = rules.at(-1);
        if (broken) {
          const found = dashName(broken.dash);
          yield context.finding('broken', { name, found }, placeOf(broken, last), {
            actual: found,
            expected: SOLID,
          });
        } else if (isUnderlined(part.lines)) yield context.finding('underline', { name }, part.lines);
        else if (hasSpareRule(context, target)) {
          yield context.finding('elsewhere', { name }, last, { outcome: 'review' });
        } else {
          const outcome = requirement.doubtful?.(context) ? 'review' : 'fail';
          yield context.finding('missing', { name }, last, { outcome });
        }
        return;
      }
      if (solid.every((line) => isSolid(line) === 'unsure')) {
        const found = dashName(solid[0]!.dash);
        yield context.finding('broken', { name, found }, last, {
          outcome: 'review',
          actual: found,
          expected: SOLID,
        });
        return;
      }
      if (balanced && solid.every((line) => asideOf(line, last, context) > ASIDE)) {
        const drawn = solid.some(({ kind }) => kind === 'drawing' || kind === 'vml');
        yield context.finding('aside', { name }, last, { outcome: drawn ? 'review' : 'fail' });
      }
    },
  });
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

const SOLID: Bilingual = { vi: 'đường kẻ nét liền', en: 'a solid rule' };

function placeOf(line: RuleLine, last: Placed): Placed | RuleLine {
  return line.kind === 'text' ? line : last;
}

/** Any word of the lines is underlined: people underline the middle of a name to make its rule. */
function isUnderlined(lines: readonly Placed[]): boolean {
  return lines
    .flatMap(visibleRuns)
    .some(({ text, format }) => format.underline !== 'none' && /\p{L}{2}/u.test(text));
}

/** Another component of the head has more solid rules than it needs: one of them may be the one that is missed. */
function hasSpareRule({ anatomy }: DocumentContext, target: Component['kind']): boolean {
  return (['tieuNgu', 'coQuanBanHanh', 'tenLoai', 'trichYeu'] as const).some((kind) => {
    const solid = anatomy.components.get(kind)?.rules.filter((line) => isSolid(line) === true) ?? [];
    return kind !== target && solid.length > 1;
  });
}

/** Distance between the middles of a rule and of the words above it, twips; 0 where it cannot be told. */
function asideOf(line: RuleLine, above: Placed, { document }: DocumentContext): number {
  if (line.left === null || line.width === null || isCentred(above).centred !== 'yes') return 0;
  const column = columnOf(document, above.paragraph);
  return Math.abs(line.left + line.width / 2 - (column.left + column.width / 2));
}
