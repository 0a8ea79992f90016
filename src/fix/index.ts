export { changesOf, type PlannedChange } from './changes.js';
export { type Mended, type Mending, mend } from './mend.js';
export { kindOf } from './plan.js';
export type { State, Wanted } from './types.js';
