import type { Rule } from '../engine/index.js';
import { applyTasks, CannotDo } from './apply.js';
import { withoutConflicts } from './claims.js';
import { kindOf, planTasks } from './plan.js';
import { grown, idle } from './progress.js';
import type { Done, State, Task, Wanted } from './types.js';

/** What conflicts waits for the next pass; more passes than this are no waiting any more. */
const MOST_PASSES = 10;

/** What the mending of one document needs. */
export interface Mending {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly wanted: Wanted;
  /** The document with parts changed, read and judged anew. */
  readonly renew: (state: State, parts: ReadonlyMap<string, Uint8Array>) => State;
}

/** A mended document and what was done to it, in the order it was done. */
export interface Mended {
  readonly state: State;
  readonly done: readonly Done[];
}

/**
 * Mends a document in passes: after each it is read and judged again, and what does not mend its finding, or brings another one, is taken
 * back. What was refused is tried again when something else was mended: so a second mending finds nothing to do.
 */
export function mend(start: State, mending: Mending): Mended {
  const run = new Run(start, mending);
  for (let pass = 0; pass < MOST_PASSES && run.pass(); pass += 1);
  return { state: run.state, done: run.done };
}

/** Makes words readable that were not: they are read before anything else is done. */
const reveals = ({ repairs }: Task): boolean =>
  repairs.some((repair) => repair.kind === 'text' && repair.reveals === true);

class Run {
  readonly done: Done[] = [];
  /** Kinds of findings whose repair was refused since the document last changed for good. */
  private readonly refused = new Set<string>();

  constructor(
    public state: State,
    private readonly mending: Mending,
  ) {}

  /** One pass. False when nothing is left that could be tried. */
  pass(): boolean {
    const planned = withoutConflicts(this.plan());
    const revealing = planned.filter(reveals);
    const tasks = revealing.length > 0 ? revealing : planned;
    if (tasks.length === 0) return false;
    const before = this.done.length;
    this.attempt(tasks);
    const changed = this.done.length > before;
    if (changed) this.refused.clear();
    return changed || this.plan().length > 0;
  }

  private plan(): Task[] {
    return planTasks(this.state, this.mending.rules, this.mending.wanted, this.refused);
  }

  /** Does tasks together; where that goes wrong, finds out which of them it is. */
  private attempt(tasks: readonly Task[]): void {
    if (tasks.length === 0) return;
    const after = this.apply(this.state, tasks);
    if (after instanceof CannotDo) {
      this.without(tasks, [after.task]);
      return;
    }
    const useless = idle(tasks, this.state.verdict, after.verdict);
    if (useless.length > 0) this.without(tasks, useless);
    else if (tasks.every(reveals) || grown(this.state.verdict, after.verdict).size === 0)
      this.accept(tasks, after);
    else if (this.withConsequences(tasks, after)) return;
    else if (tasks.length === 1) this.without(tasks, tasks);
    else this.inHalves(tasks);
  }

  /** A repair may bring a finding that can be mended itself: larger letters need a second page, which needs a number. */
  private withConsequences(tasks: readonly Task[], after: State): boolean {
    const { verdict } = this.state;
    const more = grown(verdict, after.verdict);
    const { rules, wanted } = this.mending;
    const further = withoutConflicts(planTasks(after, rules, wanted, new Set())).filter(({ finding }) =>
      more.has(finding.ruleId),
    );
    if (further.length === 0) return false;
    const then = this.apply(after, further);
    if (then instanceof CannotDo || grown(verdict, then.verdict).size > 0) return false;
    this.accept(tasks, after);
    this.accept(further, then);
    return true;
  }

  private apply(state: State, tasks: readonly Task[]): State | CannotDo {
    try {
      return this.mending.renew(state, applyTasks(state, tasks, this.mending.wanted.trackable));
    } catch (error) {
      if (error instanceof CannotDo) return error;
      throw error;
    }
  }

  private accept(tasks: readonly Task[], after: State): void {
    const before = this.state;
    this.done.push(...tasks.map((task) => ({ task, before })));
    this.state = after;
  }

  private without(tasks: readonly Task[], refused: readonly Task[]): void {
    for (const { finding } of refused) this.refused.add(kindOf(finding));
    this.attempt(tasks.filter((task) => !refused.includes(task)));
  }

  private inHalves(tasks: readonly Task[]): void {
    const middle = tasks.length >> 1;
    const later = new Set(tasks.slice(middle).map(({ finding }) => kindOf(finding)));
    this.attempt(tasks.slice(0, middle));
    // What the first half changed, the findings of the second do not know: they are asked for anew.
    this.attempt(withoutConflicts(this.plan().filter(({ finding }) => later.has(kindOf(finding)))));
  }
}
