/** The library. Nothing here needs Node: it runs in a browser as it is. */
export { rules } from '../rules/index.js';
export { type Anatomy, type ExtractJson, extractOf } from './anatomy/index.js';
export { type CheckOptions, check, type ReadOptions, readAnatomy } from './check.js';
export {
  type Circumstances,
  defineRule,
  type Finding,
  judge,
  type Level,
  type Outcome,
  type Rule,
  type Verdict,
} from './engine/index.js';
export { type MendedFinding, type MendOptions, type MendReport, mendDocument } from './mend.js';
export { type Bilingual, explainReadError, type Language } from './messages/index.js';
export { ReadError, type ReadErrorCode } from './model/index.js';
export {
  type DocumentReport,
  documentReport,
  type Inspection,
  inspect,
  type ReportedFinding,
  type ReportedPlace,
} from './report/index.js';
