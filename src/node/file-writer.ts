import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A file that is written piece by piece beside its place and put there when it is whole: who reads it never sees half of it, and what
 * was there stays until then. All methods throw the errors of the file system.
 */
export class FileWriter {
  readonly #draft: string;
  readonly #handle: number;

  /** Opens the draft; folders that are not there are made. */
  constructor(readonly file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#draft = `${file}.${process.pid}.tmp`;
    this.#handle = openSync(this.#draft, 'w');
  }

  write(text: string): void {
    if (text === '') return;
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#handle, bytes, done);
  }

  /** Puts the file in its place. */
  finish(): void {
    closeSync(this.#handle);
    renameSync(this.#draft, this.file);
  }

  /** Takes the draft away. */
  discard(): void {
    try {
      closeSync(this.#handle);
    } finally {
      rmSync(this.#draft, { force: true });
    }
  }
}
