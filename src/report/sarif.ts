import type { Level } from '../engine/index.js';
import { fingerprints } from '../text/fingerprint.js';
import type { DocumentReport, ReportedFinding, SuppressedFinding } from './document-report.js';
import { type ReportFormat, type ReportMeta, type RuleInfo, separated } from './format.js';
import { weightOf } from './summary.js';
import { asAddress, basisInWords, findingText } from './wording.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for code scanning. What was set aside is in it, marked. */
export const sarif: ReportFormat = (meta) => {
  const next = separated(',\n');
  const unique = fingerprints();
  const indices = new Map(meta.rules.map(({ id }, index) => [id, index]));
  const unread: object[] = [];
  const driver = {
    name: 'thethuc',
    semanticVersion: meta.version,
    rules: meta.rules.map((rule) => descriptor(rule, meta)),
  };
  return {
    head: `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"results":[\n`,
    document(report) {
      if (report.error) unread.push(notification(report, report.error));
      const results = [...report.findings, ...(report.suppressed ?? [])].map((finding) =>
        JSON.stringify({
          ...result(report.file, finding, meta),
          ...(indices.has(finding.ruleId) ? { ruleIndex: indices.get(finding.ruleId) } : {}),
          partialFingerprints: { 'thethuc/v1': unique(report.file, finding.ruleId, finding.excerpt) },
        }),
      );
      return results.length > 0 ? next(results.join(',\n')) : '';
    },
    tail: ({ unreadable }) => {
      const invocation = { executionSuccessful: unreadable === 0, toolExecutionNotifications: unread };
      return `\n],"invocations":${JSON.stringify([invocation])},"columnKind":"utf16CodeUnits"}]}\n`;
    },
  };
};

function descriptor({ id, title, clause, level, mend }: RuleInfo, { language, pages }: ReportMeta): object {
  const basis = basisInWords(clause, language);
  const text = [`${title[language]}.`, `${basis}.`, ...(mend ? [mend[language]] : [])];
  const page = pages === null ? null : `${pages}${id}.md`;
  const markdown = [...text, ...(page ? [`[${id}](${page})`] : [`\`thethuc explain ${id}\``])].join('\n\n');
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: `${title[language]} (${basis})` },
    help: { text: text.join('\n'), markdown },
    ...(page ? { helpUri: page } : {}),
    defaultConfiguration: { level: LEVELS[level] },
    properties: { clause },
  };
}

function result(
  file: string,
  finding: ReportedFinding | SuppressedFinding,
  { language }: ReportMeta,
): object {
  const [first] = finding.places;
  // Those who show results ask for a line; a Word document has none.
  const physicalLocation = {
    artifactLocation: { uri: asAddress(file) },
    region: { startLine: 1, ...(finding.excerpt === '' ? {} : { snippet: { text: finding.excerpt } }) },
  };
  const paragraph = first?.paragraph ?? null;
  const logicalLocations =
    first && paragraph !== null
      ? [{ fullyQualifiedName: `${first.part}#${paragraph}`, kind: 'element' }]
      : [];
  return {
    ruleId: finding.ruleId,
    // The standard wants no level on what is left to a person.
    ...(weightOf(finding) === 'review'
      ? { kind: 'review', level: 'none' }
      : { level: LEVELS[finding.level] }),
    message: { text: findingText(finding, language) },
    locations: [{ physicalLocation, ...(logicalLocations.length > 0 ? { logicalLocations } : {}) }],
    properties: {
      outcome: finding.outcome,
      component: finding.component,
      expected: finding.expected,
      actual: finding.actual,
      page: first?.page ?? null,
    },
    ...('suppression' in finding ? { suppressions: [suppressionOf(finding)] } : {}),
  };
}

function suppressionOf({ suppression: { reason } }: SuppressedFinding): object {
  return { kind: 'external', status: 'accepted', ...(reason === null ? {} : { justification: reason }) };
}

function notification(
  { file }: DocumentReport,
  { code, message }: NonNullable<DocumentReport['error']>,
): object {
  return {
    level: 'error',
    message: { text: message },
    descriptor: { id: code },
    locations: [{ physicalLocation: { artifactLocation: { uri: asAddress(file) } } }],
  };
}
