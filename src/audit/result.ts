/** An audit from its records to what reports say of it. */
import type { Circumstances, SetFinding } from '../engine/index.js';
import type { Language } from '../messages/index.js';
import type { Suppression } from '../report/index.js';
import { weightOf } from '../report/summary.js';
import { type Difference, differenceOf } from './compare.js';
import type { Copies } from './copies.js';
import { judgeNumbers } from './judge-set.js';
import { type Numbered, numberedOf } from './numbered.js';
import { type Audited, type AuditSummary, SummaryMaker } from './summary.js';
import type { Division } from './units.js';

/** A mistake of the set as plain data in one language. */
export interface ReportedSetFinding
  extends Pick<SetFinding, 'ruleId' | 'level' | 'outcome' | 'clause' | 'body' | 'files'> {
  readonly message: string;
  readonly mend: string | null;
}

export interface SuppressedSetFinding extends ReportedSetFinding {
  readonly suppression: Suppression;
}

/** All that an audit has to say beside its documents. */
export interface AuditResult extends AuditSummary {
  /** What the parts of the summary are. */
  readonly by: Division;
  /** Mistakes of the set in numbers, dates and names; null where only a share of it was audited. */
  readonly numbers: readonly ReportedSetFinding[] | null;
  /** Those that were set aside and count nowhere. */
  readonly suppressed: readonly SuppressedSetFinding[];
  /** Documents that lie in several files. */
  readonly copies: readonly Copies[];
  /** Files of kinds that are not read. */
  readonly notRead: readonly string[];
  /** Against the audit before; null where there is none. */
  readonly difference: Difference | null;
}

export interface AuditQuestion {
  readonly language: Language;
  readonly ruleIds: readonly string[];
  readonly by: Division;
  readonly notRead: readonly string[];
  /** Only a share of the set is here: numbers say nothing yet. */
  readonly partial: boolean;
  readonly before: AuditSummary | null;
  circumstancesOf(file: string): Partial<Circumstances>;
  /** Why a mistake of the set shall not count; null where it counts. */
  setAside?(finding: Pick<SetFinding, 'ruleId' | 'files'>): Suppression | null;
}

/** Takes the documents of a set one by one, and sums up. */
export class Audit {
  readonly #summary: SummaryMaker;
  readonly #numbered: Numbered[] = [];
  readonly #once = sharedTexts();

  constructor(readonly question: AuditQuestion) {
    this.#summary = new SummaryMaker(question.ruleIds);
  }

  add(audited: Audited): void {
    this.#summary.add(audited);
    if (this.question.partial) return;
    const { body } = this.question.circumstancesOf(audited.file);
    const numbered = numberedOf(audited.file, audited.record, body);
    if (numbered) this.#numbered.push(sharing(numbered, this.#once));
  }

  result(): AuditResult {
    const { language, by, notRead, partial, before, circumstancesOf } = this.question;
    const summary = this.#summary.summary();
    const numbers = partial ? null : judgeNumbers(this.#numbered, circumstancesOf);
    const judged = byWeight(numbers?.findings ?? []).map((finding) => {
      const suppression = finding.internal === null ? this.question.setAside?.(finding) : null;
      return { suppression: suppression ?? null, finding: reported(finding, language) };
    });
    return {
      ...summary,
      by,
      notRead,
      numbers: partial ? null : judged.flatMap(({ suppression, finding }) => (suppression ? [] : [finding])),
      suppressed: judged.flatMap(({ suppression, finding }) =>
        suppression ? [{ ...finding, suppression }] : [],
      ),
      copies: numbers?.copies ?? [],
      difference: before && differenceOf(before, summary),
    };
  }
}

/** Gives a text as it was met first, so that what a hundred thousand documents say alike is held once. */
function sharedTexts(): <T extends string | null>(text: T) => T {
  const met = new Map<string | null, string | null>();
  return <T extends string | null>(text: T) => {
    const known = met.get(text);
    if (known === undefined) met.set(text, text);
    return (known ?? text) as T;
  };
}

function sharing(numbered: Numbered, once: ReturnType<typeof sharedTexts>): Numbered {
  const { body, superior, symbol, kyHieu, abbreviation } = numbered;
  return {
    ...numbered,
    body: { key: once(body.key), name: once(body.name) },
    superior: once(superior),
    symbol: once(symbol),
    kyHieu: once(kyHieu),
    abbreviation: once(abbreviation),
  };
}

const WEIGHTS = ['error', 'warning', 'review', 'info'] as const;

/** What is certain and grave first. */
function byWeight(findings: readonly SetFinding[]): SetFinding[] {
  const rank = (finding: SetFinding) => WEIGHTS.indexOf(weightOf(finding));
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function reported(finding: SetFinding, language: Language): ReportedSetFinding {
  const { ruleId, level, outcome, clause, body, files, message, mend } = finding;
  return {
    ruleId,
    level,
    outcome,
    clause,
    body,
    files,
    message: message[language],
    mend: mend?.[language] ?? null,
  };
}
