import type { Anatomy } from '../anatomy/index.js';
import type { Level } from '../engine/index.js';
import type { Bilingual, Language } from '../messages/index.js';
import type { DocumentReport } from './document-report.js';
import type { Summary } from './summary.js';

/** What reports say of a rule beside its findings. */
export interface RuleInfo {
  readonly id: string;
  readonly clause: string;
  readonly level: Level;
  readonly title: Bilingual;
  readonly mend: Bilingual | null;
}

/** What a report knows of the run. */
export interface ReportMeta {
  readonly language: Language;
  /** Version of the program. */
  readonly version: string;
  /** Where pages about the rules can be read, with a slash at the end; null where nowhere. */
  readonly pages: string | null;
  readonly rules: readonly RuleInfo[];
  /** The lightest level that makes the run fail. */
  readonly failOn: Level;
  /** The address of a document as seen from the report; null where there is none. */
  addressOf(file: string): string | null;
}

/** One report being written, piece by piece, so that a run over many files never holds them all. What is no text comes at the end. */
export interface ReportWriter {
  readonly head: string;
  /** @param read the document itself; left out where it is not at hand or could not be read */
  document(report: DocumentReport, read?: Anatomy | null): string;
  tail(summary: Summary): string | Promise<Uint8Array>;
}

/** A report that is text all through. */
export interface TextWriter extends ReportWriter {
  tail(summary: Summary): string;
}

/** A kind of report that is text. */
export type ReportFormat = (meta: ReportMeta) => TextWriter;

/** Puts `separator` between pieces, from the second on. */
export function separated(separator: string): (piece: string) => string {
  let first = true;
  return (piece) => {
    const text = first ? piece : separator + piece;
    first = false;
    return text;
  };
}
