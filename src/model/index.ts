export type * from './changes.js';
export * from './document.js';
export * from './errors.js';
export * from './format.js';
export * from './locus.js';
export * from './runs.js';
export * from './units.js';
