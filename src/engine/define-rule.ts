import type { Anatomy, Component, ComponentKind } from '../anatomy/types.js';
import type { Arguments, Bilingual, SamePlaceholders } from '../messages/template.js';
import { componentOf, type RuleId } from './groups.js';
import type { Repair } from './repair.js';
import type {
  DocumentContext,
  Finding,
  FindingDetails,
  FixKind,
  Level,
  MessageTemplate,
  Place,
  RawFinding,
  Rule,
  RuleOption,
} from './types.js';

type Kinds = ComponentKind | readonly ComponentKind[];
type Target = Kinds | ((anatomy: Anatomy) => unknown);
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

/** A finding as the rule's own repair sees it: which of its messages, with what in it. */
export type FindingOf<M extends Messages> = Omit<Finding, 'messageId' | 'args'> &
  {
    readonly [Id in keyof M & string]: { readonly messageId: Id; readonly args: Arguments<M[Id]['vi']> };
  }[keyof M & string];

interface Facts<M extends Messages> {
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
  /** What a user may set; read with `context.option`. */
  readonly options?: readonly RuleOption[];
  /** Further conditions; false: the rule does not apply. */
  applies?(context: DocumentContext): boolean;
  /** What mends a finding, as data; nothing where this one cannot be mended. See docs/adr/0008-repairs.md. */
  repair?(finding: FindingOf<M>, context: DocumentContext): Iterable<Repair>;
}

/** A rule about components of a kind, or of several: `check` gets the Component, or those present. */
interface AboutKinds<M extends Messages, K extends Kinds> extends Facts<M> {
  readonly target: K;
  check(
    part: K extends ComponentKind ? Component : readonly Component[],
    context: RuleContext<M>,
  ): Iterable<RawFinding>;
}

/** A rule about whatever it picks from the anatomy; null or an empty list: it does not apply. */
interface AboutPicked<M extends Messages, P> extends Facts<M> {
  readonly target: (anatomy: Anatomy) => P;
  check(part: NonNullable<P>, context: RuleContext<M>): Iterable<RawFinding>;
}

/** A rule about the document as a whole. */
interface AboutAll<M extends Messages> extends Facts<M> {
  readonly target?: undefined;
  check(part: Anatomy, context: RuleContext<M>): Iterable<RawFinding>;
}

/** What the three have in common, once their types are checked. */
interface AnyDefinition extends Omit<Facts<Messages>, 'repair'> {
  readonly target?: Target | undefined;
  repair?(finding: never, context: DocumentContext): Iterable<Repair>;
  check(part: never, context: never): Iterable<RawFinding>;
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
export function defineRule<const M extends Messages, const K extends Kinds>(
  definition: AboutKinds<M, K>,
): Rule;
export function defineRule<const M extends Messages, P>(definition: AboutPicked<M, P>): Rule;
export function defineRule<const M extends Messages>(definition: AboutAll<M>): Rule;
export function defineRule(definition: AnyDefinition): Rule {
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
    options: definition.options ?? [],
    find: (anatomy) => resolve(target, anatomy),
    applies: (context) => definition.applies?.(context) ?? true,
    run: (part, context) => definition.check(part as never, context as never),
    repair: definition.repair
      ? (finding, context) => definition.repair?.(finding as never, context) ?? []
      : null,
  };
}
