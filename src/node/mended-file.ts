import { constants, copyFileSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { FileWriter } from './file-writer.js';

/** Why a file is not written. */
export type WriteRefusal =
  | { readonly code: 'open'; readonly file: string; readonly lock: string }
  | { readonly code: 'readOnly' | 'changed'; readonly file: string };

/** What was written, and where the original is kept when it was written over. */
export interface WrittenFile {
  readonly file: string;
  readonly backup: string | null;
}

/** `ten.docx` beside which `ten.da-sua.docx` lies. */
export const mendedName = (file: string): string => nameBeside(file, 'da-sua');

/** `ten.docx` beside which `ten.gop-y.docx` lies; such a copy itself has no other beside it. */
export const reviewedName = (file: string): string =>
  /\.gop-y\.[^.]+$/.test(file) ? file : nameBeside(file, 'gop-y');

const nameBeside = (file: string, mark: string): string => file.replace(/(\.[^./\\]*)?$/, `.${mark}$1`);

/** Files without those that are copies of others among them, mended or reviewed, unless they are named. */
export function withoutCopies(files: readonly string[], named: readonly string[]): readonly string[] {
  const originals = files.filter((file) => reviewedName(file) !== file);
  const copies = new Set([...files.map(mendedName), ...originals.map(reviewedName)]);
  return files.filter((file) => !copies.has(file) || named.includes(file));
}

/** Why a file must not be mended now, or null. Throws the errors of the file system. */
export function refusalOf(file: string): WriteRefusal | null {
  const lock = lockOf(file);
  if (lock) return { code: 'open', file, lock };
  return (statSync(file).mode & 0o222) === 0 ? { code: 'readOnly', file } : null;
}

/** The file that Word lays beside an open one: `~$` before a short name, in place of the first letters of a longer one. */
function lockOf(file: string): string | null {
  const name = basename(file);
  const dropped = Math.min(2, Math.max(0, name.length - extname(name).length - 6));
  const lock = join(dirname(file), `~$${name.slice(dropped)}`);
  return statSync(lock, { throwIfNoEntry: false })?.isFile() ? lock : null;
}

/**
 * Writes what was made of a file to where it shall be: over the original, or beside it. What is there stays as it is until the new one is
 * whole.
 * @param read what was read of the original
 * @param keeps whether the original is kept by another name when it is written over
 * @returns why not, where the original is no longer what was read, or somebody has the other file open
 */
export function writeMended(
  file: string,
  read: Uint8Array,
  content: Uint8Array,
  target: string,
  keeps: boolean,
): WrittenFile | WriteRefusal {
  const inPlace = target === file;
  if (!inPlace) {
    const lock = lockOf(target);
    if (lock) return { code: 'open', file: target, lock };
  }
  const writer = new FileWriter(target);
  try {
    writer.write(content);
    if (!readFileSync(file).equals(read)) {
      writer.discard();
      return { code: 'changed', file };
    }
    const backup = inPlace && keeps ? keep(file) : null;
    writer.finish(inPlace ? statSync(file).mode : undefined);
    return { file: target, backup };
  } catch (error) {
    writer.discard();
    throw error;
  }
}

/** Copies a file to the first name `.bak`, `.bak2` ... that is free. */
function keep(file: string): string {
  for (let number = 1; ; number += 1) {
    const backup = `${file}.bak${number === 1 ? '' : number}`;
    try {
      copyFileSync(file, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || number > 999) throw error;
    }
  }
}
