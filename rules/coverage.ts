/** The decree clause by clause, with what checks each. */
import type { Bilingual, Rule } from '../src/engine/index.js';
import { type Clause, clauses } from './data/clauses.js';
import { notAutomated } from './not-automated.js';

export interface CoveredClause {
  readonly clause: string;
  readonly about: Bilingual;
  /** Ids of the rules that check it, in the rulebook's order. */
  readonly rules: readonly string[];
  /** Why a file cannot show it, or the part of it that rules leave; null where rules do it all. */
  readonly why: Bilingual | null;
}

const RANGE = /^(III)\/1\.(\d+)-1\.(\d+)$/;

/** The single clauses of a rule's citation: `III/1.1-1.3` is three, `Đ8.2.a, I/II.1.a` is two. */
export function citedClauses(citation: string): string[] {
  return citation.split(/,\s*/).flatMap((one) => {
    const range = RANGE.exec(one);
    if (!range) return one === '' ? [] : [one];
    const [from, to] = [Number(range[2]), Number(range[3])];
    return Array.from({ length: to - from + 1 }, (_, step) => `III/1.${from + step}`);
  });
}

/** A rule speaks of a clause by its own number, that of the clause it is a point of, or that of a point of it. */
const related = (cited: string, clause: string): boolean =>
  cited === clause || clause.startsWith(`${cited}.`) || cited.startsWith(`${clause}.`);

/**
 * Every clause of the decree that bears on a document, with the rules that check it or the reason why none does.
 * @param rules the rulebook, or the part of it that is on
 */
export function coverage(rules: readonly Pick<Rule, 'id' | 'clause'>[]): CoveredClause[] {
  const cited = rules.map(({ id, clause }) => ({ id, clauses: citedClauses(clause) }));
  const reasons = new Map(notAutomated.map(({ clause, why }) => [clause, why]));
  const by = (wanted: string): string[] =>
    cited.filter((rule) => rule.clauses.some((one) => one === wanted)).map(({ id }) => id);
  const near = (wanted: string): string[] =>
    cited.filter((rule) => rule.clauses.some((one) => related(one, wanted))).map(({ id }) => id);
  return clauses.map(({ id, about, same }: Clause): CoveredClause => {
    const exact = by(id);
    const why = reasons.get(id) ?? null;
    const own = exact.length > 0 || why !== null ? exact : near(id);
    if (own.length > 0 || why !== null || same.length === 0) return { clause: id, about, rules: own, why };
    const ids = [...new Set(same.flatMap(near))];
    const inherited = same.map((one) => reasons.get(one)).find((reason) => reason !== undefined) ?? null;
    return { clause: id, about, rules: ids, why: ids.length > 0 ? null : inherited };
  });
}
