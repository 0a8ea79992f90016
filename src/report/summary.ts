import type { Level } from '../engine/index.js';
import type { DocumentReport } from './document-report.js';

/** Counts over all documents of a run. */
export interface Summary {
  documents: number;
  /** Documents with a finding at error level. */
  failed: number;
  unreadable: number;
  error: number;
  warning: number;
  info: number;
}

export function emptySummary(): Summary {
  return { documents: 0, failed: 0, unreadable: 0, error: 0, warning: 0, info: 0 };
}

/** Adds one document to the counts. */
export function count(summary: Summary, report: DocumentReport): void {
  summary.documents += 1;
  if (report.error) summary.unreadable += 1;
  const levels = countLevels(report);
  if (levels.error > 0) summary.failed += 1;
  for (const level of ['error', 'warning', 'info'] as const) summary[level] += levels[level];
}

/** Findings of one document by level. */
export function countLevels(report: DocumentReport): Record<Level, number> {
  const levels = { error: 0, warning: 0, info: 0 };
  for (const finding of report.findings) levels[finding.level] += 1;
  return levels;
}

/** 0 clean, 1 findings at error level, 2 something could not be read. */
export function exitCode(summary: Summary): 0 | 1 | 2 {
  if (summary.unreadable > 0) return 2;
  return summary.error > 0 ? 1 : 0;
}
