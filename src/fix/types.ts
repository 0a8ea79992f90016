import type { Anatomy } from '../anatomy/types.js';
import type { Finding, Repair, Verdict } from '../engine/index.js';
import type { Package } from '../opc/types.js';
import type { Editable } from '../wordml/read.js';

/** Which findings shall be mended. */
export interface Wanted {
  /** Also repairs that need a choice, and findings that the machine is not certain of. */
  readonly unsafe: boolean;
  /** Whether findings of a rule are to be mended. */
  readonly rule: (ruleId: string) => boolean;
  /** Only what Word can show as a tracked change: nothing in styles, lists or settings. */
  readonly trackable: boolean;
}

/** A finding with all that mends it: done together or not at all. */
export interface Task {
  readonly finding: Finding;
  readonly repairs: readonly Repair[];
}

/** A document as it is at one time of the mending. */
export interface State {
  readonly pkg: Package;
  readonly source: Editable;
  readonly anatomy: Anatomy;
  readonly verdict: Verdict;
}

/** A task that was done, with the state that its finding speaks of. */
export interface Done {
  readonly task: Task;
  readonly before: State;
}
