import { type Language, say } from '../messages/index.js';
import type { DocumentReport } from './document-report.js';
import { FINDING_COLUMNS, findingCells } from './finding-cells.js';
import type { ReportFormat } from './format.js';

/** Excel takes a text for UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets take what begins so for a formula: `- Như trên` would not be shown. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Comma-separated values after RFC 4180, one finding a row, that Excel opens as they are. */
export const csv: ReportFormat = ({ language }) => ({
  head: BYTE_ORDER_MARK + row(FINDING_COLUMNS.map((name) => say(language, name))),
  document: (report) => rowsOf(report, language),
  tail: () => '',
});

function rowsOf({ file, error, findings }: DocumentReport, language: Language): string {
  if (error) {
    const cells = { file, level: say(language, 'error'), content: error.message, ruleId: error.code };
    return row(FINDING_COLUMNS.map((name) => (name in cells ? cells[name as keyof typeof cells] : '')));
  }
  return findings.map((finding) => row(findingCells(file, finding, language))).join('');
}
