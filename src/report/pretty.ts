import { COMPONENT_ORDER, type ComponentName } from '../engine/index.js';
import { COMPONENT_NAMES, clauseInWords, type Language, say } from '../messages/index.js';
import { aboutLines, closingLines } from './about.js';
import type { DocumentReport, ReportedFinding } from './document-report.js';
import { separated, type TextWriter } from './format.js';
import { type Paint, PLAIN_PAINT } from './paint.js';
import { placesInWords } from './places.js';
import { type Summary, weightOf } from './summary.js';
import { displayWidth, padTo, wrap } from './wrap.js';

export interface PrettyOptions {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint?: Paint;
  /** Only findings at error level, and nothing for a document without one. */
  readonly quiet?: boolean;
  /** Stacks of rules that broke down. */
  readonly debug?: boolean;
}

/** Narrowest page that holds our longest words, and the widest that is still easy to read. */
const NARROWEST = 60;
const WIDEST = 100;
const INDENT = '  ';

/** One document for reading in a terminal. */
export function prettyDocument(report: DocumentReport, options: PrettyOptions): string {
  const { language, paint = PLAIN_PAINT, quiet = false } = options;
  const width = Math.max(NARROWEST, Math.min(options.width, WIDEST));
  if (report.error || !report.document) return '';
  const findings = report.findings.filter((finding) => !quiet || weightOf(finding) === 'error');
  if (quiet && findings.length === 0) return '';
  const lines: string[] = [paint.bold(report.file)];
  for (const line of aboutLines(report, language)) lines.push(...wrap(line, width));
  for (const [component, own] of byComponent(findings)) {
    lines.push('', paint.heading(COMPONENT_NAMES[component][language]));
    own.forEach((finding, index) => {
      if (index > 0) lines.push('');
      lines.push(...findingLines(finding, { ...options, paint, width }));
    });
  }
  if (!quiet) lines.push('', ...closingLines(report, language).flatMap((line) => wrap(line, width)));
  return `${lines.join('\n')}\n`;
}

/** The closing line of a run over several documents. */
export function prettySummary(summary: Summary, options: PrettyOptions): string {
  const text = say(options.language, 'total', { ...summary });
  return `${wrap(text, Math.max(NARROWEST, Math.min(options.width, WIDEST))).join('\n')}\n`;
}

/** Documents for reading, a blank line between; the closing line where there are several. */
export function prettyWriter(options: PrettyOptions): TextWriter {
  const next = separated('\n');
  return {
    head: '',
    document(report) {
      const text = prettyDocument(report, options);
      return text === '' ? '' : next(text);
    },
    tail: (summary) =>
      summary.documents > 1 && !options.quiet ? `\n${prettySummary(summary, options)}` : '',
  };
}

function byComponent(findings: readonly ReportedFinding[]): [ComponentName, ReportedFinding[]][] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.component);
    if (group) group.push(finding);
    else groups.set(finding.component, [finding]);
  }
  return COMPONENT_ORDER.filter((name) => groups.has(name)).map((name) => [name, groups.get(name) ?? []]);
}

interface LineOptions extends PrettyOptions {
  readonly paint: Paint;
}

function findingLines(finding: ReportedFinding, options: LineOptions): string[] {
  const { language, paint, width } = options;
  const head = say(language, weightOf(finding));
  const column = displayWidth(say(language, 'review')) + 2;
  const message = wrap(finding.message, width - INDENT.length - column);
  const lines = message.map((line, index) =>
    index === 0
      ? INDENT + paint[finding.level](padTo(head, column)) + paint.bold(line)
      : INDENT + ' '.repeat(column) + paint.bold(line),
  );
  const inner = INDENT + ' '.repeat(column);
  const add = (name: string, text: string) => {
    const start = `${padTo(`${name}:`, 10)} `;
    wrap(text, width - inner.length - displayWidth(start)).forEach((line, index) => {
      lines.push(inner + (index === 0 ? paint.dim(start) : ' '.repeat(displayWidth(start))) + line);
    });
  };
  if (finding.excerpt !== '' && finding.excerpt !== finding.actual)
    lines.push(...quoted(finding.excerpt, inner, width));
  if (finding.actual !== null) add(say(language, 'found'), finding.actual);
  if (finding.expected !== null) add(say(language, 'expected'), finding.expected);
  const places = finding.wholeDocument
    ? say(language, 'wholeDocument')
    : placesInWords(finding.places, language);
  if (places !== '') add(say(language, 'place'), places);
  if (finding.mend !== null) add(say(language, 'mend'), finding.mend);
  const clause = clauseInWords(finding.clause, language) || say(language, 'practice');
  add(say(language, 'basis'), `${clause} (${finding.ruleId})`);
  if (options.debug && finding.internal)
    lines.push(...finding.internal.split('\n').map((line) => inner + line));
  return lines;
}

function quoted(excerpt: string, inner: string, width: number): string[] {
  return wrap(`“${excerpt}”`, width - inner.length).map((line) => inner + line);
}
