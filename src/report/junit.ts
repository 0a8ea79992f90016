import { xmlText } from '../xml/xml-text.js';
import type { DocumentReport, ReportedFinding } from './document-report.js';
import type { ReportFormat, ReportMeta } from './format.js';
import { fails, weightOf } from './summary.js';
import { findingText } from './wording.js';

/** JUnit: a suite for each document, a case for each rule that applies to it. Lighter findings are notes of a case that passes. */
export const junit: ReportFormat = (meta) => ({
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="thethuc">\n',
  document: (report) => suite(report, meta),
  tail: () => '</testsuites>\n',
});

/** A case as it stands in a suite, with what came of it. */
interface Case {
  readonly kind: 'failure' | 'error' | 'skipped' | 'pass';
  readonly text: string;
}

function suite(report: DocumentReport, meta: ReportMeta): string {
  const cases = report.error
    ? [
        caseOf(
          report.file,
          report.file,
          'error',
          element('error', report.error.message, report.error.message),
        ),
      ]
    : ruleCases(report, meta);
  const number = (kind: Case['kind']) => cases.filter((one) => one.kind === kind).length;
  const counts = `tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}"`;
  const lines = cases.map(({ text }) => `    ${text}\n`).join('');
  return `  <testsuite name="${xmlText(report.file)}" ${counts}>\n${lines}  </testsuite>\n`;
}

function ruleCases(report: DocumentReport, meta: ReportMeta): Case[] {
  return meta.rules.flatMap((rule) => {
    const outcome = report.outcomes[rule.id];
    if (outcome === undefined || outcome === 'na') return [];
    const name = `${rule.title[meta.language]} (${rule.id})`;
    const findings = report.findings.filter(({ ruleId }) => ruleId === rule.id);
    const aside = report.suppressed?.filter(({ ruleId }) => ruleId === rule.id) ?? [];
    const failing = findings.filter((finding) => fails(weightOf(finding), meta.failOn));
    const text = textOf(findings, meta);
    if (failing.length > 0) {
      const [first] = failing;
      return [caseOf(report.file, name, 'failure', element('failure', first?.message ?? '', text))];
    }
    if (findings.length > 0)
      return [caseOf(report.file, name, 'pass', `<system-out>${xmlText(text)}</system-out>`)];
    const [known] = aside;
    if (!known) return [caseOf(report.file, name, 'pass', '')];
    const why = known.suppression.reason ?? known.message;
    return [caseOf(report.file, name, 'skipped', `<skipped message="${xmlText(why)}"/>`)];
  });
}

const textOf = (findings: readonly ReportedFinding[], { language }: ReportMeta): string =>
  findings.map((finding) => findingText(finding, language)).join('\n\n');

const element = (name: string, message: string, text: string): string =>
  `<${name} message="${xmlText(message)}">${xmlText(text)}</${name}>`;

function caseOf(file: string, name: string, kind: Case['kind'], inside: string): Case {
  const start = `<testcase classname="${xmlText(file)}" name="${xmlText(name)}"`;
  return { kind, text: inside === '' ? `${start}/>` : `${start}>${inside}</testcase>` };
}
