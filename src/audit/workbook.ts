/** An audit as a workbook: its tables, its documents and their findings. */
import { type Language, say, tally } from '../messages/index.js';
import { weightOf } from '../report/summary.js';
import { typeName } from '../report/type-name.js';
import { type CellContent, type Column, type SheetData, workbook } from '../workbook/index.js';
import type { AuditWriter } from './json.js';
import { summaryLines } from './pretty.js';
import { type Audited, countsOf } from './summary.js';
import { type AuditTable, auditTables, type ColumnKind, type RuleTitle } from './tables.js';

const KINDS: Readonly<Record<ColumnKind, NonNullable<Column['kind']>>> = {
  text: 'wrapped',
  place: 'wrapped',
  number: 'number',
  share: 'share',
  step: 'share',
};

/** Excel takes no longer names of sheets. */
const LONGEST_NAME = 31;

interface Options {
  readonly language: Language;
  readonly rules: readonly RuleTitle[];
  addressOf(file: string): string | null;
}

/** Its rows are held until the end. */
export function auditXlsx({ language, rules, addressOf }: Options): AuditWriter {
  const documents: CellContent[][] = [];
  const findings: CellContent[][] = [];
  return {
    head: '',
    document(audited) {
      const { file } = audited;
      const address = addressOf(file);
      const name: CellContent = address === null ? file : { text: file, to: { address } };
      documents.push([name, ...documentCells(audited)]);
      for (const one of audited.record.findings) {
        findings.push([
          name,
          say(language, weightOf(one)),
          one.message,
          one.excerpt || null,
          one.page,
          one.places,
          one.ruleId,
        ]);
      }
      return '';
    },
    tail(result) {
      const tables = auditTables(result, rules, language).map((table) => tableSheet(table, language));
      const [first] = tables;
      const above = summaryLines(result, language);
      const own = first ? [{ ...first, above }, ...tables.slice(1)] : [];
      return workbook(tally(language, 'title'), [
        ...own,
        { name: say(language, 'documents'), columns: documentColumns(language), rows: documents },
        { name: say(language, 'findings'), columns: findingColumns(language), rows: findings },
      ]);
    },
  };
}

function tableSheet({ id, title, columns, rows }: AuditTable, language: Language): SheetData {
  const name = id === 'numbers' ? tally(language, 'numbersShort') : title;
  return {
    name: name.slice(0, LONGEST_NAME),
    columns: columns.map(({ title: own, kind }, at) => ({
      title: own,
      width:
        kind === 'number' || kind === 'share' || kind === 'step'
          ? 12
          : at === 0 && id === 'numbers'
            ? 14
            : 60,
      kind: KINDS[kind],
    })),
    rows,
  };
}

const documentColumns = (language: Language): Column[] => [
  { title: say(language, 'file'), width: 40 },
  { title: tally(language, 'part'), width: 22, kind: 'wrapped' },
  { title: say(language, 'type'), width: 18 },
  { title: say(language, 'number'), width: 9 },
  { title: say(language, 'symbol'), width: 18 },
  { title: say(language, 'issuingBody'), width: 36, kind: 'wrapped' },
  { title: say(language, 'about'), width: 60, kind: 'wrapped' },
  { title: say(language, 'errorCount'), width: 9, kind: 'number' },
  { title: say(language, 'warningCount'), width: 11, kind: 'number' },
  { title: say(language, 'judgeCount'), width: 12, kind: 'number' },
  { title: say(language, 'remark'), width: 40, kind: 'wrapped' },
];

function documentCells({ part, record }: Audited): CellContent[] {
  const { document, error, findings } = record;
  if (!document) return [part, ...Array<null>(8).fill(null), error?.message ?? null];
  const counts = countsOf(findings);
  const { so, kyHieu, coQuanBanHanh, trichYeu } = document;
  return [
    part,
    typeName(document),
    so,
    kyHieu,
    coQuanBanHanh,
    trichYeu,
    counts.error,
    counts.warning,
    counts.review,
    null,
  ];
}

const findingColumns = (language: Language): Column[] => [
  { title: say(language, 'file'), width: 40 },
  { title: say(language, 'level'), width: 13 },
  { title: say(language, 'content'), width: 70, kind: 'wrapped' },
  { title: say(language, 'excerpt'), width: 40, kind: 'wrapped' },
  { title: tally(language, 'page'), width: 8, kind: 'number' },
  { title: tally(language, 'places'), width: 8, kind: 'number' },
  { title: say(language, 'ruleId'), width: 28 },
];
