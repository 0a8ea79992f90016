import { type Language, tally } from '../messages/index.js';

const PATIENCE_MS = 1500;
const EVERY_MS = 100;
const BAR = 24;

/** Tells a person at a terminal how far an audit has come and how long it will take; silent elsewhere. */
export class AuditProgress {
  readonly #started = performance.now();
  #done = 0;
  #last = 0;
  #shown = false;

  constructor(
    readonly total: number,
    readonly language: Language,
  ) {}

  get done(): number {
    return this.#done;
  }

  step(file: string): void {
    this.#done += 1;
    const now = performance.now();
    const passed = now - this.#started;
    if (!process.stderr.isTTY || passed < PATIENCE_MS || now - this.#last < EVERY_MS) return;
    this.#last = now;
    this.#show(file, passed);
  }

  /** Says what is being done beside the counting. */
  say(text: string): void {
    const passed = performance.now() - this.#started;
    if (process.stderr.isTTY && passed >= PATIENCE_MS) this.#show(text, passed);
  }

  /** Takes the line away, before other output. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
    this.#shown = false;
  }

  #show(file: string, passed: number): void {
    this.#shown = true;
    const share = Math.min(1, this.#done / this.total);
    const full = Math.round(share * BAR);
    const line = tally(this.language, 'progress', {
      bar: '█'.repeat(full) + '░'.repeat(BAR - full),
      percent: Math.floor(share * 100),
      done: this.#done,
      total: this.total,
      left: this.#left((passed / Math.max(1, this.#done)) * (this.total - this.#done)),
      file,
    });
    process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
  }

  #left(milliseconds: number): string {
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 90) return tally(this.language, 'secondsLeft', { count: seconds });
    return tally(this.language, 'minutesLeft', { count: Math.round(seconds / 60) });
  }
}
