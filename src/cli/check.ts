import type { Circumstances } from '../engine/index.js';
import { type Language, say } from '../messages/index.js';
import { checkFile } from '../node/check-file.js';
import { expandPaths } from '../node/expand-paths.js';
import {
  count,
  type DocumentReport,
  emptySummary,
  exitCode,
  jsonReport,
  type PrettyOptions,
  prettyDocument,
  prettySummary,
  type Summary,
  unreadableReport,
} from '../report/index.js';
import { complain, write } from './output.js';
import { Progress } from './progress.js';
import { terminalPaint, terminalWidth } from './terminal.js';
import { VERSION } from './version.js';

export interface CheckCommand extends Pick<Circumstances, 'stage' | 'medium' | 'scope'> {
  readonly lang: Language;
  readonly format: 'pretty' | 'json';
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** `thethuc check`: every file is judged and reported before the next one is read. */
export async function runCheck(paths: readonly string[], command: CheckCommand): Promise<void> {
  const summary = emptySummary();
  const reports = checkAll(paths, command);
  await (command.format === 'json' ? writeJson(reports, summary) : writePretty(reports, summary, command));
  process.exitCode = exitCode(summary);
}

function* checkAll(paths: readonly string[], command: CheckCommand): Generator<DocumentReport> {
  const { lang: language, stage, medium, scope, debug } = command;
  const { files, empty } = expandPaths(paths);
  const onError = (file: string, error: unknown) => {
    if (debug) complain(`${file}: ${error instanceof Error ? error.stack : error}`);
  };
  const progress = new Progress(files.length, language);
  for (const [index, file] of files.entries()) {
    progress.step(index, file);
    const report = checkFile(file, { language, stage, medium, scope, onError });
    progress.clear();
    yield report;
  }
  for (const path of empty) yield unreadableReport(path, 'no-files', say(language, 'noFiles', { path }));
}

async function writeJson(reports: Iterable<DocumentReport>, summary: Summary): Promise<void> {
  await write(jsonReport.head(VERSION));
  for (const report of reports) {
    const separator = summary.documents > 0 ? jsonReport.separator : '';
    count(summary, report);
    if (!(await write(separator + jsonReport.document(report)))) return;
  }
  await write(jsonReport.tail(summary));
}

async function writePretty(
  reports: Iterable<DocumentReport>,
  summary: Summary,
  command: CheckCommand,
): Promise<void> {
  const { lang: language, quiet = false, debug = false } = command;
  const options: PrettyOptions = {
    language,
    quiet,
    debug,
    width: terminalWidth(),
    paint: await terminalPaint(),
  };
  let first = true;
  for (const report of reports) {
    count(summary, report);
    if (report.error) {
      complain(unreadableLine(report.file, report.error, language));
      continue;
    }
    const text = prettyDocument(report, options);
    if (text === '') continue;
    if (!(await write(first ? text : `\n${text}`))) return;
    first = false;
  }
  if (summary.documents > 1 && !quiet) await write(`\n${prettySummary(summary, options)}`);
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
