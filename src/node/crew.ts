import { Worker } from 'node:worker_threads';

/** What a worker is sent: pieces of work, and what holds for all of them. */
export interface Batch<Work> {
  readonly works: readonly Work[];
  readonly shared: unknown;
  readonly transfer: readonly ArrayBuffer[];
}

/** A worker answers each piece in turn. */
export interface Answer {
  readonly index: number;
  readonly text: string;
}

/** Why a piece of work came to nothing. */
export type Loss = 'too-slow' | 'crashed';

interface Hooks<Work> {
  /** A worker has done a piece. */
  done(work: Work, text: string): void;
  /** A worker broke down over a piece, or took longer than anybody waits. */
  lost(work: Work, why: Loss): void;
  /** What the worker had not begun on then. */
  again(works: readonly Work[], shared: unknown): void;
}

interface Member<Work> {
  readonly worker: Worker;
  batch: Batch<Work> | null;
  next: number;
  timer: NodeJS.Timeout | null;
}

/**
 * Megabytes. More room for what lives briefly costs each thread some 12 and was not measured to save time. The other limit is far above what
 * a document takes; with a heap that may be larger than this, V8 tidies up so seldom that each thread holds some 25 more.
 */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1500 };

/** Threads that work through batches. A thread that breaks down or hangs is replaced; only the piece it was at is lost. */
export class Crew<Work> {
  readonly #members = new Set<Member<Work>>();
  readonly #waiting: ((member: Member<Work>) => void)[] = [];
  #idle: Member<Work>[] = [];
  #finished: (() => void) | null = null;

  /**
   * @param script what a worker runs
   * @param size threads at most
   * @param patience milliseconds for one piece
   */
  constructor(
    readonly script: string,
    readonly size: number,
    readonly patience: number,
    readonly hooks: Hooks<Work>,
  ) {}

  /** Hands a batch to a worker; comes back when it has been taken, so that no more lies ready than is being worked on. */
  async take(batch: Batch<Work>): Promise<void> {
    const member =
      this.#idle.pop() ?? (this.#members.size < this.size ? this.#hire() : await this.#nextIdle());
    member.batch = batch;
    member.next = 0;
    this.#watch(member);
    const { works, shared, transfer } = batch;
    member.worker.postMessage({ works, shared }, [...transfer]);
  }

  /** Comes back when all is done. */
  async idle(): Promise<void> {
    while ([...this.#members].some(({ batch }) => batch !== null)) {
      await new Promise<void>((resolve) => {
        this.#finished = resolve;
      });
    }
  }

  async dismiss(): Promise<void> {
    const workers = [...this.#members].map(({ worker }) => worker);
    this.#members.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #nextIdle(): Promise<Member<Work>> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #hire(): Member<Work> {
    const worker = new Worker(this.script, { resourceLimits: LIMITS });
    const member: Member<Work> = { worker, batch: null, next: 0, timer: null };
    this.#members.add(member);
    worker.on('message', (answer: Answer) => this.#answered(member, answer));
    worker.on('error', () => this.#lose(member, 'crashed'));
    worker.on('exit', () => this.#lose(member, 'crashed'));
    return member;
  }

  #answered(member: Member<Work>, { index, text }: Answer): void {
    const { batch } = member;
    const work = batch?.works[index];
    if (!batch || work === undefined) return;
    this.hooks.done(work, text);
    member.next = index + 1;
    if (member.next < batch.works.length) this.#watch(member);
    else this.#free(member);
  }

  #free(member: Member<Work>): void {
    clearTimeout(member.timer ?? undefined);
    member.batch = null;
    const next = this.#waiting.shift();
    if (next) next(member);
    else this.#idle.push(member);
    this.#finished?.();
  }

  #watch(member: Member<Work>): void {
    clearTimeout(member.timer ?? undefined);
    member.timer = setTimeout(() => this.#lose(member, 'too-slow'), this.patience);
    member.timer.unref();
  }

  #lose(member: Member<Work>, why: Loss): void {
    if (!this.#members.delete(member)) return;
    clearTimeout(member.timer ?? undefined);
    this.#idle = this.#idle.filter((one) => one !== member);
    void member.worker.terminate();
    const { batch, next } = member;
    const [culprit, ...rest] = batch?.works.slice(next) ?? [];
    if (culprit !== undefined) this.hooks.lost(culprit, why);
    if (rest.length > 0) this.hooks.again(rest, batch?.shared);
    const waiting = this.#waiting.shift();
    if (waiting) waiting(this.#hire());
    this.#finished?.();
  }
}
