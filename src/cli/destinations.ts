import { explainReadError, type Language, tell, usage } from '../messages/index.js';
import { fileErrorCode } from '../node/file-error.js';
import { FileWriter } from '../node/file-writer.js';
import { FOR_FILES } from '../report/format-names.js';
import type { ReportWriter } from '../report/index.js';
import type { AskedReport } from './format-option.js';
import { complain, write } from './output.js';

/** A report on its way to where it was asked for. */
export class Destination<Writer = ReportWriter> {
  #file: FileWriter | null = null;
  #open = true;

  /** @param path null: standard output */
  constructor(
    readonly writer: Writer,
    readonly path: string | null,
    readonly language: Language,
  ) {
    this.#try(() => {
      if (path !== null) this.#file = new FileWriter(path);
    });
  }

  /** False once nobody can be written to any more. */
  get open(): boolean {
    return this.#open;
  }

  async send(piece: string | Uint8Array): Promise<void> {
    if (!this.#open) return;
    const file = this.#file;
    if (file) this.#try(() => file.write(piece));
    else this.#open = await write(piece);
  }

  /** Puts a file in its place. */
  finish(): void {
    if (this.#open) this.#try(() => this.#file?.finish());
  }

  /** A file that cannot be written is one line on standard error; the other reports go on. */
  #try(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#open = false;
      this.#file?.discard();
      const why = writeErrorInWords(error, this.language);
      complain(tell(this.language, 'cannotWrite', { file: this.path ?? '', why }));
      process.exitCode = 2;
    }
  }
}

/** Why a file cannot be written. */
export function writeErrorInWords(error: unknown, language: Language): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return tell(language, 'diskFull');
  if (code === 'EISDIR' || code === 'ENOTEMPTY') return tell(language, 'isFolder');
  if (code === 'ENOTDIR' || code === 'EEXIST' || code === 'ENOENT') return tell(language, 'noFolder');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return tell(language, 'notAllowed');
  return explainReadError(fileErrorCode(error), language);
}

/**
 * Where each report goes; null where that makes no sense: it has been said why.
 * @param output file of `--output`, for the one report that has none of its own
 */
export function placedReports<Format extends string>(
  asked: readonly AskedReport<Format>[],
  output: string | undefined,
  language: Language,
): readonly AskedReport<Format | 'pretty'>[] | null {
  const reports: readonly AskedReport<Format | 'pretty'>[] =
    asked.length > 0 ? asked : [{ format: 'pretty', file: null }];
  const homeless = reports.filter(({ file }) => file === null);
  const [, second] = homeless;
  if (second) return refuse(usage(language, 'oneToScreen', { example: example(reports, second) }));
  if (output !== undefined && homeless.length === 0) return refuse(usage(language, 'outputNotNeeded'));
  const placed = reports.map(({ format, file }) => ({ format, file: file ?? output ?? null }));
  const unshown = placed.find(({ format, file }) => file === null && FOR_FILES.has(format));
  if (unshown && process.stdout.isTTY)
    return refuse(usage(language, 'onlyToFile', { format: unshown.format }));
  const double = placed.find(
    ({ file }, index) => file !== null && placed.findIndex((one) => one.file === file) < index,
  );
  return double ? refuse(usage(language, 'sameFile', { file: double.file ?? '' })) : placed;
}

function refuse(line: string): null {
  complain(line);
  process.exitCode = 2;
  return null;
}

/** The same reports, with a file for the second that had none. */
function example(reports: readonly AskedReport<string>[], second: AskedReport<string>): string {
  return reports
    .map((one) => {
      const file = one === second ? `ket-qua.${one.format}` : one.file;
      return file === null ? one.format : `${one.format}=${file}`;
    })
    .join(',');
}
