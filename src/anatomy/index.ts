export { analyse } from './analyse.js';
export { type ExtractJson, extractOf } from './extract.js';
export { textsOf } from './promulgated.js';
export { mayBeNormative } from './scope.js';
export * from './types.js';
