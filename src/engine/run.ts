import type { Anatomy } from '../anatomy/types.js';
import { type Bilingual, fillBoth, type Text } from '../messages/template.js';
import { createContext, DEFAULT_CIRCUMSTANCES } from './context.js';
import { inScope, lowered } from './scope.js';
import type {
  Circumstances,
  EngineContext,
  Finding,
  FixKind,
  Level,
  Outcome,
  RawFinding,
  Rule,
} from './types.js';

/** What the rules say about one document. */
export interface Verdict {
  /** One outcome for every rule that is on. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** In the order of the rules. */
  readonly findings: readonly Finding[];
  readonly context: EngineContext;
  /** Findings of one rule. */
  of(ruleId: string): readonly Finding[];
}

/**
 * Judges a document.
 * @param anatomy the document's components
 * @param rules the rulebook, in the order its findings shall have
 * @param given what is known of the document beside its text; the rest is assumed
 */
export function judge(anatomy: Anatomy, rules: readonly Rule[], given: Partial<Circumstances> = {}): Verdict {
  const verdict = judgeOnDemand(anatomy, rules, given);
  verdict.all();
  return verdict;
}

/** As `judge`, but each rule runs when something of it is first asked for. */
export function judgeOnDemand(
  anatomy: Anatomy,
  rules: readonly Rule[],
  given: Partial<Circumstances> = {},
): VerdictOnDemand {
  return new VerdictOnDemand(anatomy, rules, { ...DEFAULT_CIRCUMSTANCES, ...given });
}

/** Findings of a rule, or null where it does not apply. */
type Judged = readonly Finding[] | null;

class VerdictOnDemand implements Verdict {
  readonly context: EngineContext;
  private readonly rules = new Map<string, Rule>();
  private readonly judged = new Map<string, Judged>();
  private everything: ReadonlyMap<string, Judged> | null = null;

  constructor(
    private readonly anatomy: Anatomy,
    rulebook: readonly Rule[],
    private readonly circumstances: Circumstances,
  ) {
    this.context = createContext(anatomy, circumstances);
    for (const rule of rulebook) {
      if (circumstances.levels[rule.id] !== 'off') this.rules.set(rule.id, rule);
    }
  }

  get outcomes(): ReadonlyMap<string, Outcome> {
    const outcomes = new Map<string, Outcome>();
    for (const [id, judged] of this.all()) outcomes.set(id, judged === null ? 'na' : outcomeOf(judged));
    return outcomes;
  }

  get findings(): readonly Finding[] {
    return [...this.all().values()].flatMap((judged) => judged ?? []);
  }

  of(ruleId: string): readonly Finding[] {
    const rule = this.rules.get(ruleId);
    return (rule && this.judge(rule)) ?? [];
  }

  /** Every rule that is on, in their order, with what it says. */
  all(): ReadonlyMap<string, Judged> {
    this.everything ??= new Map(Array.from(this.rules.values(), (rule) => [rule.id, this.judge(rule)]));
    return this.everything;
  }

  private judge(rule: Rule): Judged {
    const known = this.judged.get(rule.id);
    if (known !== undefined) return known;
    const { anatomy, context, circumstances } = this;
    const asked = circumstances.scope === 'all' || inScope(rule, anatomy.phamVi);
    const found = asked ? runRule(rule, context, circumstances.levels[rule.id] as Level | undefined) : null;
    const lower = found !== null && circumstances.scope === 'auto';
    const judged = lower ? found.map((finding) => lowered(finding, anatomy.phamVi)) : found;
    this.judged.set(rule.id, judged);
    return judged;
  }
}

/** Findings of one rule, or null where it does not apply. A rule that throws gives one finding about the program. */
function runRule(rule: Rule, context: EngineContext, level: Level | undefined): Finding[] | null {
  const findings: Finding[] = [];
  try {
    const part = rule.find(context.anatomy);
    if (part === null || !rule.applies(context)) return null;
    for (const raw of rule.run(part, context)) findings.push(finish(rule, raw, level));
  } catch (error) {
    findings.push(brokenRule(rule, error));
  }
  return findings;
}

function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some((finding) => finding.outcome === 'fail')) return 'fail';
  return findings.length > 0 ? 'review' : 'pass';
}

/** What a rule yields made whole: messages filled, level and outcome settled. */
export function finish(rule: Rule, raw: RawFinding, override: Level | undefined): Finding {
  const template = rule.messages[raw.messageId];
  if (!template) throw new Error(`${rule.id} has no message "${raw.messageId}"`);
  const { details } = raw;
  const level =
    override && details.level ? lighter(override, details.level) : (override ?? details.level ?? rule.level);
  const remark = details.level === 'info' && rule.level !== 'info';
  const mend = template.mend ?? rule.mend;
  return {
    ruleId: rule.id,
    messageId: raw.messageId,
    args: raw.args,
    level,
    outcome: details.outcome ?? (remark ? 'review' : 'fail'),
    clause: rule.clause,
    component: rule.component,
    message: fillBoth(template, raw.args),
    expected: both(details.expected),
    actual: both(details.actual),
    mend: mend && fillBoth(mend, raw.args),
    places: raw.places,
    corrected: details.corrected ?? [],
    fix: details.fix ?? (details.outcome === 'review' ? unasked(rule.fix) : rule.fix),
    internal: null,
  };
}

const WEIGHT: Readonly<Record<Level, number>> = { info: 0, warning: 1, error: 2 };

/** A rule weighs its own finding; a level set by the user may lower that, never raise it. */
function lighter(one: Level, other: Level): Level {
  return WEIGHT[one] < WEIGHT[other] ? one : other;
}

function both(text: Text | undefined): Bilingual | null {
  if (text === undefined) return null;
  return typeof text === 'object' ? text : { vi: String(text), en: String(text) };
}

/** What a person is asked to look at is not mended before that. */
const unasked = (fix: FixKind): FixKind => (fix === 'safe' ? 'unsafe' : fix);

/** The finding about the program that a rule leaves when it breaks down. */
export function brokenRule(rule: Rule, error: unknown): Finding {
  return {
    ruleId: rule.id,
    messageId: 'internal',
    args: {},
    level: 'warning',
    outcome: 'review',
    clause: rule.clause,
    component: rule.component,
    message: {
      vi: `Chương trình gặp lỗi khi kiểm tra “${rule.title.vi}” nên yêu cầu này chưa được kiểm tra.`,
      en: `The program failed while checking “${rule.title.en}”, so this requirement was not checked.`,
    },
    expected: null,
    actual: null,
    mend: null,
    places: [],
    corrected: [],
    fix: 'none',
    internal: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
