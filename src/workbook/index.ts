/** Workbooks of Excel. Its library is large: load this from a script of its own. */
export * from './types.js';
export { workbook } from './workbook.js';
