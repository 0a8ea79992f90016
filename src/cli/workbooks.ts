/** What makes workbooks; loaded when one is asked for. */
export { Register } from '../audit/register.js';
export { auditXlsx } from '../audit/workbook.js';
export { xlsx } from '../report/workbook/xlsx.js';
export { workbook } from '../workbook/index.js';
