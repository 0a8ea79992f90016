import { openPackage } from '../../src/opc/index.js';
import { writeArchive } from '../../src/opc/write-archive.js';
import { readDocument } from '../../src/wordml/read.js';
import { storyParts } from '../../src/wordml/story-parts.js';
import { XmlElement } from '../../src/xml/tree/element.js';
import { parseTree } from '../../src/xml/tree/parse.js';
import { serializeTree } from '../../src/xml/tree/serialize.js';
import { shown } from './shown.js';
import { deflate, inflate } from './word-package.js';

const CHANGE = /^w:(?:r|p|sect)PrChange$/;
const INSERTED = new Set(['w:ins', 'w:moveTo']);
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** A part with all its tracked changes accepted or rejected, as the standard tells it; a witness of its own beside the program. */
export function settled(bytes: Uint8Array, how: 'accept' | 'reject'): Uint8Array {
  const tree = parseTree(bytes, 'part.xml');
  const gone = how === 'accept' ? DELETED : INSERTED;
  const stays = how === 'accept' ? INSERTED : DELETED;
  settle(tree.root, gone, stays, how === 'reject');
  return serializeTree(tree);
}

function settle(element: XmlElement, gone: Set<string>, stays: Set<string>, restore: boolean): void {
  for (const child of element.elements) {
    if (child.name === 'w:rPr' && element.name === 'w:pPr') continue;
    if (gone.has(child.name)) element.remove(child);
    else if (stays.has(child.name)) {
      const inner = child.elements;
      for (const own of inner) child.remove(own);
      element.replace(child, inner);
      settle(element, gone, stays, restore);
      return;
    } else settle(child, gone, stays, restore);
  }
  if (element.name === 'w:p') settleParagraph(element, gone, stays);
  const change = element.elements.find(({ name }) => CHANGE.test(name));
  if (change) settleProperties(element, change, restore);
  if (element.name === 'w:delText') rename(element, 'w:t');
  if (element.name === 'w:delInstrText') rename(element, 'w:instrText');
}

function settleParagraph(paragraph: XmlElement, gone: Set<string>, stays: Set<string>): void {
  const mark = paragraph.child('w:pPr')?.child('w:rPr');
  if (!mark) return;
  const marks = mark.elements;
  for (const own of marks) if (gone.has(own.name) || stays.has(own.name)) mark.remove(own);
  const change = mark.child('w:rPrChange');
  if (change) settleProperties(mark, change, gone.has('w:ins'));
  if (!marks.some(({ name }) => gone.has(name))) return;
  // Its content goes on in the next paragraph; here it must have none.
  if (paragraph.elements.some(({ name }) => name === 'w:r'))
    throw new Error('a paragraph that goes still holds text');
  paragraph.parent!.remove(paragraph);
}

function settleProperties(properties: XmlElement, change: XmlElement, restore: boolean): void {
  properties.remove(change);
  if (!restore) return;
  const apart = /^w:(?:ins|del|rPr|sectPr|headerReference|footerReference)$/;
  const own = properties.elements;
  for (const one of own) properties.remove(one);
  const old = change.elements[0]?.elements ?? [];
  const kept = own.filter(({ name }) => apart.test(name));
  properties.insert(properties.name === 'w:pPr' ? [...old, ...kept] : [...kept, ...old]);
}

function rename(element: XmlElement, name: string): void {
  const tag = element.tag.replace(/[^:]+$/, name.slice(2));
  const renamed = new XmlElement(name, tag, element.attributes, element.children, null);
  element.parent!.replace(element, [renamed]);
}

/** What a document shows with its tracked changes accepted or rejected. */
export function settledDocument(bytes: Uint8Array, how: 'accept' | 'reject'): unknown {
  const pkg = openPackage(bytes, inflate);
  const parts = storyParts(pkg, 'word/document.xml').map(
    (name) => [name, settled(pkg.part(name)!, how)] as const,
  );
  return shownDocument(writeArchive(bytes, pkg.entries, new Map(parts), deflate));
}

/** What a document shows. */
export const shownDocument = (bytes: Uint8Array): unknown => shown(readDocument(openPackage(bytes, inflate)));
