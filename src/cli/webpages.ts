/** What makes pages for browsers; loaded when one is asked for. */
export { html } from '../report/html/html.js';
