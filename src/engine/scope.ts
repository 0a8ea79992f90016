import type { Scope } from '../anatomy/types.js';
import type { Finding, Rule } from './types.js';

/** The one rule that speaks of documents the decree does not govern. */
export const SCOPE_RULE = 'tep/ngoai-pham-vi';

/** Whether a rule has a say on documents of a scope (Điều 2; Điều 4 khoản 2 điểm a). */
export function inScope(rule: Rule, scope: Scope): boolean {
  return scope === 'hanh-chinh' || scope === 'chuyen-nganh' || rule.id === SCOPE_RULE;
}

/** A field may set a form of its own (Điều 4 khoản 2 điểm a): errors on its documents weigh as warnings. */
export function lowered(finding: Finding, scope: Scope): Finding {
  return scope === 'chuyen-nganh' && finding.level === 'error' ? { ...finding, level: 'warning' } : finding;
}
