/** What an audit says, as tables that every report shows in its own manner. */
import { type Bilingual, type Language, say, tally } from '../messages/index.js';
import { weightOf } from '../report/summary.js';
import { type Change, cleanShare } from './compare.js';
import type { AuditResult } from './result.js';
import type { Part } from './summary.js';
import type { Division } from './units.js';

/** `share`: of 1. `step`: a difference of shares. `place`: a file. */
export type ColumnKind = 'text' | 'place' | 'number' | 'share' | 'step';

export interface TableColumn {
  readonly title: string;
  readonly kind: ColumnKind;
}

export interface AuditTable {
  readonly id: 'parts' | 'months' | 'mistakes' | 'worst' | 'numbers' | 'copies' | 'compared' | 'changes';
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What tables need to know of the rules. */
export interface RuleTitle {
  readonly id: string;
  readonly title: Bilingual;
}

const DIVIDED: Readonly<Record<Division, 'byFolder' | 'byUnit' | 'byBody'>> = {
  folder: 'byFolder',
  unit: 'byUnit',
  body: 'byBody',
};

/** The tables of an audit; those without rows are left out. */
export function auditTables(
  result: AuditResult,
  rules: readonly RuleTitle[],
  language: Language,
): AuditTable[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title[language]]));
  const nameOf = (ruleId: string) => `${titles.get(ruleId) ?? ruleId} (${ruleId})`;
  const column = (id: Parameters<typeof tally>[1] & ColumnName, kind: ColumnKind) => ({
    title: tally(language, id),
    kind,
  });
  const counted = [
    column('document', 'number'),
    column('clean', 'number'),
    column('share', 'share'),
    column('errors', 'number'),
    column('warnings', 'number'),
  ];
  const changed = [column('before', 'share'), column('now', 'share'), column('change', 'step')];
  const { difference } = result;
  const tables: AuditTable[] = [
    {
      id: 'parts',
      title: tally(language, DIVIDED[result.by]),
      columns: [{ title: '', kind: 'text' }, ...counted],
      rows: result.parts.map((part) => partRow(part, partName(part.name, result.by, language))),
    },
    {
      id: 'months',
      title: tally(language, 'byMonth'),
      columns: [{ title: '', kind: 'text' }, ...counted],
      rows: result.months.map((part) => partRow(part, monthName(part.name))),
    },
    {
      id: 'mistakes',
      title: tally(language, 'mistakes'),
      columns: [column('requirement', 'text'), column('document', 'number'), column('share', 'share')],
      rows: result.rules
        .filter(({ failed }) => failed > 0)
        .map(({ ruleId, failed, judged }) => [nameOf(ruleId), failed, failed / judged]),
    },
    {
      id: 'worst',
      title: tally(language, 'worst'),
      columns: [column('document', 'place'), column('errors', 'number'), column('warnings', 'number')],
      rows: result.worst.map(({ file, error, warning }) => [file, error, warning]),
    },
    {
      id: 'numbers',
      title: tally(language, 'numbers'),
      columns: [
        { title: say(language, 'level'), kind: 'text' },
        { title: say(language, 'content'), kind: 'text' },
        { title: say(language, 'file'), kind: 'place' },
      ],
      rows: (result.numbers ?? []).map((finding) => [
        say(language, weightOf(finding)),
        finding.message,
        finding.files.join('\n'),
      ]),
    },
    {
      id: 'copies',
      title: tally(language, 'copies'),
      columns: [column('document', 'text'), { title: say(language, 'file'), kind: 'place' }],
      rows: result.copies.map(({ soKyHieu, files }) => [soKyHieu, files.join('\n')]),
    },
    {
      id: 'compared',
      title: tally(language, 'compared'),
      columns: [{ title: '', kind: 'text' }, ...changed],
      rows: difference
        ? [
            changeRow(difference.total, tally(language, 'cleanShare')),
            ...difference.parts.map((change) =>
              changeRow(change, partName(change.name, result.by, language)),
            ),
          ]
        : [],
    },
    {
      id: 'changes',
      title: tally(language, 'requirements'),
      columns: [column('requirement', 'text'), ...changed],
      rows: (difference?.rules ?? []).map((change) => changeRow(change, nameOf(change.name))),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

type ColumnName =
  | 'document'
  | 'clean'
  | 'share'
  | 'errors'
  | 'warnings'
  | 'before'
  | 'now'
  | 'change'
  | 'requirement';

const partRow = (part: Part, name: string) => [
  name,
  part.documents,
  part.clean,
  cleanShare(part),
  part.error,
  part.warning,
];

const changeRow = ({ before, now }: Change, name: string) => [
  name,
  before,
  now,
  before === null || now === null ? null : now - before,
];

/** A part that is not told is called so. */
export function partName(name: string, by: Division, language: Language): string {
  if (name === '' || name === '.') return tally(language, by === 'folder' ? 'topFolder' : 'unknownPart');
  return name;
}

/** `2026-03` as people write it. */
export const monthName = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;
