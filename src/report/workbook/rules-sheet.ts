import type { Outcome } from '../../engine/index.js';
import { type Language, say } from '../../messages/index.js';
import type { CellContent, Column, SheetData } from '../../workbook/index.js';
import type { DocumentReport } from '../document-report.js';
import type { ReportMeta, RuleInfo } from '../format.js';
import { basisInWords } from '../wording.js';

const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'review', 'na'];

const columnsIn = (language: Language): Column[] => [
  { title: say(language, 'ruleId'), width: 28 },
  { title: say(language, 'requirement'), width: 50, kind: 'wrapped' },
  { title: say(language, 'level'), width: 11 },
  { title: say(language, 'basis'), width: 42, kind: 'wrapped' },
  { title: say(language, 'passedCount'), width: 10, kind: 'number' },
  { title: say(language, 'failedCount'), width: 11, kind: 'number' },
  { title: say(language, 'judgeCount'), width: 12, kind: 'number' },
  { title: say(language, 'naCount'), width: 13, kind: 'number' },
  { title: say(language, 'mend'), width: 60, kind: 'wrapped' },
];

/** Counts for each rule in how many documents it came out how. */
export class RuleCounts {
  readonly #counts = new Map<string, Record<Outcome, number>>();

  add({ outcomes }: DocumentReport): void {
    for (const [id, outcome] of Object.entries(outcomes)) {
      const counts = this.#counts.get(id) ?? { pass: 0, fail: 0, review: 0, na: 0 };
      counts[outcome] += 1;
      this.#counts.set(id, counts);
    }
  }

  sheet({ rules, language, pages }: ReportMeta): SheetData {
    const rows = rules.map((rule) => this.#row(rule, language, pages));
    return { name: say(language, 'rules'), columns: columnsIn(language), rows };
  }

  #row(
    { id, title, level, clause, mend }: RuleInfo,
    language: Language,
    pages: string | null,
  ): CellContent[] {
    const counts = this.#counts.get(id);
    return [
      pages === null ? id : { text: id, to: { address: `${pages}${id}.md` } },
      title[language],
      say(language, level),
      basisInWords(clause, language),
      ...OUTCOMES.map((outcome) => counts?.[outcome] ?? 0),
      mend?.[language] ?? null,
    ];
  }
}
