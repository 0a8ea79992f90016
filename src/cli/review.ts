import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Language, mending, reviewing } from '../messages/index.js';
import { nodeDeflate, nodeInflate } from '../node/inflate.js';
import { refusalOf, reviewedName, writeMended } from '../node/mended-file.js';
import { count, emptySummary, exitCode, namesRule } from '../report/index.js';
import { hasMoreFromOthers, type ReviewReport, reviewDocument } from '../review.js';
import { Aside } from './aside.js';
import { complain, write } from './output.js';
import { refusalInWords, refuse, unreadableInWords, unwritableInWords } from './refusals.js';
import { type FileSettings, type Given, settingsOf } from './settings.js';

export interface ReviewCommand extends Given {
  readonly output?: string;
  readonly track?: boolean;
  readonly force?: boolean;
  readonly debug?: boolean;
}

const PACKING = { inflate: nodeInflate, deflate: nodeDeflate };

/** As Word writes it: without fractions of a second. */
const now = (): string => new Date().toISOString().replace(/\.\d+/, '');

/** `thethuc review`: a copy of the document with the findings as comments. */
export async function runReview(file: string, command: ReviewCommand): Promise<void> {
  const settings = await settingsOf([file], command);
  if (!settings) return;
  const { language } = settings;
  const report = reviewFile(file, settings.of(file), command, language);
  if (!report) return;
  if (command.track && report.tracked === null) complain(reviewing(language, 'cannotTrack', { file }));
  await write(`${told(report, command, language)}\n`);
  const summary = emptySummary();
  count(summary, new Aside().apply(report.report, settings.of(file).suppressions));
  process.exitCode = exitCode(summary, {});
}

function told(
  { file, comments, tracked, bytes }: ReviewReport,
  command: ReviewCommand,
  language: Language,
): string {
  if (bytes === null) return reviewing(language, 'clean', { file });
  const written = { file: targetOf(file, command), count: comments };
  return tracked === null
    ? reviewing(language, 'wrote', written)
    : reviewing(language, 'wroteTracked', { ...written, mended: tracked });
}

/** The name of the copy; the file's own, as it was given, where both are one. */
function targetOf(file: string, { output = reviewedName(file) }: ReviewCommand): string {
  return resolve(output) === resolve(file) ? file : output;
}

/** Reviews a file and writes the copy; null where it has been said why not. */
function reviewFile(
  file: string,
  { circumstances, suppressions }: FileSettings,
  command: ReviewCommand,
  language: Language,
): ReviewReport | null {
  const aside = suppressions.flatMap(({ rules }) => rules);
  const { track = false, force = false } = command;
  const target = targetOf(file, command);
  try {
    const refusal = refusalOf(file);
    if (refusal) return refuse(refusalInWords(refusal, language));
    const bytes = readFileSync(file);
    const mends = (id: string): boolean => !namesRule(aside, id);
    const options = { ...circumstances, ...PACKING, language, track, force, mends, date: now() };
    const report = reviewDocument(file, bytes, options);
    if (report.refused) return refuse(mending(language, report.refused, { file }));
    if (target !== file && existsSync(target) && hasMoreFromOthers(readFileSync(target), bytes, options)) {
      return refuse(reviewing(language, 'othersThere', { file: target }));
    }
    return put(report, bytes, target, language);
  } catch (error) {
    if (command.debug && error instanceof Error) complain(error.stack ?? error.message);
    return refuse(unreadableInWords(file, error, language));
  }
}

function put(
  report: ReviewReport,
  read: Uint8Array,
  target: string,
  language: Language,
): ReviewReport | null {
  if (report.bytes === null) return report;
  try {
    const written = writeMended(report.file, read, report.bytes, target, false);
    return 'code' in written ? refuse(refusalInWords(written, language)) : report;
  } catch (error) {
    return refuse(unwritableInWords(target, error, language));
  }
}
