import type { AuditWriter } from '../audit/json.js';
import { Audit, type AuditQuestion, type AuditResult } from '../audit/result.js';
import { type Audited, countsOf } from '../audit/summary.js';
import type { Level } from '../engine/index.js';
import { type Language, say } from '../messages/index.js';
import { emptySummary, exitCode } from '../report/summary.js';
import { openReports, type PlacedReports } from './audit-reports.js';
import type { Destination } from './destinations.js';
import { complain } from './output.js';

/** What a run is for beside its reports. */
export interface AuditPurpose {
  /** Result of an earlier audit. */
  readonly compare?: string;
  readonly failOn?: Level | 'never';
}

/** The documents of an audit, what is asked of them, and where it goes. */
export interface Outcome extends AuditPurpose {
  readonly documents: Iterable<Audited>;
  readonly question: AuditQuestion;
  readonly reports: PlacedReports;
}

/** Sums up and writes every report; sets the exit code. */
export async function writeAudit({ documents, question, reports, failOn }: Outcome): Promise<void> {
  const { language } = question;
  const audit = new Audit(question);
  const open = await openReports(reports);
  for (const one of open) await one.send(one.writer.head);
  let met = 0;
  for (const audited of documents) {
    met += 1;
    // Lets signals in.
    if (met % 64 === 0) await new Promise(setImmediate);
    audit.add(audited);
    if (audited.record.error) sayUnreadable(audited, language);
    for (const one of open) await one.send(one.writer.document(audited));
  }
  const result = audit.result();
  await finish(open, result);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCode(gateOf(result), { failOn }));
}

async function finish(open: readonly Destination<AuditWriter>[], result: AuditResult): Promise<void> {
  for (const one of open) {
    await one.send(await one.writer.tail(result));
    one.finish();
  }
}

function sayUnreadable({ file, record }: Audited, language: Language): void {
  complain(say(language, 'unreadable', { file, why: record.error?.message ?? '' }));
}

/** Counts of documents and of the set as one, for the exit code. */
function gateOf({ total, unreadable, numbers }: AuditResult) {
  const ofSet = countsOf(numbers ?? []);
  const sums = { error: 0, warning: 0, info: 0, review: 0 };
  for (const weight of ['error', 'warning', 'info', 'review'] as const)
    sums[weight] = total[weight] + ofSet[weight];
  return { ...emptySummary(), ...sums, unreadable };
}
