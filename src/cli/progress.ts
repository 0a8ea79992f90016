import { type Language, say } from '../messages/index.js';

/** Work that is over sooner shows nothing. */
const PATIENCE_MS = 1500;
const EVERY_MS = 100;

/** Milliseconds since the program began; `performance` is loaded when first used, which takes longer than many a document. */
const now = (): number => process.uptime() * 1000;

/** Tells a person at a terminal how far a long run has come; silent elsewhere. */
export class Progress {
  readonly #started = now();
  #last = 0;
  #shown = false;

  constructor(
    readonly total: number,
    readonly language: Language,
  ) {}

  /** Before a file is read. */
  step(done: number, file: string): void {
    if (this.total < 2 || !process.stderr.isTTY) return;
    const time = now();
    if (time - this.#started < PATIENCE_MS || time - this.#last < EVERY_MS) return;
    this.#last = time;
    this.#shown = true;
    const columns = (process.stderr.columns || 80) - 1;
    const text = say(this.language, 'progress', { done: done + 1, total: this.total, file });
    process.stderr.write(`\r\u001b[K${text.slice(0, columns)}`);
  }

  /** Takes the line away, before other output. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
    this.#shown = false;
  }
}
