import { fitForXml } from '../text/fit-for-xml.js';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in an element or an attribute of XML; signs that XML does not take are left out. */
export function xmlText(text: string): string {
  return fitForXml(text)
    .replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign)
    .replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
