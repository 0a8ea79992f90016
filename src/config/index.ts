/** Configuration: from raw values to what holds for a file. Reading from disk lives in src/node. */
export { circumstancesOf, withCommandLine } from './circumstances.js';
export { ConfigError, configLine, layersOf, type Source } from './layers.js';
export { resolver } from './resolve.js';
export { jsonSchema } from './schema.js';
export { effectiveJson, effectiveText, originInWords } from './show.js';
export { template } from './template.js';
export type * from './types.js';
