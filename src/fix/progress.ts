import type { Finding, Place, Verdict } from '../engine/index.js';
import type { Task } from './types.js';

/** Rules that have more to say than before: more that fails, or more at all. Of the earlier verdict only those that speak now are asked. */
export function grown(before: Verdict, after: Verdict): ReadonlySet<string> {
  const speaking = new Set(after.findings.map(({ ruleId }) => ruleId));
  return new Set(
    [...speaking].filter((ruleId) => {
      const [old, now] = [before.of(ruleId), after.of(ruleId)];
      return now.length > old.length || failing(now) > failing(old);
    }),
  );
}

const failing = (findings: readonly Finding[]): number =>
  findings.filter(({ outcome }) => outcome === 'fail').length;

/** Tasks whose findings are still there as large as before. */
export function idle(tasks: readonly Task[], before: Verdict, after: Verdict): Task[] {
  return tasks.filter(({ finding: { ruleId, messageId } }) => {
    const size = (verdict: Verdict): number =>
      extent(verdict.of(ruleId).filter((finding) => finding.messageId === messageId));
    return size(after) >= size(before);
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
