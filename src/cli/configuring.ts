/** What reads configurations; loaded when there is one. */
export {
  circumstancesOf,
  effectiveJson,
  effectiveText,
  originInWords,
  withCommandLine,
} from '../config/index.js';
export { loadConfig } from '../node/load-config.js';
export { runInit } from './init.js';
