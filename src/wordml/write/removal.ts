import type { XmlElement } from '../../xml/tree/element.js';

/** What a paragraph may hold beside text and still go. */
const PLAIN = new Set([
  'w:pPr',
  'w:r',
  'w:rPr',
  'w:t',
  'w:tab',
  'w:br',
  'w:proofErr',
  'w:lastRenderedPageBreak',
]);

/** Takes a paragraph out, unless something hangs on it that would be lost, or what is around it needs one. Says whether it went. */
export function removeParagraph(paragraph: XmlElement): boolean {
  const { parent } = paragraph;
  if (!parent || !isPlain(paragraph)) return false;
  const siblings = parent.elements.filter(
    ({ name }) => name === 'w:p' || name === 'w:tbl' || name === 'w:sdt',
  );
  const at = siblings.indexOf(paragraph);
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  // A cell, a header and a text box end with a paragraph; two tables without one between become one.
  if (!after && before?.name !== 'w:p') return false;
  if (before?.name === 'w:tbl' && after?.name !== 'w:p') return false;
  parent.remove(paragraph);
  return true;
}

/** Nothing but text: no picture, field, note, bookmark, revision or end of a section; page breaks count as something. */
function isPlain(paragraph: XmlElement): boolean {
  if (paragraph.child('w:pPr')?.child('w:sectPr')) return false;
  const within = [
    ...paragraph.elements,
    ...paragraph.elements.flatMap(({ name, elements }) => (name === 'w:r' ? elements : [])),
  ];
  return within.every((own) => PLAIN.has(own.name) && !(own.name === 'w:br' && own.attribute('w:type')));
}
