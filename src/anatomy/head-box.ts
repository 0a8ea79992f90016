import type { Block, Document, Shape } from '../model/index.js';
import { likeQuocHieu } from './patterns.js';

/**
 * Does a text box as wide as the page hold the head of a document? It is anchored in the title's paragraph as a rule and pushes it down.
 * @param width of the text area, twips
 */
export function holdsHead({ text, width: own }: Shape, width: number): boolean {
  return text !== null && own >= width * 0.8 && text.blocks.some(holdsQuocHieu);
}

/** The blocks of page one's header where the head of the document is put there, as letterheads are; else none. */
export function headInHeader(document: Document): readonly Block[] {
  let blocks = found.get(document);
  if (!blocks) {
    blocks = findInHeader(document);
    found.set(document, blocks);
  }
  return blocks;
}

const found = new WeakMap<Document, readonly Block[]>();

function findInHeader({ sections: [first] }: Document): readonly Block[] {
  const header = first?.headers[first.titlePage ? 'first' : 'default'];
  return header?.blocks.some(holdsQuocHieu) ? header.blocks : [];
}

function holdsQuocHieu(block: Block): boolean {
  if (block.type === 'paragraph') return likeQuocHieu(block.text) >= 0.8;
  return block.rows.some(({ cells }) => cells.some((cell) => cell.blocks.some(holdsQuocHieu)));
}
