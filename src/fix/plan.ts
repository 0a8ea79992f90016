import type { Finding, Repair, Rule } from '../engine/index.js';
import type { State, Task, Wanted } from './types.js';

/** Which findings of one kind a task is about: their rule and message. */
export const kindOf = ({ ruleId, messageId }: Finding): string => `${ruleId} ${messageId}`;

/** What mends the findings that shall be mended, in the order of the rules. A rule that throws offers nothing. */
export function planTasks(
  { verdict }: State,
  rules: ReadonlyMap<string, Rule>,
  wanted: Wanted,
  passedOver: ReadonlySet<string>,
): Task[] {
  const tasks: Task[] = [];
  for (const rule of rules.values()) {
    if (!rule.repair || !wanted.rule(rule.id)) continue;
    for (const finding of verdict.of(rule.id)) {
      if (!isWanted(finding, wanted) || passedOver.has(kindOf(finding))) continue;
      const repairs = repairsOf(finding, rule, verdict.context);
      if (wanted.trackable && !repairs.every(isTrackable)) continue;
      if (repairs.length > 0) tasks.push({ finding, repairs });
    }
  }
  return tasks;
}

const isWanted = ({ fix, internal }: Finding, { unsafe }: Wanted): boolean =>
  internal === null && (fix === 'safe' || (unsafe && fix === 'unsafe'));

/** Lists and settings have no tracked changes, and those of columns are not written. */
const isTrackable = ({ kind }: Repair): boolean =>
  kind !== 'label' && kind !== 'document' && kind !== 'column';

function repairsOf(finding: Finding, rule: Rule, context: State['verdict']['context']) {
  try {
    return rule.repair ? [...rule.repair(finding, context)] : [];
  } catch {
    return [];
  }
}
