import { type Bilingual, type DocumentContext, defineRule, type Rule } from '../../src/engine/index.js';
import { drawn } from '../mend/rule-line.js';
import type { Requirement } from './requirement.js';
import { dashName } from './rule-line-kinds.js';
import { rulesBelow, stateOfRule } from './rule-line-state.js';
import { withoutMessages } from './without-messages.js';

export interface RuleLineRequirement extends Omit<Requirement, 'target'> {
  readonly target: 'tieuNgu' | 'coQuanBanHanh' | 'trichYeu';
  /** Its length as a share of the words' width, where it is to be drawn. */
  readonly drawnShare: number;
  /** It stands in the middle below the words (`đặt cân đối so với dòng chữ`). */
  readonly balanced?: boolean;
  /** Documents of which it cannot be told whether they need the rule. */
  readonly doubtful?: (context: DocumentContext) => boolean;
}

/**
 * Đường kẻ ngang, nét liền: a solid rule stands below the component. Drawn lines, borders and typed lines of underscores or box
 * characters are rules; an underline of the words is none.
 */
export function ruleLineRule(requirement: RuleLineRequirement): Rule {
  const { id, clause, target, style, level = 'error', fix = 'unsafe', balanced = false } = requirement;
  const { name } = style;
  const rule = defineRule({
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
      const found = stateOfRule(part, target, context);
      if (found.state === 'solid' && !(balanced && found.aside)) return;
      const certain = found.certain && !(found.state === 'missing' && requirement.doubtful?.(context));
      const outcome = certain ? 'fail' : 'review';
      if (found.state === 'broken') {
        const dash = dashName(found.line.dash);
        const place = found.line.kind === 'text' ? found.line : last;
        const details = { outcome, actual: dash, expected: SOLID } as const;
        yield context.finding('broken', { name, found: dash }, place, details);
      } else if (found.state === 'underline') yield context.finding('underline', { name }, part.lines);
      else if (found.state === 'elsewhere')
        yield context.finding('elsewhere', { name }, last, { outcome, fix: 'none' });
      else
        yield context.finding(found.state === 'solid' ? 'aside' : found.state, { name }, last, { outcome });
    },
    *repair({ messageId }, { anatomy }) {
      const part = anatomy.components.get(target);
      if (!part) return;
      if (messageId === 'underline') yield { kind: 'run', at: part.lines, set: { underline: 'none' } };
      yield* drawn(part, requirement, rulesBelow(part));
    },
  });
  return balanced ? rule : withoutMessages(rule, 'aside');
}

const SOLID: Bilingual = { vi: 'đường kẻ nét liền', en: 'a solid rule' };
