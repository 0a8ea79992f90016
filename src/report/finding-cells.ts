import type { ComponentName } from '../engine/index.js';
import { COMPONENT_NAMES, type Language, say } from '../messages/index.js';
import type { ReportedFinding } from './document-report.js';
import { weightOf } from './summary.js';
import { basisInWords, whereInWords } from './wording.js';

/** The columns of a table of findings. */
export const FINDING_COLUMNS = [
  'file',
  'component',
  'level',
  'content',
  'excerpt',
  'found',
  'expected',
  'place',
  'mend',
  'basis',
  'ruleId',
] as const;

/** A finding as the row of a table. */
export function findingCells(file: string, finding: ReportedFinding, language: Language): string[] {
  const cells: Readonly<Record<(typeof FINDING_COLUMNS)[number], string>> = {
    file,
    component: COMPONENT_NAMES[finding.component as ComponentName][language],
    level: say(language, weightOf(finding)),
    content: finding.message,
    excerpt: finding.excerpt,
    found: finding.actual ?? '',
    expected: finding.expected ?? '',
    place: whereInWords(finding, language),
    mend: finding.mend ?? '',
    basis: basisInWords(finding.clause, language),
    ruleId: finding.ruleId,
  };
  return FINDING_COLUMNS.map((name) => cells[name]);
}
