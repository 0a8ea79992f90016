export { analyse } from './analyse.js';
export { type ExtractJson, extractOf } from './extract.js';
export * from './types.js';
