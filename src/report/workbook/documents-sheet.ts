import { type Language, say } from '../../messages/index.js';
import type { CellContent, Column, SheetData } from '../../workbook/index.js';
import type { DocumentReport } from '../document-report.js';
import { countWeights } from '../summary.js';
import { typeName } from '../type-name.js';

const columnsIn = (language: Language): Column[] => [
  { title: say(language, 'file'), width: 36 },
  { title: say(language, 'type'), width: 18 },
  { title: say(language, 'number'), width: 9 },
  { title: say(language, 'symbol'), width: 18 },
  { title: say(language, 'dateOfIssue'), width: 13, kind: 'date' },
  { title: say(language, 'issuingBody'), width: 36, kind: 'wrapped' },
  { title: say(language, 'about'), width: 60, kind: 'wrapped' },
  { title: say(language, 'signer'), width: 26, kind: 'wrapped' },
  { title: say(language, 'errorCount'), width: 9, kind: 'number' },
  { title: say(language, 'warningCount'), width: 11, kind: 'number' },
  { title: say(language, 'infoCount'), width: 9, kind: 'number' },
  { title: say(language, 'judgeCount'), width: 12, kind: 'number' },
  { title: say(language, 'asideCount'), width: 10, kind: 'number' },
  { title: say(language, 'passedCount'), width: 10, kind: 'number' },
  { title: say(language, 'failedCount'), width: 11, kind: 'number' },
  { title: say(language, 'naCount'), width: 13, kind: 'number' },
  { title: say(language, 'remark'), width: 40, kind: 'wrapped' },
];

/** @param address of the document as seen from the workbook; null where there is none */
export function documentRow(report: DocumentReport, address: string | null): CellContent[] {
  const { file, document, error, suppressed = [] } = report;
  const name: CellContent = address === null ? file : { text: file, to: { address } };
  if (error || !document) {
    return [name, ...Array<null>(15).fill(null), error?.message ?? null];
  }
  const counts = countWeights(report);
  const outcomes = Object.values(report.outcomes);
  const of = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  return [
    name,
    typeName(document),
    document.so,
    document.kyHieu,
    dayOf(document.thoiGian),
    document.coQuanBanHanh,
    document.trichYeu,
    document.nguoiKy.flatMap(({ hoTen }) => hoTen ?? []).join('; '),
    counts.error,
    counts.warning,
    counts.info,
    counts.review,
    suppressed.length,
    of('pass'),
    of('fail'),
    of('na'),
    null,
  ];
}

/** A real day, or null: a draft has none yet, and there is no 31 February. */
function dayOf(time: NonNullable<DocumentReport['document']>['thoiGian']): Date | null {
  const { ngay = null, thang = null, nam = null } = time ?? {};
  if (ngay === null || thang === null || nam === null) return null;
  const day = new Date(Date.UTC(nam, thang - 1, ngay));
  return day.getUTCDate() === ngay && day.getUTCMonth() === thang - 1 && nam >= 1900 ? day : null;
}

export function documentsSheet(rows: readonly (readonly CellContent[])[], language: Language): SheetData {
  return { name: say(language, 'documents'), columns: columnsIn(language), rows };
}
