/** Mistakes that were there before: counted by file and rule, so that only new ones count. */
import type { DocumentReport, ReportedFinding, Suppression } from './document-report.js';
import { suppress } from './suppress.js';

/** Places of findings by rule id. */
export type BaselineEntry = Readonly<Record<string, number>>;

/** By path from the baseline's folder, with forward slashes. */
export interface Baseline {
  readonly version: 1;
  readonly files: Readonly<Record<string, BaselineEntry>>;
}

export const EMPTY_BASELINE: Baseline = { version: 1, files: {} };

/** A baseline as it is read, or null where the value is none. */
export function asBaseline(value: unknown): Baseline | null {
  if (!isObject(value) || value.version !== 1 || !isObject(value.files)) return null;
  const sound = Object.values(value.files).every(
    (entry) => isObject(entry) && Object.values(entry).every((count) => Number.isInteger(count)),
  );
  return sound ? (value as unknown as Baseline) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a document would have in a baseline. Faults of the program are left out. */
export function baselineEntry({ findings }: DocumentReport): BaselineEntry {
  const counts: Record<string, number> = {};
  for (const finding of findings) {
    if (finding.internal !== undefined) continue;
    counts[finding.ruleId] = (counts[finding.ruleId] ?? 0) + weightOf(finding);
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A finding stands for as many mistakes as it has places. */
const weightOf = ({ places }: ReportedFinding): number => Math.max(1, places.length);

const KNOWN: Suppression = { kind: 'baseline', reason: null };

/** Sets aside the findings of rules that find no more than the baseline has; where they find more, which one is new nobody can tell. */
export function withoutKnown(report: DocumentReport, entry: BaselineEntry): DocumentReport {
  const now = baselineEntry(report);
  return suppress(report, ({ ruleId }) => ((now[ruleId] ?? 0) <= (entry[ruleId] ?? 0) ? KNOWN : null));
}

/** Rules of which the baseline has more than a document, before anything was set aside. */
export function mended(report: DocumentReport, entry: BaselineEntry): string[] {
  const now = baselineEntry(report);
  return Object.keys(entry).filter((ruleId) => (entry[ruleId] ?? 0) > (now[ruleId] ?? 0));
}

/** A baseline with new entries; a document without mistakes has none. */
export function withEntries(baseline: Baseline, entries: ReadonlyMap<string, BaselineEntry>): Baseline {
  const files = Object.entries({ ...baseline.files, ...Object.fromEntries(entries) })
    .filter(([, entry]) => Object.keys(entry).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: 1, files: Object.fromEntries(files) };
}
