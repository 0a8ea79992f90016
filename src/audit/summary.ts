/** What an inspection wants to know of a set: counted while its records go by, none of which is kept. */
import type { ReportedFinding } from '../report/index.js';
import { weightOf } from '../report/summary.js';
import type { AuditRecord } from './record.js';

/** Counts over documents. */
export interface Tally {
  documents: number;
  /** Judged and without an error. */
  clean: number;
  error: number;
  warning: number;
  info: number;
  review: number;
}

export interface Part extends Tally {
  readonly name: string;
}

/** How a rule came out over a set. */
export interface RuleTally {
  readonly ruleId: string;
  /** Documents on which it failed, was left to a person, or had a say at all. */
  readonly failed: number;
  readonly review: number;
  readonly judged: number;
}

export interface WorstDocument {
  readonly file: string;
  readonly error: number;
  readonly warning: number;
}

export interface AuditSummary {
  /** Files that were read. */
  readonly documents: number;
  readonly unreadable: number;
  /** Documents that the decree does not govern. */
  readonly outOfScope: number;
  readonly total: Tally;
  readonly parts: readonly Part[];
  /** `2026-03`, in order. */
  readonly months: readonly Part[];
  /** The most frequent mistakes first. */
  readonly rules: readonly RuleTally[];
  readonly worst: readonly WorstDocument[];
}

const WORST = 20;

const emptyTally = (): Tally => ({ documents: 0, clean: 0, error: 0, warning: 0, info: 0, review: 0 });

/** One document on its way through an audit. */
export interface Audited {
  readonly file: string;
  /** Name of the part of the set it belongs to. */
  readonly part: string;
  readonly record: AuditRecord;
}

/** Counts documents as they come. */
export class SummaryMaker {
  #documents = 0;
  #unreadable = 0;
  #outOfScope = 0;
  readonly #total = emptyTally();
  readonly #parts = new Map<string, Part>();
  readonly #months = new Map<string, Part>();
  readonly #rules: { failed: number; review: number; judged: number }[];
  #worst: WorstDocument[] = [];

  /** @param ruleIds in the order in which records have their outcomes */
  constructor(readonly ruleIds: readonly string[]) {
    this.#rules = ruleIds.map(() => ({ failed: 0, review: 0, judged: 0 }));
  }

  add({ file, part, record }: Audited): void {
    if (record.error) {
      this.#unreadable += 1;
      return;
    }
    this.#documents += 1;
    if (!isJudged(record)) {
      this.#outOfScope += 1;
      return;
    }
    const counts = countsOf(record.findings);
    const { nam = null, thang = null } = record.document?.thoiGian ?? {};
    const month = nam === null || thang === null ? null : `${nam}-${String(thang).padStart(2, '0')}`;
    const tallies = [this.#total, partOf(this.#parts, part), ...(month ? [partOf(this.#months, month)] : [])];
    for (const tally of tallies) addTo(tally, counts);
    this.#addOutcomes(record.outcomes);
    if (counts.error + counts.warning > 0)
      this.#addWorst({ file, error: counts.error, warning: counts.warning });
  }

  summary(): AuditSummary {
    const rules = this.#rules.map((counts, index) => ({ ruleId: this.ruleIds[index]!, ...counts }));
    return {
      documents: this.#documents,
      unreadable: this.#unreadable,
      outOfScope: this.#outOfScope,
      total: this.#total,
      parts: [...this.#parts.values()].sort(byPart),
      months: [...this.#months.values()].sort((a, b) => compare(a.name, b.name)),
      rules: rules
        .filter(({ judged }) => judged > 0)
        .sort((a, b) => b.failed - a.failed || b.review - a.review),
      worst: this.#worst.sort(byErrors).slice(0, WORST),
    };
  }

  #addOutcomes(outcomes: string): void {
    for (let index = 0; index < outcomes.length; index += 1) {
      const counts = this.#rules[index];
      const outcome = outcomes[index];
      if (!counts || outcome === '-' || outcome === 'o') continue;
      counts.judged += 1;
      if (outcome === 'f') counts.failed += 1;
      if (outcome === 'r') counts.review += 1;
    }
  }

  #addWorst(document: WorstDocument): void {
    this.#worst.push(document);
    if (this.#worst.length > WORST * 8) this.#worst = this.#worst.sort(byErrors).slice(0, WORST);
  }
}

/** Whether more than its scope was judged. */
export function isJudged({ outcomes }: AuditRecord): boolean {
  return outcomes.replace(/[-o]/g, '').length > 1;
}

/** Findings by weight. */
export function countsOf(findings: readonly Pick<ReportedFinding, 'level' | 'outcome'>[]) {
  const counts = { error: 0, warning: 0, info: 0, review: 0 };
  for (const finding of findings) counts[weightOf(finding)] += 1;
  return counts;
}

function addTo(tally: Tally, counts: ReturnType<typeof countsOf>): void {
  tally.documents += 1;
  if (counts.error === 0) tally.clean += 1;
  for (const weight of ['error', 'warning', 'info', 'review'] as const) tally[weight] += counts[weight];
}

function partOf(parts: Map<string, Part>, name: string): Part {
  const known = parts.get(name) ?? { name, ...emptyTally() };
  parts.set(name, known);
  return known;
}

const byErrors = (a: WorstDocument, b: WorstDocument): number =>
  b.error - a.error || b.warning - a.warning || compare(a.file, b.file);

/** What belongs to no part stands last. */
const byPart = (a: Part, b: Part): number =>
  Number(isNone(a.name)) - Number(isNone(b.name)) || compare(a.name, b.name);

const isNone = (name: string): boolean => name === '' || name === '.';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
