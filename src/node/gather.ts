/** Brings together the records of many files: from what earlier runs have kept, or by judging them over several threads. */
import { createHash } from 'node:crypto';
import { type AuditRecord, unreadableRecord } from '../audit/record.js';
import { explainReadError, type FileErrorCode, type Language } from '../messages/index.js';
import type { AuditOptions } from './audit-bytes.js';
import { Crew } from './crew.js';
import { fileErrorCode } from './file-error.js';
import type { RecordPlace, RecordStore } from './record-store.js';
import { ReusedBytes } from './reused-bytes.js';

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
  readonly #bytes = new ReusedBytes();
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

  /** Whether all is known of a file: an earlier run has kept its record, whole, or it cannot be read. */
  known(index: number): boolean {
    if (this.#workOf(index)) return false;
    const kept = this.#kept[index]!;
    if (!('segment' in kept) || this.#readKept(kept)) return true;
    this.store.forget(kept);
    return false;
  }

  async dismiss(): Promise<void> {
    await this.#crew.dismiss();
  }

  /** Takes the record of a file where it is there already; else gives what it takes to judge it. */
  #workOf(index: number, contentOf?: (index: number) => Uint8Array): AuditWork | null {
    const file = this.files[index]!;
    try {
      const own = this.#bytes.read(file);
      const key = this.#keyOf(file, own);
      const place = this.store.find(key);
      // Copied to memory of its own, which a thread can be given.
      if (!place) return { index, key, bytes: new Uint8Array(contentOf ? contentOf(index) : own) };
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
    return createHash('sha256').update(bytes).update(stamp).digest().toString('hex', 0, 16);
  }

  /** The record of a file. One that was kept and cannot be read is made anew. */
  recordOf(index: number): AuditRecord {
    const kept = this.#kept[index]!;
    if (!('segment' in kept)) return kept;
    const known = this.#readKept(kept);
    if (known) return known;
    this.store.forget(kept);
    const file = this.files[index]!;
    try {
      const bytes = this.#bytes.read(file);
      const record = this.options.judge(bytes, this.options.optionsOf(file));
      this.#store(this.#keyOf(file, bytes), JSON.stringify(record));
      return record;
    } catch (error) {
      return this.#failure(fileErrorCode(error));
    }
  }

  #readKept(place: RecordPlace): AuditRecord | null {
    try {
      return JSON.parse(this.store.read(place));
    } catch {
      return null;
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
    this.#kept[index] = this.#store(key, text) ?? JSON.parse(text);
    this.options.onDone(this.files[index]!);
  }

  /** Keeps a record on disk; null where that is not to be had. */
  #store(key: string, text: string): RecordPlace | null {
    if (this.#writeError !== null) return null;
    try {
      return this.store.add(key, text);
    } catch (error) {
      this.#writeError = error;
      return null;
    }
  }

  #failure(code: FileErrorCode): AuditRecord {
    return unreadableRecord(code, explainReadError(code, this.options.language));
  }
}
