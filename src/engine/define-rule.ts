import type { Anatomy, Component, ComponentKind } from '../anatomy/types.js';
import type { Arguments, Bilingual, SamePlaceholders } from '../messages/template.js';
import { componentOf, type RuleId } from './groups.js';
import type {
  DocumentContext,
  FindingDetails,
  FixKind,
  Level,
  MessageTemplate,
  PartOf,
  Place,
  RawFinding,
  Rule,
  Target,
} from './types.js';

type Messages = Readonly<Record<string, MessageTemplate>>;

/** What a check is given: the document's facts, and the maker of its findings. */
export interface RuleContext<M extends Messages> extends DocumentContext {
  /**
   * A finding to yield.
   * @param messageId key of the rule's messages
   * @param args what fills the message's placeholders
   * @param at the place or places; an empty list when something is missing
   */
  finding<Id extends keyof M & string>(
    messageId: Id,
    args: Arguments<M[Id]['vi']>,
    at: Place | readonly Place[],
    details?: FindingDetails,
  ): RawFinding;
}

interface Definition<M extends Messages, T extends Target | undefined> {
  /** As in the register: `quoc-hieu/co-chu`. */
  readonly id: RuleId;
  /** As in the register: `I/II.1.a`. */
  readonly clause: string;
  readonly level: Level;
  readonly fix: FixKind;
  /** What is required, a noun phrase: `Cỡ chữ của Quốc hiệu`. */
  readonly title: Bilingual;
  readonly messages: M & SamePlaceholders<M>;
  /** How to mend it in Word, one line, for messages that have none of their own. */
  readonly mend?: Bilingual;
  /**
   * What the rule is about. A component kind brings that Component; several kinds bring those present; a function brings
   * whatever it picks from the anatomy. Absent, null or empty: the rule does not apply. Left out: the whole Anatomy.
   */
  readonly target?: T;
  /** Further conditions; false: the rule does not apply. */
  applies?(context: DocumentContext): boolean;
  check(part: PartOf<T>, context: RuleContext<M>): Iterable<RawFinding>;
}

/** Looks a target up in the anatomy; null where it is absent or empty. */
function resolve(target: Target | undefined, anatomy: Anatomy): unknown {
  if (target === undefined) return anatomy;
  if (typeof target === 'string') return present(anatomy, target);
  const found =
    typeof target === 'function'
      ? target(anatomy)
      : target.map((kind) => present(anatomy, kind)).filter(Boolean);
  return found === undefined || found === null || (Array.isArray(found) && found.length === 0) ? null : found;
}

function present(anatomy: Anatomy, kind: ComponentKind): Component | null {
  const component = anatomy.components.get(kind);
  return component && component.lines.length > 0 ? component : null;
}

/** Makes a rule. See docs/adr/0003-rules.md for a walk through one. */
export function defineRule<const M extends Messages, const T extends Target | undefined = undefined>(
  definition: Definition<M, T>,
): Rule {
  const { id, clause, level, fix, title, messages, mend, target } = definition;
  return {
    id,
    clause,
    level,
    fix,
    title,
    messages,
    component: componentOf(id),
    mend: mend ?? null,
    find: (anatomy) => resolve(target, anatomy),
    applies: (context) => definition.applies?.(context) ?? true,
    run: (part, context) => definition.check(part as PartOf<T>, context as unknown as RuleContext<M>),
  };
}
