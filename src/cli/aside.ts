import type { Suppression } from '../config/index.js';
import { type Language, tell } from '../messages/index.js';
import { namesRule, suppress, type WithFindings } from '../report/index.js';
import { complain } from './output.js';

/** Sets aside what the configuration says, and keeps count of what was said in vain. */
export class Aside {
  /** By suppression, then by rule or group: whether anything was set aside. */
  readonly #uses = new Map<string, Map<string, boolean>>();

  apply<Report extends WithFindings & { readonly error: unknown }>(
    report: Report,
    suppressions: readonly Suppression[],
  ): Report {
    if (report.error || suppressions.length === 0) return report;
    for (const { id, rules } of suppressions) {
      const uses = this.#uses.get(id) ?? new Map(rules.map((rule) => [rule, false]));
      this.#uses.set(id, uses);
    }
    return suppress(report, ({ ruleId }) => {
      const holding = suppressions.filter(({ rules }) => namesRule(rules, ruleId));
      for (const { id, rules } of holding) {
        for (const rule of rules) if (namesRule([rule], ruleId)) this.#uses.get(id)?.set(rule, true);
      }
      const [first] = holding;
      return first ? { kind: 'config', reason: first.reason } : null;
    });
  }

  /** Names what was about files of this run and set nothing aside. */
  sayUnused(language: Language): void {
    for (const [id, uses] of this.#uses) {
      for (const [rule, used] of uses) if (!used) complain(tell(language, 'unusedSuppression', { id, rule }));
    }
  }
}
