export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

const OPEN = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/';
const WORD = `${MICROSOFT}word/`;
const DRAWING = `${MICROSOFT}drawing/`;

/** Fixed prefix of each namespace that a Word package may use: strict and transitional dialects share one. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [XML_NAMESPACE, 'xml'],

  [`${OPEN}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${OPEN}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${OPEN}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${OPEN}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${OPEN}drawingml/2006/picture`, 'pic'],
  [`${STRICT}drawingml/picture`, 'pic'],
  [`${OPEN}drawingml/2006/chart`, 'c'],
  [`${STRICT}drawingml/chart`, 'c'],
  [`${OPEN}drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}drawingml/diagram`, 'dgm'],
  [`${OPEN}drawingml/2006/lockedCanvas`, 'lc'],
  [`${STRICT}drawingml/lockedCanvas`, 'lc'],
  [`${OPEN}officeDocument/2006/math`, 'm'],
  [`${STRICT}officeDocument/math`, 'm'],
  [`${OPEN}officeDocument/2006/bibliography`, 'b'],
  [`${STRICT}officeDocument/bibliography`, 'b'],
  [`${OPEN}officeDocument/2006/customXml`, 'ds'],
  [`${STRICT}officeDocument/customXml`, 'ds'],
  [`${OPEN}officeDocument/2006/extended-properties`, 'ep'],
  [`${STRICT}officeDocument/extendedProperties`, 'ep'],
  [`${OPEN}officeDocument/2006/custom-properties`, 'op'],
  [`${STRICT}officeDocument/customProperties`, 'op'],
  [`${OPEN}officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${STRICT}officeDocument/docPropsVTypes`, 'vt'],
  [`${OPEN}schemaLibrary/2006/main`, 'sl'],
  [`${STRICT}schemaLibrary/main`, 'sl'],

  [`${OPEN}package/2006/content-types`, 'ct'],
  [`${OPEN}package/2006/relationships`, 'rel'],
  [`${OPEN}package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/dc/dcmitype/', 'dcmitype'],
  ['http://www.w3.org/2001/XMLSchema-instance', 'xsi'],

  // `ve` of the first releases of Word 2007 is bound to the same URI.
  [`${OPEN}markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],

  [`${WORD}2006/wordml`, 'wne'],
  [`${WORD}2010/wordml`, 'w14'],
  [`${WORD}2012/wordml`, 'w15'],
  [`${WORD}2018/wordml`, 'w16'],
  [`${WORD}2018/wordml/cex`, 'w16cex'],
  [`${WORD}2016/wordml/cid`, 'w16cid'],
  [`${WORD}2026/wordml/cei`, 'w16cei'],
  [`${WORD}2015/wordml/symex`, 'w16se'],
  [`${WORD}2020/wordml/sdtdatahash`, 'w16sdtdh'],
  [`${WORD}2024/wordml/sdtformatlock`, 'w16sdtfl'],
  [`${WORD}2023/wordml/word16du`, 'w16du'],
  [`${WORD}2010/wordprocessingCanvas`, 'wpc'],
  [`${WORD}2010/wordprocessingDrawing`, 'wp14'],
  [`${WORD}2010/wordprocessingGroup`, 'wpg'],
  [`${WORD}2010/wordprocessingInk`, 'wpi'],
  [`${WORD}2010/wordprocessingShape`, 'wps'],
  [`${DRAWING}2010/main`, 'a14'],
  [`${DRAWING}2014/main`, 'a16'],
  [`${DRAWING}2008/diagram`, 'dsp'],
  [`${DRAWING}2014/chartex`, 'cx'],
  [`${DRAWING}2016/ink`, 'aink'],
  [`${DRAWING}2017/model3d`, 'am3d'],
]);

/** Beginning of the canonical names of a namespace: `w:`, `{uri}` where it has no fixed prefix, nothing where there is no namespace. */
export function canonicalPrefix(uri: string): string {
  if (uri === '') return '';
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? `{${uri}}` : `${prefix}:`;
}

/** The transitional URI of a fixed prefix, for an element that has to declare it. */
export function namespaceUri(prefix: string): string {
  for (const [uri, own] of PREFIXES) if (own === prefix) return uri;
  throw new Error(`no namespace has the prefix ${prefix}`);
}
