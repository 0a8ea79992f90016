import type { ComponentName } from '../engine/index.js';
import { COMPONENT_NAMES, type Language, say } from '../messages/index.js';
import type { DocumentReport, ReportedFinding } from './document-report.js';
import type { ReportFormat } from './format.js';
import { basisInWords, whereInWords } from './wording.js';

/** Excel takes a text for UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets take what begins so for a formula: `- Như trên` would not be shown. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

const COLUMNS = [
  'file',
  'component',
  'level',
  'conclusion',
  'content',
  'excerpt',
  'found',
  'expected',
  'place',
  'mend',
  'basis',
  'ruleId',
] as const;

/** Comma-separated values after RFC 4180, one finding a row, that Excel opens as they are. */
export const csv: ReportFormat = ({ language }) => ({
  head: BYTE_ORDER_MARK + row(COLUMNS.map((name) => say(language, name))),
  document: (report) => rowsOf(report, language),
  tail: () => '',
});

function rowsOf({ file, error, findings }: DocumentReport, language: Language): string {
  if (error) {
    const cells = { file, level: say(language, 'error'), content: error.message, ruleId: error.code };
    return row(COLUMNS.map((name) => (name in cells ? cells[name as keyof typeof cells] : '')));
  }
  return findings.map((finding) => row(cellsOf(file, finding, language))).join('');
}

function cellsOf(file: string, finding: ReportedFinding, language: Language): string[] {
  return [
    file,
    COMPONENT_NAMES[finding.component as ComponentName][language],
    say(language, finding.level),
    finding.outcome === 'review' ? say(language, 'review') : '',
    finding.message,
    finding.excerpt,
    finding.actual ?? '',
    finding.expected ?? '',
    whereInWords(finding, language),
    finding.mend ?? '',
    basisInWords(finding.clause, language),
    finding.ruleId,
  ];
}
