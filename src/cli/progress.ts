import { type Language, say } from '../messages/index.js';

/** Work that is over sooner shows nothing. */
const PATIENCE_MS = 1500;
const EVERY_MS = 100;

/** Tells a person at a terminal how far a long run has come; silent elsewhere. */
export class Progress {
  readonly #started = performance.now();
  #last = 0;
  #shown = false;

  constructor(
    readonly total: number,
    readonly language: Language,
  ) {}

  /** Before a file is read. */
  step(done: number, file: string): void {
    const now = performance.now();
    if (!process.stderr.isTTY || this.total < 2) return;
    if (now - this.#started < PATIENCE_MS || now - this.#last < EVERY_MS) return;
    this.#last = now;
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
