import { fitForXml } from '../text/fit-for-xml.js';

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in an element or in a quoted attribute. */
export const htmlText = (text: string): string =>
  fitForXml(text).replace(/[&<>"']/g, (sign) => NAMED[sign] ?? sign);
