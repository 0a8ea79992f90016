import { readFileSync } from 'node:fs';
import type { Anatomy } from '../anatomy/types.js';
import { type CheckOptions, check, readAnatomy } from '../check.js';
import { explainReadError } from '../messages/index.js';
import { ReadError } from '../model/index.js';
import { type DocumentReport, unreadableReport } from '../report/index.js';
import { fileErrorCode } from './file-error.js';
import { nodeInflate } from './inflate.js';

export interface FileOptions extends Omit<CheckOptions, 'inflate'> {
  /** Read instead of the file; 0 is standard input. */
  readonly descriptor?: number | undefined;
  /** Called with what was thrown before it becomes one line of the report. */
  readonly onError?: (file: string, error: unknown) => void;
}

/** Judges one file; a file that cannot be read gives a report with its error. Never throws. */
export function checkFile(file: string, options: FileOptions = {}): DocumentReport {
  try {
    return check(file, readFileSync(options.descriptor ?? file), { ...options, inflate: nodeInflate });
  } catch (error) {
    options.onError?.(file, error);
    const code = fileErrorCode(error);
    return unreadableReport(file, code, explainReadError(code, options.language ?? 'vi'));
  }
}

/** Reads one file as far as its anatomy. @throws ReadError and the errors of the file system */
export function readFile(file: string): Anatomy {
  const bytes = readFileSync(file);
  if (bytes.length === 0) throw new ReadError('empty-file', 'no bytes');
  return readAnatomy(bytes, { inflate: nodeInflate });
}
