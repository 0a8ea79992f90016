/** What an audit keeps of a document: plain data, small enough to be kept by the hundred thousand. */
import type { ExtractJson } from '../anatomy/index.js';
import type { Outcome } from '../engine/index.js';
import type { ReportedFinding } from '../report/index.js';

/** The components, without the bases: an audit has no use for them, and they are long. */
export type AuditedDocument = Omit<ExtractJson, 'canCu'>;

/** A finding without all its places. */
export interface BriefFinding
  extends Pick<ReportedFinding, 'ruleId' | 'level' | 'outcome' | 'message' | 'excerpt'> {
  /** Estimated page of the first place; null where there is none. */
  readonly page: number | null;
  readonly places: number;
  /** Stack of a rule that broke down. */
  readonly internal?: string;
}

export interface AuditRecord {
  readonly document: AuditedDocument | null;
  /** Stands for the letters and figures of its text: the same in a copy and in another file format. */
  readonly words: string;
  /** A letter for the outcome of each rule, by the rulebook's order: see `OUTCOME_LETTERS`. */
  readonly outcomes: string;
  readonly findings: readonly BriefFinding[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** `o`: the rule is off. */
export const OUTCOME_LETTERS: Readonly<Record<Outcome | 'off', string>> = {
  pass: 'p',
  fail: 'f',
  review: 'r',
  na: '-',
  off: 'o',
};

/** A record in which the rules count as off that have findings set aside and none left. */
export function withoutSetAside(
  record: AuditRecord & { readonly suppressed?: readonly unknown[] },
  ruleIds: readonly string[],
): AuditRecord {
  const { suppressed = [], ...own } = record;
  const aside = new Set((suppressed as readonly BriefFinding[]).map(({ ruleId }) => ruleId));
  for (const { ruleId } of own.findings) aside.delete(ruleId);
  if (aside.size === 0) return own;
  const outcomes = [...own.outcomes].map((letter, at) =>
    aside.has(ruleIds[at] ?? '') ? OUTCOME_LETTERS.off : letter,
  );
  return { ...own, outcomes: outcomes.join('') };
}

/** The record of a file that gave no document. */
export function unreadableRecord(code: string, message: string): AuditRecord {
  return { document: null, words: '', outcomes: '', findings: [], error: { code, message } };
}
