import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ReusedBytes } from './reused-bytes.js';

/** Where a record lies. */
export interface RecordPlace {
  readonly key: string;
  readonly segment: number;
  readonly offset: number;
  readonly length: number;
}

const SEGMENT = /\.records$/;
const KEY_LENGTH = 32;
const NEWLINE = 10;
const CHUNK = 1 << 20;

/**
 * Texts by key, kept in files that only grow: a run adds to a file of its own, so that several may work at once, and finds what earlier
 * ones have kept. A line that a killed run left unfinished is passed over. Records are read back one at a time: of each, memory holds
 * the key and the place alone.
 */
export class RecordStore {
  readonly #places = new Map<string, RecordPlace>();
  readonly #segments: number[] = [];
  #own: { readonly segment: number; readonly file: string; end: number } | null = null;
  readonly #bytes = new ReusedBytes();
  #damaged = false;

  /** @throws the errors of the file system, where the folder cannot be made or read */
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)
      .filter((own) => SEGMENT.test(own))
      .sort()) {
      this.#index(openSync(join(folder, name), 'r'));
    }
  }

  /** Whether something was found that no run of this program has written. */
  get damaged(): boolean {
    return this.#damaged;
  }

  find(key: string): RecordPlace | undefined {
    return this.#places.get(key);
  }

  /** Keeps a text of one line. @throws the errors of the file system; what was kept before stays */
  add(key: string, text: string): RecordPlace {
    const own = this.#ownSegment();
    const line = Buffer.from(`${key} ${text}\n`);
    let done = 0;
    while (done < line.length)
      done += writeSync(this.#segments[own.segment]!, line, done, line.length - done, own.end + done);
    const place = {
      key,
      segment: own.segment,
      offset: own.end + KEY_LENGTH + 1,
      length: line.length - KEY_LENGTH - 2,
    };
    own.end += line.length;
    this.#places.set(key, place);
    return place;
  }

  /** @throws the errors of the file system */
  read({ segment, offset, length }: RecordPlace): string {
    return this.#bytes.readPart(this.#segments[segment]!, offset, length).toString('utf8');
  }

  /** Called where a record turns out not to be one: it is not found any more. */
  forget({ key }: RecordPlace): void {
    this.#damaged = true;
    this.#places.delete(key);
  }

  close(): void {
    for (const handle of this.#segments) closeSync(handle);
    this.#segments.length = 0;
  }

  #ownSegment() {
    if (!this.#own) {
      const file = join(this.folder, `${Date.now()}-${process.pid}-${randomUUID().slice(0, 8)}.records`);
      this.#own = { segment: this.#segments.push(openSync(file, 'wx+')) - 1, file, end: 0 };
    }
    return this.#own;
  }

  /** Notes where the records of a segment lie. */
  #index(handle: number): void {
    const segment = this.#segments.push(handle) - 1;
    const { size } = fstatSync(handle);
    const chunk = Buffer.allocUnsafe(CHUNK);
    let rest: Buffer = Buffer.alloc(0);
    let start = 0;
    for (let at = 0; at < size; ) {
      const read = readSync(handle, chunk, 0, CHUNK, at);
      if (read === 0) break;
      at += read;
      const bytes =
        rest.length > 0 ? Buffer.concat([rest, chunk.subarray(0, read)]) : chunk.subarray(0, read);
      let from = 0;
      for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
        this.#note(bytes, from, to, { segment, offset: start + from });
        from = to + 1;
      }
      start += from;
      rest = Buffer.from(bytes.subarray(from));
    }
  }

  #note(
    bytes: Buffer,
    from: number,
    to: number,
    { segment, offset }: Pick<RecordPlace, 'segment' | 'offset'>,
  ): void {
    const key = bytes.toString('latin1', from, Math.min(to, from + KEY_LENGTH));
    if (to - from < KEY_LENGTH + 2 || !/^[0-9a-f]{32}$/.test(key) || bytes[from + KEY_LENGTH] !== 32) {
      this.#damaged = true;
      return;
    }
    const length = to - from - KEY_LENGTH - 1;
    this.#places.set(key, { key, segment, offset: offset + KEY_LENGTH + 1, length });
  }
}
