import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { withoutSetAside } from '../audit/record.js';
import type { Division } from '../audit/units.js';
import type { Circumstances, SetFinding } from '../engine/index.js';
import { tally } from '../messages/index.js';
import type { AuditOptions } from '../node/audit-bytes.js';
import { Gathering } from '../node/gather.js';
import type { RecordStore } from '../node/record-store.js';
import { tidyMemory } from '../node/tidy-memory.js';
import { Aside } from './aside.js';
import { auditBefore } from './audit-before.js';
import { auditInputs, divisionOf, partNamer, type Shard } from './audit-inputs.js';
import { gatherAll } from './audit-older.js';
import { AuditProgress } from './audit-progress.js';
import { auditReports, type ReportsAsked } from './audit-reports.js';
import { sayOfStore, storeFor } from './audit-store.js';
import { type AuditPurpose, writeAudit } from './audit-write.js';
import { complain } from './output.js';
import type { Given, Settings } from './settings.js';

export interface AuditCommand extends Given, ReportsAsked, AuditPurpose {
  readonly by?: Division;
  readonly jobs?: number;
  /** A folder; false: nothing is kept beyond the run. */
  readonly cache?: string | false;
  readonly shard?: Shard;
}

/** Milliseconds that one document may take. */
const PATIENCE = 60_000;

/** `thethuc audit`: a set of documents, judged over several threads and summed up. */
export async function runAudit(paths: readonly string[], command: AuditCommand): Promise<void> {
  const { rules, settingsOf } = await import('./commands.js');
  tidyMemory();
  const inputs = auditInputs(paths, command.shard ?? null);
  const settings = await settingsOf(inputs.files, command);
  if (!settings) return;
  const { language } = settings;
  const before = auditBefore(command.compare, language);
  const reports = auditReports(command, { language, rules, shard: shardName(command.shard) });
  if (!reports || before === undefined) return;
  for (const path of inputs.empty) {
    complain(tally(language, 'noFiles', { path }));
    process.exitCode = 2;
  }
  const files = inputs.files.filter((file) => settings.of(file).ignored === null);
  const progress = new AuditProgress(files.length, language);
  stopOnSignal(progress);
  const { store, close } = storeFor(command.cache, language);
  const gathering = await gathered(files, store, command, settings, progress);
  const aside = new Aside();
  const by = command.by ?? divisionOf(inputs);
  const partOf = partNamer(by, inputs.roots);
  const ruleIds = rules.map(({ id }) => id);
  function* documents() {
    for (const [index, file] of files.entries()) {
      const kept = aside.apply(gathering.recordOf(index), settings!.of(file).suppressions);
      const record = withoutSetAside(kept, ruleIds);
      yield { file, part: partOf(file, record), record };
    }
  }
  const partial = command.shard !== undefined;
  const circumstancesOf = (file: string) => settings.of(file).circumstances;
  const suppressionsOf = (file: string) => settings.of(file).suppressions;
  const question = {
    ...{ language, ruleIds, by, notRead: inputs.notRead, partial, before, circumstancesOf },
    setAside: (finding: Pick<SetFinding, 'ruleId' | 'files'>) => aside.ofSet(finding, suppressionsOf),
  };
  await writeAudit({ documents: documents(), question, reports, ...command });
  aside.sayUnused(language, !partial);
  sayOfStore(store, gathering.writeError, language);
  close();
}

const shardName = (shard: Shard | undefined): string | null =>
  shard ? `${shard.index}/${shard.count}` : null;

/** Sees to the records of all files. */
async function gathered(
  files: readonly string[],
  store: RecordStore,
  command: AuditCommand,
  settings: Settings,
  progress: AuditProgress,
): Promise<Gathering> {
  const { language } = settings;
  const { auditBytes } = await import('./commands.js');
  const gathering = new Gathering(files, store, {
    language,
    jobs: command.jobs ?? availableParallelism(),
    script: join(import.meta.dirname, 'audit-worker.cjs'),
    patience: PATIENCE,
    optionsOf: optionsOf(settings),
    onDone: (file) => progress.step(file),
    judge: auditBytes,
  });
  await gatherAll(gathering, progress);
  await gathering.dismiss();
  progress.clear();
  return gathering;
}

/** A signal ends the run with one line; what was for the run alone is taken away. */
function stopOnSignal(progress: AuditProgress): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      progress.clear();
      complain(tally(progress.language, 'stopped', { done: progress.done, total: progress.total }));
      process.exit(130);
    });
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What holds for a file, as one object for all files for which the same holds. */
function optionsOf(settings: Settings): (file: string) => AuditOptions {
  const known = new Map<string, AuditOptions>();
  const byCircumstances = new WeakMap<Partial<Circumstances>, AuditOptions>();
  return (file) => {
    const { circumstances } = settings.of(file);
    const met = byCircumstances.get(circumstances);
    if (met) return met;
    const options = { ...circumstances, language: settings.language };
    const key = JSON.stringify(options);
    const own = known.get(key) ?? options;
    known.set(key, own);
    byCircumstances.set(circumstances, own);
    return own;
  };
}
