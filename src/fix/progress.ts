import type { Finding, Place, Verdict } from '../engine/index.js';
import type { Task } from './types.js';

/** How many findings a rule has: those that fail, and all. */
function counts({ findings }: Verdict): Map<string, { fail: number; all: number }> {
  const found = new Map<string, { fail: number; all: number }>();
  for (const { ruleId, outcome } of findings) {
    const own = found.get(ruleId) ?? { fail: 0, all: 0 };
    own.all += 1;
    if (outcome === 'fail') own.fail += 1;
    found.set(ruleId, own);
  }
  return found;
}

/** Rules that have more to say than before. */
export function grown(before: Verdict, after: Verdict): ReadonlySet<string> {
  const old = counts(before);
  const more = [...counts(after)].filter(([rule, { fail, all }]) => {
    const own = old.get(rule);
    return !own || fail > own.fail || all > own.all;
  });
  return new Set(more.map(([rule]) => rule));
}

/** Tasks whose findings are still there as large as before. */
export function idle(tasks: readonly Task[], before: Verdict, after: Verdict): Task[] {
  return tasks.filter(({ finding }) => {
    const alike = ({ ruleId, messageId }: Finding): boolean =>
      ruleId === finding.ruleId && messageId === finding.messageId;
    return extent(after.findings.filter(alike)) >= extent(before.findings.filter(alike));
  });
}

/** How much of a document findings are about. */
function extent(findings: readonly Finding[]): number {
  return findings.reduce(
    (sum, { places }) => sum + 1 + places.reduce((own, place) => own + lengthOf(place), 0),
    0,
  );
}

function lengthOf(place: Place): number {
  if ('paragraph' in place) return place.to - place.from + 1;
  return 'text' in place ? place.text.length + 1 : 1;
}
