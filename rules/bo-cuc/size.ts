/** Numbers of units are as large as the text that they number. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import { judgedRuns, type TextRange } from '../../src/engine/index.js';
import type { RunFormat } from '../../src/model/index.js';
import { headFormats, nextInBody } from './units.js';

/** A number's size and the one asked for, half points. */
export interface OddSize {
  readonly node: StructureNode;
  readonly found: number;
  readonly asked: number;
}

/** The size of a unit's number where it is neither that of the body nor that of its own text; null where it is right. */
export function oddSize(node: StructureNode, anatomy: Anatomy): OddSize | null {
  const found = headFormats(node)[0]?.size;
  const asked = anatomy.bodyFormat?.size;
  if (found === undefined || asked === undefined || found === asked) return null;
  return ownSizes(node, anatomy).has(found) ? null : { node, found, asked };
}

/** Sizes of the words behind the number; where those are a title in bold too, of the paragraph below. */
function ownSizes({ paragraph, title }: StructureNode, anatomy: Anatomy): Set<number> {
  const behind = title?.paragraph === paragraph ? formatsOf({ ...title, to: paragraph.text.length }) : [];
  const words = behind.filter(({ bold }) => !bold);
  const next = words.length > 0 ? null : nextInBody(anatomy, paragraph)?.paragraph;
  const below = next ? formatsOf({ paragraph: next, from: 0, to: next.text.length }) : [];
  return new Set([...words, ...below].map(({ size }) => size));
}

const formatsOf = (range: TextRange): RunFormat[] => judgedRuns([range]).map(({ format }) => format);
