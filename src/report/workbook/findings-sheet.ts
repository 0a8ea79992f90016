import { type Language, say } from '../../messages/index.js';
import type { CellContent, Column, Link, SheetData } from '../../workbook/index.js';
import type { DocumentReport } from '../document-report.js';
import { FINDING_COLUMNS, findingCells } from '../finding-cells.js';

const SHAPES: Readonly<Record<(typeof FINDING_COLUMNS)[number], Omit<Column, 'title'>>> = {
  file: { width: 32 },
  component: { width: 24 },
  level: { width: 13 },
  content: { width: 60, kind: 'wrapped' },
  excerpt: { width: 40, kind: 'wrapped' },
  found: { width: 26, kind: 'wrapped' },
  expected: { width: 26, kind: 'wrapped' },
  place: { width: 24, kind: 'wrapped' },
  mend: { width: 60, kind: 'wrapped' },
  basis: { width: 36, kind: 'wrapped' },
  ruleId: { width: 26 },
};

/** Where the rows of other sheets stand. */
export interface Elsewhere {
  readonly document: Link['to'];
  rule(ruleId: string): Link['to'] | null;
}

/** One finding a row, with the way to its document and its rule. */
export function findingRows(
  { file, findings }: DocumentReport,
  { document, rule }: Elsewhere,
  language: Language,
): CellContent[][] {
  return findings.map((finding) => {
    const cells: CellContent[] = findingCells(file, finding, language);
    link(cells, 0, document);
    link(cells, cells.length - 1, rule(finding.ruleId));
    return cells;
  });
}

function link(cells: CellContent[], index: number, to: Link['to'] | null): void {
  if (to) cells[index] = { text: String(cells[index]), to };
}

export function findingsSheet(rows: readonly (readonly CellContent[])[], language: Language): SheetData {
  const columns = FINDING_COLUMNS.map((name) => ({ title: say(language, name), ...SHAPES[name] }));
  return { name: say(language, 'findings'), columns, rows };
}
