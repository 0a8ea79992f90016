/** Rules about sets of documents: the numbers, dates and names of one issuing body. */
import type { Arguments, Bilingual, SamePlaceholders } from '../messages/template.js';
import { componentOf, type RuleId } from './groups.js';
import { brokenRule, finish } from './run.js';
import type {
  Circumstances,
  Finding,
  FindingDetails,
  FixKind,
  Level,
  MessageTemplate,
  RawFinding,
  Rule,
  RuleOption,
} from './types.js';

/** A document that has got its number. */
export interface NumberedDocument {
  readonly file: string;
  /** 15 of `15a`. */
  readonly number: number;
  /** `a` of `15a`, in small letters; empty without. */
  readonly suffix: string;
  /** `15/QĐ-UBND`, as written. */
  readonly soKyHieu: string;
  /** `QĐ-UBND` brought to the form that is compared. */
  readonly symbol: string;
  /** First and last day that the date may mean, `20260305`; equal unless the day is blank; null without a month. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** Stands for the subject: equal where subjects are; empty without. */
  readonly trichYeu: string;
}

/** Documents of one body and year that take their numbers from one row. */
export interface Series {
  readonly year: number;
  /** Symbols as they are written, the most frequent first. */
  readonly symbols: readonly string[];
  /** How sure it is that they share the row: they have one symbol, the office says so, or their numbers look like it. */
  readonly grounds: 'symbol' | 'office' | 'numbers';
  /** In the order of their numbers. Files of one and the same document are here once. */
  readonly documents: readonly NumberedDocument[];
}

/** One way of writing something, with the files that write it so. */
export interface Writing {
  readonly text: string;
  readonly files: readonly string[];
}

/** Folders that are held to be of bodies of one name, since their documents have numbers in common. */
export interface Namesakes {
  readonly folders: readonly string[];
  /** Numbers that stand in more than one of them. */
  readonly count: number;
  /** Documents with these numbers. */
  readonly files: readonly string[];
}

/** What a set holds of one issuing body. */
export interface IssuingBody {
  /** Its name as most of the documents write it. */
  readonly name: string;
  readonly series: readonly Series[];
  /** The most frequent first. */
  readonly names: readonly Writing[];
  /** Its abbreviation within the symbols, the most frequent first. */
  readonly abbreviations: readonly Writing[];
  /** Told by the first of them; null for the others, and where there is only one body of the name. */
  readonly namesakes: Namesakes | null;
}

/** One mistake of a set, with the files that it concerns. */
export interface SetFinding extends Omit<Finding, 'places' | 'args' | 'corrected'> {
  /** The issuing body. */
  readonly body: string;
  readonly files: readonly string[];
}

interface RawSetFinding extends RawFinding {
  readonly files: readonly string[];
}

type Messages = Readonly<Record<string, MessageTemplate>>;
type Given = Pick<Circumstances, 'levels' | 'options'>;

/** What a check over a set is given beside the body. */
export interface SetContext<M extends Messages> {
  option<T>(option: RuleOption<T>): T;
  /** A finding to yield; `files` are those that it concerns. */
  finding<Id extends keyof M & string>(
    messageId: Id,
    args: Arguments<M[Id]['vi']>,
    files: readonly string[],
    details?: FindingDetails,
  ): RawSetFinding;
}

/** A rule about sets. On one document alone it does not apply. */
export interface SetRule extends Rule {
  checkSet(body: IssuingBody, context: SetContext<Messages>): Iterable<RawSetFinding>;
}

interface Definition<M extends Messages> {
  readonly id: RuleId;
  readonly clause: string;
  readonly level: Level;
  readonly fix: FixKind;
  readonly title: Bilingual;
  readonly messages: M & SamePlaceholders<M>;
  readonly mend: Bilingual;
  readonly options?: readonly RuleOption[];
  check(body: IssuingBody, context: SetContext<M>): Iterable<RawSetFinding>;
}

/** Makes a rule about sets; see docs/adr/0003-rules.md. */
export function defineSetRule<const M extends Messages>(definition: Definition<M>): SetRule {
  const { id, clause, level, fix, title, messages, mend, options = [] } = definition;
  return {
    id,
    clause,
    level,
    fix,
    title,
    messages,
    mend,
    options,
    component: componentOf(id),
    find: () => null,
    applies: () => false,
    run: () => [],
    repair: null,
    checkSet: (body, context) => definition.check(body, context as SetContext<M>),
  };
}

/**
 * Judges what a set holds of one issuing body.
 * @param rules in the order their findings shall have
 * @param given levels and options set by the user
 */
export function judgeSet(
  body: IssuingBody,
  rules: readonly SetRule[],
  given: Partial<Given> = {},
): SetFinding[] {
  return rules.flatMap((rule) => {
    const level = given.levels?.[rule.id];
    return level === 'off' ? [] : judgeBy(rule, body, level, given.options?.[rule.id] ?? {});
  });
}

function judgeBy(
  rule: SetRule,
  body: IssuingBody,
  level: Level | undefined,
  options: Readonly<Record<string, unknown>>,
): SetFinding[] {
  const context: SetContext<Messages> = {
    option: <T>({ name, otherwise }: RuleOption<T>) => (options[name] ?? otherwise) as T,
    finding: (messageId, args, files, details = {}) => ({ messageId, args, places: [], details, files }),
  };
  const findings: SetFinding[] = [];
  const add = ({ places, args, corrected, ...finding }: Finding, files: readonly string[]): void => {
    findings.push({ ...finding, body: body.name, files });
  };
  try {
    for (const raw of rule.checkSet(body, context)) add(finish(rule, raw, level), raw.files);
  } catch (error) {
    add(brokenRule(rule, error), []);
  }
  return findings;
}
