import type { ReportedFinding, Suppression } from './document-report.js';

/** A report, or the brief record of one. */
export interface WithFindings {
  readonly findings: readonly (Pick<ReportedFinding, 'ruleId'> & { readonly internal?: string })[];
  readonly suppressed?: readonly unknown[];
}

/**
 * Sets aside the findings that shall not count.
 * @param why what a finding is set aside for; null where it counts
 */
export function suppress<Report extends WithFindings>(
  report: Report,
  why: (finding: Report['findings'][number]) => Suppression | null,
): Report {
  const findings: Report['findings'][number][] = [];
  const suppressed = [...(report.suppressed ?? [])];
  for (const finding of report.findings) {
    const suppression = finding.internal === undefined ? why(finding) : null;
    if (suppression) suppressed.push({ ...finding, suppression });
    else findings.push(finding);
  }
  return suppressed.length > 0 ? { ...report, findings, suppressed } : report;
}

/** Whether a list of ids and groups names a rule. */
export function namesRule(names: readonly string[], ruleId: string): boolean {
  return names.includes(ruleId) || names.includes(ruleId.slice(0, ruleId.indexOf('/')));
}
