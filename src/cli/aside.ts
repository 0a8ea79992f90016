import type { Suppression } from '../config/index.js';
import type { SetFinding } from '../engine/index.js';
import { type Language, tell } from '../messages/index.js';
import { namesRule, type Suppression as SetAside, suppress, type WithFindings } from '../report/index.js';
import { complain } from './output.js';

const OF_SETS = /^so-van-ban(?:\/|$)/;

/** Sets aside what the configuration says, and keeps count of what was said in vain. */
export class Aside {
  /** By suppression, then by rule or group: whether anything was set aside. */
  readonly #uses = new Map<string, Map<string, boolean>>();

  apply<Report extends WithFindings & { readonly error: unknown }>(
    report: Report,
    suppressions: readonly Suppression[],
  ): Report {
    if (report.error || suppressions.length === 0) return report;
    this.#meet(suppressions);
    return suppress(report, ({ ruleId }) => this.#why(ruleId, suppressions));
  }

  /** A mistake of a set is set aside where this is said of every file that it concerns. */
  ofSet(
    { ruleId, files }: Pick<SetFinding, 'ruleId' | 'files'>,
    suppressionsOf: (file: string) => readonly Suppression[],
  ): SetAside | null {
    const [first, ...more] = files;
    if (first === undefined || !more.every((file) => suppressionsOf(file).some(names(ruleId)))) return null;
    return this.#why(ruleId, suppressionsOf(first));
  }

  #meet(suppressions: readonly Suppression[]): void {
    for (const { id, rules } of suppressions) {
      if (!this.#uses.has(id)) this.#uses.set(id, new Map(rules.map((rule) => [rule, false])));
    }
  }

  #why(ruleId: string, suppressions: readonly Suppression[]): SetAside | null {
    const holding = suppressions.filter(names(ruleId));
    for (const { id, rules } of holding) {
      for (const rule of rules) if (namesRule([rule], ruleId)) this.#uses.get(id)?.set(rule, true);
    }
    const [first] = holding;
    return first ? { kind: 'config', reason: first.reason } : null;
  }

  /**
   * Names what was about files of this run and set nothing aside.
   * @param ofSets whether rules about sets had a say
   */
  sayUnused(language: Language, ofSets: boolean): void {
    for (const [id, uses] of this.#uses) {
      for (const [rule, used] of uses) {
        if (used || (!ofSets && OF_SETS.test(rule))) continue;
        complain(tell(language, 'unusedSuppression', { id, rule }));
      }
    }
  }
}

const names =
  (ruleId: string) =>
  ({ rules }: Suppression): boolean =>
    namesRule(rules, ruleId);
