import { readFileSync } from 'node:fs';
import { rules } from '../../rules/index.js';
import { type MendReport, mendDocument } from '../mend.js';
import { type Language, mending, say, usage } from '../messages/index.js';
import { expandPaths } from '../node/expand-paths.js';
import { nodeDeflate, nodeInflate } from '../node/inflate.js';
import { mendedName, refusalOf, type WrittenFile, withoutCopies, writeMended } from '../node/mended-file.js';
import { count, emptySummary, exitCode, namesRule, type Paint, suppress } from '../report/index.js';
import { nearest } from '../text/nearest.js';
import { mendedText } from './fix-text.js';
import { complain, write } from './output.js';
import { refusalInWords, refuse, unreadableInWords, unwritableInWords } from './refusals.js';
import { type FileSettings, type Given, settingsOf } from './settings.js';
import { terminalPaint, terminalWidth } from './terminal.js';

export interface FixCommand extends Given {
  readonly inPlace?: boolean;
  readonly dryRun?: boolean;
  readonly diff?: boolean;
  readonly unsafe?: boolean;
  /** Ids or groups. */
  readonly rule?: readonly string[];
  readonly force?: boolean;
  readonly debug?: boolean;
}

interface Run {
  readonly command: FixCommand;
  readonly language: Language;
  readonly paint: Paint;
}

/** `thethuc fix`: every file is mended and reported before the next one is read. */
export async function runFix(paths: readonly string[], command: FixCommand): Promise<void> {
  const { files: found, empty } = expandPaths(paths);
  const files = withoutCopies(found, paths);
  const settings = await settingsOf(files, command);
  if (!settings || !areKnown(command.rule ?? [], settings.language)) return;
  const { language } = settings;
  const run: Run = { command, language, paint: await terminalPaint() };
  const summary = emptySummary();
  for (const [index, file] of files.entries()) {
    const own = settings.of(file);
    if (own.ignored !== null) continue;
    const report = mendFile(file, own, run);
    if (!report) continue;
    count(summary, report.after);
    const text = mendedText(report, { ...run, width: terminalWidth(), ...view(command) });
    if (!(await write(index > 0 ? `\n${text}` : text))) return;
  }
  for (const path of empty) refuse(say(language, 'noFiles', { path }));
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCode(summary, {}));
}

const view = ({ dryRun = false, diff = false }: FixCommand) => ({ dryRun, diff });

/** What was done to a file, as it was reported and written; null where it has been said why nothing was done. */
export interface FixedFile extends MendReport {
  readonly written: WrittenFile | null;
}

function mendFile(file: string, settings: FileSettings, run: Run): FixedFile | null {
  const { command, language } = run;
  try {
    const refusal = command.dryRun ? null : refusalOf(file);
    if (refusal) return refuse(refusalInWords(refusal, language));
    const bytes = readFileSync(file);
    const report = mendDocument(file, bytes, optionsOf(settings, run));
    if (report.refused) return refuse(mending(language, report.refused, { file }));
    const aside = { ...report, after: withoutSuppressed(report, settings) };
    if (report.bytes === null || command.dryRun) return { ...aside, written: null };
    return put(aside, bytes, report.bytes, run);
  } catch (error) {
    if (command.debug && error instanceof Error) complain(error.stack ?? error.message);
    return refuse(unreadableInWords(file, error, language));
  }
}

function optionsOf({ circumstances, suppressions }: FileSettings, { command, language }: Run) {
  const { rule = [], unsafe = false, force = false } = command;
  const set = suppressions.flatMap((own) => own.rules);
  const mends = (id: string): boolean => (rule.length === 0 || namesRule(rule, id)) && !namesRule(set, id);
  return { ...circumstances, language, unsafe, force, mends, inflate: nodeInflate, deflate: nodeDeflate };
}

function withoutSuppressed({ after }: MendReport, { suppressions }: FileSettings): MendReport['after'] {
  return suppress(after, ({ ruleId }) => {
    const first = suppressions.find(({ rules: named }) => namesRule(named, ruleId));
    return first ? { kind: 'config', reason: first.reason } : null;
  });
}

function put(
  report: MendReport,
  read: Uint8Array,
  mended: Uint8Array,
  { command, language }: Run,
): FixedFile | null {
  const { file } = report;
  try {
    const target = command.inPlace ? file : mendedName(file);
    const written = writeMended(file, read, mended, target, true);
    if ('code' in written) return refuse(refusalInWords(written, language));
    return { ...report, written };
  } catch (error) {
    return refuse(unwritableInWords(file, error, language));
  }
}

/** Whether all names are ids of rules or their groups; the first that is not is told. */
function areKnown(names: readonly string[], language: Language): boolean {
  const ids = rules.map(({ id }) => id);
  const groups = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));
  const unknown = names.find((name) => !ids.includes(name) && !groups.has(name));
  if (unknown === undefined) return true;
  const near = nearest(unknown, [...ids, ...groups]);
  const help = near ? usage(language, 'nearest', { nearest: near }) : usage(language, 'seeRules');
  refuse(`${usage(language, 'unknownRule', { rule: unknown })} ${help}`);
  return false;
}
