/** Brings together the records of many files: from what earlier runs have kept, or by judging them over several threads. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type AuditRecord, unreadableRecord } from '../audit/record.js';
import { explainReadError, type FileErrorCode, type Language } from '../messages/index.js';
import type { AuditOptions } from './audit-bytes.js';
import { Crew } from './crew.js';
import { fileErrorCode } from './file-error.js';
import type { RecordPlace, RecordStore } from './record-store.js';

/** One document on its way to a thread. */
export interface AuditWork {
  /** Place in the list of files. */
  readonly index: number;
  readonly key: string;
  readonly bytes: Uint8Array;
}

export interface GatherOptions {
  readonly language: Language;
  readonly jobs: number;
  /** What a thread runs. */
  readonly script: string;
  /** Milliseconds for one document. */
  readonly patience: number;
  optionsOf(file: string): AuditOptions;
  /** Called for each file that is done. */
  onDone(file: string): void;
  /** Judges in this thread, where a record that was kept turns out broken. */
  judge(bytes: Uint8Array, options: AuditOptions): AuditRecord;
}

/** Documents a thread is sent at a time, and their bytes at most. */
const BATCH = 16;
const BATCH_BYTES = 4 << 20;

export class Gathering {
  readonly #kept: (RecordPlace | AuditRecord)[] = [];
  readonly #keys = new Map<number, string>();
  readonly #crew: Crew<AuditWork>;
  readonly #stamps = new WeakMap<AuditOptions, string>();
  readonly #again: AuditWork[] = [];
  #batch: AuditWork[] = [];
  #shared: AuditOptions | null = null;
  #writeError: unknown = null;

  constructor(
    readonly files: readonly string[],
    readonly store: RecordStore,
    readonly options: GatherOptions,
  ) {
    this.#crew = new Crew(options.script, options.jobs, options.patience, {
      done: ({ index, key }, text) => this.#keep(index, key, text),
      lost: ({ index }, why) => this.fail(index, why),
      again: (works) => {
        this.#again.push(...works);
      },
    });
  }

  /** Why records could not be kept on disk; null where they were. Nothing is lost of this run all the same. */
  get writeError(): unknown {
    return this.#writeError;
  }

  /**
   * Sees to the records of some of the files.
   * @param contentOf gives the bytes to judge, where they are not those of the file itself
   */
  async run(indices: Iterable<number>, contentOf?: (index: number) => Uint8Array): Promise<void> {
    let met = 0;
    for (const index of indices) {
      const work = this.#workOf(index, contentOf);
      if (work) await this.#queue(work);
      met += 1;
      // Lets answers and signals in where everything is known already.
      if (met % 64 === 0) await new Promise(setImmediate);
    }
    await this.#flush();
    await this.#crew.idle();
    const again = this.#again.splice(0).map(({ index }) => index);
    if (again.length > 0) await this.run(again, contentOf);
  }

  /** Whether an earlier run has kept the record of a file; it is taken then. */
  known(index: number): boolean {
    const before = this.#kept[index];
    return before !== undefined || this.#workOf(index) === null;
  }

  async dismiss(): Promise<void> {
    await this.#crew.dismiss();
  }

  /** Takes the record of a file where it is there already; else gives what it takes to judge it. */
  #workOf(index: number, contentOf?: (index: number) => Uint8Array): AuditWork | null {
    const file = this.files[index]!;
    try {
      const own = readFileSync(file);
      const key = this.#keyOf(file, own);
      this.#keys.set(index, key);
      const place = this.store.find(key);
      if (!place) return { index, key, bytes: movable(contentOf ? contentOf(index) : own) };
      this.#kept[index] = place;
      this.options.onDone(file);
    } catch (error) {
      this.fail(index, fileErrorCode(error));
    }
    return null;
  }

  /** Stands for a document's bytes and for what is asked of it; the store is that of one program. */
  #keyOf(file: string, bytes: Uint8Array): string {
    const options = this.options.optionsOf(file);
    const stamp = this.#stamps.get(options) ?? JSON.stringify(options);
    this.#stamps.set(options, stamp);
    return createHash('sha256').update(bytes).update(stamp).digest('hex').slice(0, 32);
  }

  /** The record of a file. One that was kept and cannot be read is made anew. */
  recordOf(index: number): AuditRecord {
    const kept = this.#kept[index]!;
    if (!('segment' in kept)) return kept;
    try {
      return JSON.parse(this.store.read(kept));
    } catch {
      this.store.forget(this.#keys.get(index)!);
      const file = this.files[index]!;
      try {
        return this.options.judge(readFileSync(file), this.options.optionsOf(file));
      } catch (error) {
        return this.#failure(fileErrorCode(error));
      }
    }
  }

  /** Nothing can be known of a file. */
  fail(index: number, code: FileErrorCode): void {
    this.#kept[index] = this.#failure(code);
    this.options.onDone(this.files[index]!);
  }

  async #queue(work: AuditWork): Promise<void> {
    const shared = this.options.optionsOf(this.files[work.index]!);
    const size = this.#batch.reduce((sum, { bytes }) => sum + bytes.length, work.bytes.length);
    if (this.#shared !== shared || this.#batch.length >= BATCH || size > BATCH_BYTES) await this.#flush();
    this.#shared = shared;
    this.#batch.push(work);
  }

  async #flush(): Promise<void> {
    const works = this.#batch;
    if (works.length === 0) return;
    this.#batch = [];
    await this.#crew.take({
      works,
      shared: this.#shared,
      transfer: works.map(({ bytes }) => bytes.buffer as ArrayBuffer),
    });
  }

  #keep(index: number, key: string, text: string): void {
    try {
      if (this.#writeError !== null) throw this.#writeError;
      this.#kept[index] = this.store.add(key, text);
    } catch (error) {
      this.#writeError ??= error;
      this.#kept[index] = JSON.parse(text);
    }
    this.options.onDone(this.files[index]!);
  }

  #failure(code: FileErrorCode): AuditRecord {
    return unreadableRecord(code, explainReadError(code, this.options.language));
  }
}

/** Bytes that a thread can be given without a copy: small buffers of Node share their memory with others. */
function movable(bytes: Uint8Array): Uint8Array {
  const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  return whole && bytes.byteLength > 0 ? bytes : new Uint8Array(bytes);
}
