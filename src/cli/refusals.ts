import { explainReadError, type Language, mending, say, tell } from '../messages/index.js';
import { fileErrorCode } from '../node/file-error.js';
import type { WriteRefusal } from '../node/mended-file.js';
import { writeErrorInWords } from './destinations.js';
import { complain } from './output.js';

/** Says in one line why nothing was done; the run has failed then. */
export function refuse(line: string): null {
  complain(line);
  process.exitCode = 2;
  return null;
}

/** Why a file is left alone. */
export function refusalInWords(refusal: WriteRefusal, language: Language): string {
  const { code, file } = refusal;
  return code === 'open'
    ? mending(language, code, { file, lock: refusal.lock })
    : mending(language, code, { file });
}

/** What went wrong while a file was read. */
export function unreadableInWords(file: string, error: unknown, language: Language): string {
  return say(language, 'unreadable', { file, why: explainReadError(fileErrorCode(error), language) });
}

/** What went wrong while a file was written. */
export function unwritableInWords(file: string, error: unknown, language: Language): string {
  return tell(language, 'cannotWrite', { file, why: writeErrorInWords(error, language) });
}
