import { type Anatomy, extractOf } from '../anatomy/index.js';
import { explainReadError, type Language, say } from '../messages/index.js';
import { readFile } from '../node/check-file.js';
import { expandPaths } from '../node/expand-paths.js';
import { fileErrorCode } from '../node/file-error.js';
import { complain, write } from './output.js';

export interface ReadCommand {
  readonly lang: Language;
  readonly debug?: boolean;
}

/** `thethuc extract`: one JSON object a line; files that cannot be read are named on standard error. */
export async function runExtract(paths: readonly string[], command: ReadCommand): Promise<void> {
  const { files, empty } = expandPaths(paths);
  for (const file of files) {
    const anatomy = tryRead(file, command);
    if (anatomy && !(await write(`${JSON.stringify({ file, ...extractOf(anatomy) })}\n`))) return;
  }
  for (const path of empty) {
    complain(say(command.lang, 'noFiles', { path }));
    process.exitCode = 2;
  }
}

/** Reads a file, or says in one line why not and sets the exit code. */
export function tryRead(file: string, { lang, debug }: ReadCommand): Anatomy | null {
  try {
    return readFile(file);
  } catch (error) {
    complain(say(lang, 'unreadable', { file, why: explainReadError(fileErrorCode(error), lang) }));
    if (debug && error instanceof Error) complain(error.stack ?? error.message);
    process.exitCode = 2;
    return null;
  }
}
