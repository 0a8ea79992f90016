import { COMPONENT_ORDER, type ComponentName } from '../engine/index.js';
import { COMPONENT_NAMES, type Language, say } from '../messages/index.js';
import type { DocumentReport, ReportedFinding } from './document-report.js';
import type { ReportFormat } from './format.js';
import { weightOf } from './summary.js';
import { basisInWords, whereInWords } from './wording.js';

/** A text that Markdown leaves as it is, also in a table. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Markdown: a table for each document, for a merge request or a page of a wiki. */
export const markdown: ReportFormat = ({ language }) => ({
  head: '# thethuc\n',
  document: (report) => `\n## ${plain(report.file)}\n\n${body(report, language)}`,
  tail: (summary) => `\n---\n\n${say(language, 'total', { ...summary })}\n`,
});

function body({ error, findings, suppressed = [] }: DocumentReport, language: Language): string {
  if (error) return `${plain(error.message)}\n`;
  const aside =
    suppressed.length === 0 ? '' : `\n${say(language, 'setAside', { count: suppressed.length })}\n`;
  if (findings.length === 0) return `${say(language, 'clean')}\n${aside}`;
  const names = (['level', 'component', 'content', 'place', 'mend', 'basis'] as const).map((name) =>
    say(language, name),
  );
  const ordered = COMPONENT_ORDER.flatMap((component) =>
    findings.filter((finding) => finding.component === component),
  );
  const rows = ordered.map((finding) => findingRow(finding, language));
  return row(...names) + row(...names.map(() => '---')) + rows.join('') + aside;
}

function findingRow(finding: ReportedFinding, language: Language): string {
  return row(
    say(language, weightOf(finding)),
    plain(COMPONENT_NAMES[finding.component as ComponentName][language]),
    plain(finding.message),
    plain(whereInWords(finding, language)),
    plain(finding.mend ?? ''),
    `${plain(basisInWords(finding.clause, language))} \`${finding.ruleId}\``,
  );
}
