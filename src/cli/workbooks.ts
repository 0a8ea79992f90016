/** What makes workbooks; loaded when one is asked for. */
export { xlsx } from '../report/workbook/xlsx.js';
