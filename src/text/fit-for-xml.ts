/** What XML 1.0 does not take: signs without a shape, lone halves of pairs. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without the signs that XML does not take. */
export const fitForXml = (text: string): string => text.replace(UNFIT, '');
