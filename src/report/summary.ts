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

/** When a run fails although every file was read. */
export interface Gate {
  /** The lightest level that makes the run fail; default error. */
  readonly failOn?: Level | 'never' | undefined;
  /** More warnings than this make it fail; default: any number is fine. */
  readonly maxWarnings?: number | undefined;
}

const LEVELS: readonly Level[] = ['info', 'warning', 'error'];

/** Whether a level weighs as much as another. */
export function atLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}

/** 0 clean, 1 findings at the level that fails a run, or too many warnings; 2 something could not be read. */
export function exitCode(
  summary: Summary,
  { failOn = 'error', maxWarnings = Infinity }: Gate = {},
): 0 | 1 | 2 {
  if (summary.unreadable > 0) return 2;
  if (summary.warning > maxWarnings) return 1;
  return failOn !== 'never' && LEVELS.some((level) => atLeast(level, failOn) && summary[level] > 0) ? 1 : 0;
}
