export { changesOf, type PlannedChange } from './changes.js';
export { type Mending, mend } from './mend.js';
export type { State, Wanted } from './types.js';
