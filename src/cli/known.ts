import type { Language } from '../messages/index.js';
import { tell, usage } from '../messages/index.js';
import { nameInBaseline, readBaseline, readBaselineIfThere, writeBaseline } from '../node/baseline-file.js';
import {
  type Baseline,
  type BaselineEntry,
  baselineEntry,
  type DocumentReport,
  mended,
  withEntries,
  withoutKnown,
} from '../report/index.js';
import { writeErrorInWords } from './destinations.js';
import { complain } from './output.js';

export interface BaselineCommand {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** The findings that were known before a run, and those that will be known after it. */
export class Known {
  readonly #entries = new Map<string, BaselineEntry>();
  #mended = 0;

  constructor(
    readonly file: string,
    readonly baseline: Baseline,
    readonly update: boolean,
    readonly language: Language,
  ) {}

  /** Sets aside what is known; when the baseline is being written, all that there is becomes known. */
  apply(report: DocumentReport): DocumentReport {
    if (report.error) return report;
    const name = nameInBaseline(this.file, report.file);
    const entry = this.update ? baselineEntry(report) : (this.baseline.files[name] ?? {});
    if (this.update) this.#entries.set(name, entry);
    else this.#mended += mended(report, entry).length;
    return withoutKnown(report, entry);
  }

  /** Writes the baseline, or says that it holds more than there is. */
  finish(): void {
    const { file, language } = this;
    if (!this.update) {
      if (this.#mended > 0) complain(usage(language, 'baselineMended', { count: this.#mended, file }));
      return;
    }
    try {
      const baseline = withEntries(this.baseline, this.#entries);
      writeBaseline(file, baseline);
      const count = Object.keys(baseline.files).length;
      complain(usage(language, 'baselineWritten', { count, file }));
    } catch (error) {
      complain(tell(language, 'cannotWrite', { file, why: writeErrorInWords(error, language) }));
      process.exitCode = 2;
    }
  }
}

/** What is known before a run; null: nothing was asked for. @returns undefined where it cannot be read: it has been said why */
export function knownBefore(command: BaselineCommand, language: Language): Known | null | undefined {
  const { baseline: file, updateBaseline = false } = command;
  if (file === undefined) return updateBaseline ? refuse(usage(language, 'baselineNeeded')) : null;
  try {
    const baseline = updateBaseline ? readBaselineIfThere(file) : readBaseline(file);
    if (baseline) return new Known(file, baseline, updateBaseline, language);
    return refuse(usage(language, 'baselineBroken', { file }));
  } catch {
    return refuse(usage(language, 'baselineMissing', { file }));
  }
}

function refuse(line: string): undefined {
  complain(line);
  process.exitCode = 2;
}
