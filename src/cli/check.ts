import { rules } from '../../rules/index.js';
import type { Anatomy } from '../anatomy/index.js';
import { type Language, say, tell } from '../messages/index.js';
import { checkFile } from '../node/check-file.js';
import { expandPaths } from '../node/expand-paths.js';
import type { FormatName } from '../report/format-names.js';
import {
  count,
  type DocumentReport,
  emptySummary,
  exitCode,
  FORMATS,
  type Gate,
  PLAIN_PAINT,
  prettyWriter,
  type ReportMeta,
  type ReportWriter,
  type Summary,
  unreadableReport,
} from '../report/index.js';
import { addressFrom } from './addresses.js';
import { Aside } from './aside.js';
import { onlyChanged } from './changed.js';
import { Destination, placedReports } from './destinations.js';
import type { AskedReport } from './format-option.js';
import { type BaselineCommand, type Known, knownBefore } from './known.js';
import { complain } from './output.js';
import { Progress } from './progress.js';
import { type Given, type Settings, settingsOf } from './settings.js';
import { terminalPaint, terminalWidth } from './terminal.js';
import { PAGES, VERSION } from './version.js';

export interface CheckCommand extends Given, Gate, BaselineCommand {
  readonly format?: readonly AskedReport[];
  readonly output?: string;
  /** One document comes from standard input. */
  readonly stdin?: boolean;
  /** Only what differs from this state of the repository; true: from the last commit. */
  readonly changed?: string | true;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** All that a run needs to know before its first document. */
interface Run {
  readonly files: readonly string[];
  /** Paths without any Word file. */
  readonly empty: readonly string[];
  readonly command: CheckCommand;
  readonly settings: Settings;
  readonly aside: Aside;
  readonly known: Known | null;
}

/** What the document of standard input is called. */
const STDIN = '<stdin>';

/** `thethuc check`: every file is judged and reported before the next one is read. */
export async function runCheck(paths: readonly string[], command: CheckCommand): Promise<void> {
  const { files: found, empty: barren } = expandPaths(paths);
  const { changed } = command;
  const named = changed ? await onlyChanged(found, changed, command.lang ?? 'vi') : found;
  if (!named) return;
  // A folder without documents is no mistake where only changes are asked for.
  const empty = changed ? [] : barren;
  const files = command.stdin ? [STDIN, ...named] : named;
  const settings = await settingsOf(files, command);
  if (!settings) return;
  const { language } = settings;
  const known = knownBefore(command, language);
  const reports = placedReports(command.format ?? [], command.output, language);
  if (known === undefined || !reports) return;
  const destinations = await Promise.all(reports.map((report) => destinationOf(report, command, language)));
  const run: Run = { files, empty, command, settings, aside: new Aside(), known };
  const summary = await report(checkAll(run, new Set(paths)), destinations, language);
  run.aside.sayUnused(language, false);
  known?.finish();
  if (summary.warning > (command.maxWarnings ?? Infinity)) {
    complain(say(language, 'tooManyWarnings', { count: summary.warning, most: command.maxWarnings ?? 0 }));
  }
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCode(summary, command));
}

/** What a run gives of each path. */
interface Checked {
  readonly report: DocumentReport;
  /** The document, where it could be read. */
  readonly read: Anatomy | null;
}

function* checkAll(run: Run, named: ReadonlySet<string>): Generator<Checked> {
  const { files, empty, command, settings, aside, known } = run;
  const { language } = settings;
  const onError = (file: string, error: unknown) => {
    if (command.debug) complain(`${file}: ${error instanceof Error ? error.stack : error}`);
  };
  const progress = new Progress(files.length, language);
  for (const [index, file] of files.entries()) {
    const { circumstances, ignored, suppressions } = settings.of(file);
    if (ignored !== null) {
      if (named.has(file) && !command.quiet) complain(tell(language, 'passedOver', { file, from: ignored }));
      continue;
    }
    progress.step(index, file);
    let read: Anatomy | null = null;
    const onRead = (anatomy: Anatomy) => {
      read = anatomy;
    };
    const descriptor = file === STDIN ? 0 : undefined;
    const judged = aside.apply(
      checkFile(file, { ...circumstances, language, onError, onRead, descriptor }),
      suppressions,
    );
    const report = known ? known.apply(judged) : judged;
    progress.clear();
    yield { report, read };
  }
  for (const path of empty)
    yield { report: unreadableReport(path, 'no-files', say(language, 'noFiles', { path })), read: null };
}

/** Writes every report as the documents come; stops early where nobody reads any of them. */
async function report(
  checked: Iterable<Checked>,
  destinations: readonly Destination[],
  language: Language,
): Promise<Summary> {
  const summary = emptySummary();
  for (const destination of destinations) await destination.send(destination.writer.head);
  for (const { report, read } of checked) {
    count(summary, report);
    if (report.error) complain(unreadableLine(report.file, report.error, language));
    for (const destination of destinations) await destination.send(destination.writer.document(report, read));
    if (destinations.every(({ open }) => !open)) return summary;
  }
  for (const destination of destinations) {
    await destination.send(await destination.writer.tail(summary));
    destination.finish();
  }
  return summary;
}

async function destinationOf(
  { format, file }: AskedReport,
  command: CheckCommand,
  language: Language,
): Promise<Destination> {
  return new Destination(await writerOf(format, file, command, language), file, language);
}

async function writerOf(
  format: FormatName,
  file: string | null,
  command: CheckCommand,
  language: Language,
): Promise<ReportWriter> {
  if (format === 'pretty') {
    const paint = file === null ? await terminalPaint() : PLAIN_PAINT;
    const { quiet = false, debug = false } = command;
    return prettyWriter({ language, quiet, debug, width: terminalWidth(), paint });
  }
  const failOn = command.failOn === 'never' ? 'error' : (command.failOn ?? 'error');
  const addressOf = (document: string) => (document === STDIN ? null : addressFrom(file, document));
  const meta: ReportMeta = { language, version: VERSION, pages: PAGES, rules, failOn, addressOf };
  if (format === 'xlsx') return (await import('./workbooks.js')).xlsx(meta);
  if (format === 'html') return (await import('./webpages.js')).html(meta);
  return FORMATS[format](meta);
}

function unreadableLine(
  file: string,
  error: NonNullable<DocumentReport['error']>,
  language: Language,
): string {
  return error.code === 'no-files'
    ? error.message
    : say(language, 'unreadable', { file, why: error.message });
}
