/** What audits sets of documents; loaded when it is asked for. */
export { runAudit } from './audit.js';
export { runMerge } from './merge.js';
