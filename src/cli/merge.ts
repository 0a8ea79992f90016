import type { AuditHead } from '../audit/json.js';
import type { AuditResult } from '../audit/result.js';
import type { Audited } from '../audit/summary.js';
import type { SetFinding } from '../engine/index.js';
import { type Language, tally } from '../messages/index.js';
import { auditLines } from '../node/audit-lines.js';
import { Aside } from './aside.js';
import { auditBefore } from './audit-before.js';
import { auditReports, type ReportsAsked } from './audit-reports.js';
import { type AuditPurpose, writeAudit } from './audit-write.js';
import { complain } from './output.js';
import type { Given } from './settings.js';

/** What a share says beside its documents. */
interface Share {
  readonly head: AuditHead;
  readonly summary: AuditResult;
  readonly files: readonly string[];
}

/** `thethuc merge`: shares of an audit, made on several machines, put together; numbers and dates are judged over all of them. */
export async function runMerge(
  paths: readonly string[],
  command: Given & ReportsAsked & AuditPurpose,
): Promise<void> {
  const { rules, settingsOf } = await import('./commands.js');
  const language = command.lang ?? 'vi';
  const shares = sharesIn(paths, language);
  const before = auditBefore(command.compare, language);
  const [first] = shares ?? [];
  if (!shares || !first || before === undefined) return;
  const settings = await settingsOf(
    shares.flatMap(({ files }) => files),
    command,
  );
  const reports = auditReports(command, { language, rules, shard: null });
  if (!settings || !reports) return;
  sayMissing(shares, language);
  const aside = new Aside();
  const question = {
    language,
    ruleIds: first.head.rules,
    by: first.summary.by,
    notRead: shares.flatMap(({ summary }) => summary.notRead),
    partial: false,
    before,
    circumstancesOf: (file: string) => settings.of(file).circumstances,
    setAside: (finding: Pick<SetFinding, 'ruleId' | 'files'>) =>
      aside.ofSet(finding, (file) => settings.of(file).suppressions),
  };
  await writeAudit({ documents: documentsIn(paths), question, reports, ...command });
}

/** Reads what stands before and behind the documents; null where something is none of ours: it has been said. */
function sharesIn(paths: readonly string[], language: Language): Share[] | null {
  const shares: Share[] = [];
  for (const path of paths) {
    const share = shareIn(path);
    const [first] = shares;
    if (!share) return refuse(tally(language, 'badAudit', { file: path }));
    if (first && String(first.head.rules) !== String(share.head.rules)) {
      return refuse(tally(language, 'otherProgram', { file: path, other: paths[0] ?? '' }));
    }
    shares.push(share);
  }
  return shares;
}

function shareIn(path: string): Share | null {
  let head: AuditHead | null = null;
  let summary: AuditResult | null = null;
  const files: string[] = [];
  try {
    for (const line of auditLines(path)) {
      if (line?.kind === 'head') head = line.head;
      if (line?.kind === 'summary') summary = line.summary;
      if (line?.kind === 'document') files.push(line.file);
    }
  } catch {
    return null;
  }
  return head && summary && { head, summary, files };
}

function* documentsIn(paths: readonly string[]): Generator<Audited> {
  for (const path of paths) {
    for (const line of auditLines(path)) if (line?.kind === 'document') yield line;
  }
}

/** Names the shares of which nothing is here. */
function sayMissing(shares: readonly Share[], language: Language): void {
  const met = new Set(shares.flatMap(({ head }) => head.shard ?? []));
  const [total = ''] = [...met].map((shard) => shard.split('/')[1]);
  const all = Array.from({ length: Number(total) }, (_, at) => `${at + 1}/${total}`);
  const missing = all.filter((shard) => !met.has(shard));
  if (missing.length === 0) return;
  complain(tally(language, 'missingShard', { list: missing.join(', '), total: total ?? '' }));
  process.exitCode = 2;
}

function refuse(line: string): null {
  complain(line);
  process.exitCode = 2;
  return null;
}
