import type { AuditSummary, Part } from './summary.js';

/** A share before and now, of 1. */
export interface Change {
  readonly name: string;
  /** Null where there was nothing to count then. */
  readonly before: number | null;
  readonly now: number | null;
}

/** How a set stands against the audit before. */
export interface Difference {
  readonly total: Change;
  readonly parts: readonly Change[];
  /** Rules by the share of documents on which they failed; those that did not change are left out. */
  readonly rules: readonly Change[];
}

/** Share of the documents without error; null where there are none. */
export const cleanShare = ({ documents, clean }: Pick<Part, 'documents' | 'clean'>): number | null =>
  documents === 0 ? null : clean / documents;

/** Compares two audits by shares, since sets differ in size. */
export function differenceOf(before: AuditSummary, now: AuditSummary): Difference {
  return {
    total: { name: '', before: cleanShare(before.total), now: cleanShare(now.total) },
    parts: paired(partShares(before.parts), partShares(now.parts)),
    rules: paired(failShares(before), failShares(now))
      .filter((change) => change.before !== change.now)
      .sort((a, b) => Math.abs(step(b)) - Math.abs(step(a))),
  };
}

const step = ({ before, now }: Change): number => (now ?? 0) - (before ?? 0);

const partShares = (parts: readonly Part[]) => new Map(parts.map((part) => [part.name, cleanShare(part)]));

const failShares = ({ rules }: AuditSummary) =>
  new Map(rules.map(({ ruleId, failed, judged }) => [ruleId, judged === 0 ? null : failed / judged]));

function paired(
  before: ReadonlyMap<string, number | null>,
  now: ReadonlyMap<string, number | null>,
): Change[] {
  const names = new Set([...now.keys(), ...before.keys()]);
  return [...names].map((name) => ({ name, before: before.get(name) ?? null, now: now.get(name) ?? null }));
}
