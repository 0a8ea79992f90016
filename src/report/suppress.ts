import type { DocumentReport, ReportedFinding, Suppression } from './document-report.js';

/**
 * Sets aside the findings that shall not count.
 * @param why what a finding is set aside for; null where it counts
 */
export function suppress(
  report: DocumentReport,
  why: (finding: ReportedFinding) => Suppression | null,
): DocumentReport {
  const findings: ReportedFinding[] = [];
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
