/** Numbers of units are as large as the text that they number. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import { judgedRuns, type TextRange } from '../../src/engine/index.js';
import { headFormats, nextInBody } from './units.js';

/** A number's size and the one asked for, half points. */
export interface OddSize {
  readonly found: number;
  readonly asked: number;
}

/** The size of a unit's number where it is neither that of the body nor that of its own text; null where it is right. */
export function oddSize(node: StructureNode, anatomy: Anatomy): OddSize | null {
  const found = headFormats(node)[0]?.size;
  const asked = anatomy.bodyFormat?.size;
  if (found === undefined || asked === undefined || found === asked) return null;
  return ownSizes(node, anatomy).has(found) ? null : { found, asked };
}

/** Sizes of the words behind the number, or of the paragraph below where there are none. */
function ownSizes({ paragraph, title }: StructureNode, anatomy: Anatomy): Set<number> {
  const behind =
    title?.paragraph === paragraph ? { paragraph, from: title.from, to: paragraph.text.length } : null;
  const next = behind ?? wholeOfNext(anatomy, paragraph);
  return new Set(next ? judgedRuns([next]).map(({ format }) => format.size) : []);
}

function wholeOfNext(anatomy: Anatomy, paragraph: StructureNode['paragraph']): TextRange | null {
  const next = nextInBody(anatomy, paragraph)?.paragraph;
  return next ? { paragraph: next, from: 0, to: next.text.length } : null;
}
