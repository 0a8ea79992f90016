/** What the commands do; loaded when one of them runs. */
export { rules } from '../../rules/index.js';
export { auditBytes } from '../node/audit-bytes.js';
export { runCheck } from './check.js';
export { runExplain } from './explain.js';
export { runExtract } from './extract.js';
export { runFix } from './fix.js';
export { runInspect } from './inspect.js';
export { runPrintConfig } from './print-config.js';
export { runReview } from './review.js';
export { runRules } from './rules.js';
export { settingsOf } from './settings.js';
export { runWatch } from './watch.js';
