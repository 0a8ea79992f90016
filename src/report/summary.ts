import type { Level } from '../engine/index.js';
import type { DocumentReport, ReportedFinding } from './document-report.js';

/** Counts over all documents of a run. */
export interface Summary {
  documents: number;
  /** Documents with an error. */
  failed: number;
  unreadable: number;
  error: number;
  warning: number;
  info: number;
  /** Findings that are left to a person; in none of the levels. */
  review: number;
}

/** How a finding counts: by its level, or apart where the program is not certain. A mere note is a note either way. */
export type Weight = Level | 'review';

export function weightOf({ level, outcome }: Pick<ReportedFinding, 'level' | 'outcome'>): Weight {
  return outcome === 'review' && level !== 'info' ? 'review' : level;
}

export function emptySummary(): Summary {
  return { documents: 0, failed: 0, unreadable: 0, error: 0, warning: 0, info: 0, review: 0 };
}

/** Adds one document to the counts. */
export function count(summary: Summary, report: DocumentReport): void {
  summary.documents += 1;
  if (report.error) summary.unreadable += 1;
  const counts = countWeights(report);
  if (counts.error > 0) summary.failed += 1;
  for (const weight of WEIGHTS) summary[weight] += counts[weight];
}

/** Findings of one document by weight. */
export function countWeights(report: DocumentReport): Record<Weight, number> {
  const counts = { error: 0, warning: 0, info: 0, review: 0 };
  for (const finding of report.findings) counts[weightOf(finding)] += 1;
  return counts;
}

/** When a run fails although every file was read. */
export interface Gate {
  /** The lightest level that makes the run fail; default error. */
  readonly failOn?: Level | 'never' | undefined;
  /** More warnings than this make it fail; default: any number is fine. */
  readonly maxWarnings?: number | undefined;
}

/** From the lightest on: what is uncertain must not stop anybody's work. */
const WEIGHTS: readonly Weight[] = ['review', 'info', 'warning', 'error'];
const FAILING: Readonly<Record<Level, readonly Weight[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: WEIGHTS,
};

/** Whether a finding of this weight fails a run that fails from a level on. */
export function fails(weight: Weight, least: Level): boolean {
  return FAILING[least].includes(weight);
}

/** 0 clean, 1 findings at the level that fails a run, or too many warnings; 2 something could not be read. */
export function exitCode(
  summary: Summary,
  { failOn = 'error', maxWarnings = Infinity }: Gate = {},
): 0 | 1 | 2 {
  if (summary.unreadable > 0) return 2;
  if (summary.warning > maxWarnings) return 1;
  return failOn !== 'never' && WEIGHTS.some((weight) => fails(weight, failOn) && summary[weight] > 0) ? 1 : 0;
}
