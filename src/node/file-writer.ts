import { chmodSync, closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { atExit } from './at-exit.js';

/**
 * A file that is written piece by piece beside its place and put there when it is whole: who reads it never sees half of it, and what
 * was there stays until then. All methods throw the errors of the file system.
 */
export class FileWriter {
  readonly #draft: string;
  #handle: number | null;
  /** Takes the draft away, now or when the program ends. */
  readonly #remove: () => void;

  /** Opens the draft; folders that are not there are made. */
  constructor(readonly file: string) {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
      throw Object.assign(new Error(`${file} is a folder`), { code: 'EISDIR' });
    }
    mkdirSync(dirname(file), { recursive: true });
    this.#draft = `${file}.${process.pid}.tmp`;
    this.#handle = openSync(this.#draft, 'w');
    this.#remove = atExit(() => {
      try {
        this.#close();
      } finally {
        rmSync(this.#draft, { force: true });
      }
    });
  }

  write(piece: string | Uint8Array): void {
    if (piece.length === 0) return;
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (this.#handle === null) throw new Error('written to after its end');
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#handle, bytes, done);
  }

  /**
   * Puts the file in its place.
   * @param mode rights that it shall have; default: those of new files
   */
  finish(mode?: number): void {
    this.#close();
    if (mode !== undefined) chmodSync(this.#draft, mode);
    renameSync(this.#draft, this.file);
    this.#remove();
  }

  /** Takes the draft away; so does the end of the program. */
  discard(): void {
    this.#remove();
  }

  #close(): void {
    if (this.#handle !== null) closeSync(this.#handle);
    this.#handle = null;
  }
}
