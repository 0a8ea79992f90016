import { say } from '../../messages/index.js';
import { type CellContent, type Link, workbook } from '../../workbook/index.js';
import type { ReportMeta, ReportWriter } from '../format.js';
import { documentRow, documentsSheet } from './documents-sheet.js';
import { findingRows, findingsSheet } from './findings-sheet.js';
import { RuleCounts } from './rules-sheet.js';

/** A workbook of Excel: findings, documents, rules. Its rows are held until the end. */
export function xlsx(meta: ReportMeta): ReportWriter {
  const { language } = meta;
  const findings: CellContent[][] = [];
  const documents: CellContent[][] = [];
  const counts = new RuleCounts();
  // Row 1 holds the titles.
  const rows = new Map(meta.rules.map(({ id }, index) => [id, index + 2]));
  const rule = (ruleId: string): Link['to'] | null => {
    const row = rows.get(ruleId);
    return row === undefined ? null : { sheet: say(language, 'rules'), row };
  };
  return {
    head: '',
    document(report) {
      documents.push(documentRow(report, meta.addressOf(report.file)));
      counts.add(report);
      const document = { sheet: say(language, 'documents'), row: documents.length + 1 };
      for (const row of findingRows(report, { document, rule }, language)) findings.push(row);
      return '';
    },
    tail: () =>
      workbook('thethuc', [
        findingsSheet(findings, language),
        documentsSheet(documents, language),
        counts.sheet(meta),
      ]),
  };
}
