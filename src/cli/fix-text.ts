import type { PlannedChange } from '../fix/index.js';
import type { MendedFinding, MendReport } from '../mend.js';
import { type Language, mending, say } from '../messages/index.js';
import type { WrittenFile } from '../node/mended-file.js';
import { type Paint, placesInWords, type ReportedFinding, weightOf } from '../report/index.js';
import { wrap } from '../report/wrap.js';

/** How the report of a mended file is written. */
export interface FixTextOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
  /** Nothing was written. */
  readonly dryRun: boolean;
  /** Words before and after on lines of their own. */
  readonly diff: boolean;
}

const WIDEST = 100;

/** What was mended in a file, what was written, and what is left. */
export function mendedText(
  report: MendReport & { readonly written: WrittenFile | null },
  options: FixTextOptions,
): string {
  const { language, paint, dryRun } = options;
  const lines = [paint.bold(report.file)];
  const { length: count } = report.mended;
  if (count === 0) lines.push(mending(language, 'nothing'));
  else lines.push(mending(language, dryRun ? 'would' : 'done', { count }));
  for (const finding of report.mended) lines.push(...mendedLines(finding, options));
  lines.push(...writtenLines(report.written, language));
  const { findings } = report.after;
  lines.push(
    findings.length === 0 ? mending(language, 'none') : mending(language, 'left', { count: findings.length }),
  );
  for (const finding of findings) lines.push(...leftLines(finding, options));
  return `${lines.join('\n')}\n`;
}

function writtenLines(written: WrittenFile | null, language: Language): string[] {
  if (!written) return [];
  const lines = [mending(language, 'wrote', { file: written.file })];
  if (written.backup) lines.push(mending(language, 'backup', { file: written.backup }));
  return lines;
}

function mendedLines(finding: MendedFinding, options: FixTextOptions): string[] {
  const { language, paint } = options;
  const places = finding.wholeDocument
    ? say(language, 'wholeDocument')
    : placesInWords(finding.places, language);
  return [
    ...indented(finding.message, '  - ', '    ', options),
    ...finding.changes.flatMap((change) => changeLines(change, options)),
    ...indented(`${places} (${finding.ruleId})`, '      ', '      ', options).map(paint.dim),
  ];
}

function changeLines({ what, from, to, words }: PlannedChange, options: FixTextOptions): string[] {
  const { paint, diff } = options;
  if (words && diff) {
    return [
      ...indented(from, '      - ', '        ', options).map(paint.error),
      ...indented(to, '      + ', '        ', options).map(paint.info),
    ];
  }
  const quoted = (text: string): string => (words ? `“${text}”` : text);
  return indented(
    from === '' ? `${what}: ${quoted(to)}` : `${what}: ${quoted(from)} → ${quoted(to)}`,
    '      ',
    '        ',
    options,
  );
}

function leftLines(finding: ReportedFinding, options: FixTextOptions): string[] {
  const { language } = options;
  const head = say(language, weightOf(finding));
  return indented(`${head}: ${finding.message} (${finding.ruleId})`, '  - ', '    ', options);
}

function indented(text: string, first: string, next: string, { width }: FixTextOptions): string[] {
  const room = Math.max(40, Math.min(width, WIDEST)) - next.length;
  return wrap(text, room).map((line, index) => (index === 0 ? first : next) + line);
}
