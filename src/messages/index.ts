export { clauseInWords } from './clause.js';
export { COMPONENT_NAMES } from './components.js';
export { tell } from './config.js';
export { mending, term } from './fix.js';
export { onPage } from './html.js';
export { explainReadError, type FileErrorCode } from './read-errors.js';
export { say } from './report.js';
export * from './template.js';
export { usage } from './usage.js';
