import type { Rule } from '../../src/engine/index.js';

/** A rule without the messages that it never says: one maker serves components of which less is asked. */
export function withoutMessages(rule: Rule, ...ids: readonly string[]): Rule {
  const messages = Object.fromEntries(Object.entries(rule.messages).filter(([id]) => !ids.includes(id)));
  return { ...rule, messages };
}
