/** What mends the heads of units: their words and numbers, typed or made by Word. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import {
  judgedRuns,
  type LabelRepair,
  type Place,
  placeParagraph,
  type Repair,
  type TextRange,
} from '../../src/engine/index.js';
import type { RunChange } from '../../src/model/index.js';
import { reworded } from '../mend/words.js';
import { headFormats } from './units.js';

/** The units that places of a finding stand for. */
export function unitsAt(nodes: readonly StructureNode[], places: readonly Place[]): StructureNode[] {
  const paragraphs = new Set(places.map(placeParagraph));
  return nodes.filter(({ paragraph }) => paragraphs.has(paragraph));
}

const typed = (nodes: readonly StructureNode[]) => nodes.filter(({ automatic }) => !automatic);
const automatic = (nodes: readonly StructureNode[]) => nodes.filter((node) => node.automatic);

/** Words and numbers in another look. */
export function* setHeads(nodes: readonly StructureNode[], set: RunChange): Iterable<Repair> {
  const at = typed(nodes).map(({ head }) => head);
  if (at.length > 0) yield { kind: 'run', at, set };
  yield* setLabels(nodes, { run: set });
}

/** What Word makes of the numbers. */
export function* setLabels(nodes: readonly StructureNode[], set: LabelRepair['set']): Iterable<Repair> {
  const at = automatic(nodes).map(({ paragraph }) => paragraph);
  if (at.length > 0) yield { kind: 'label', at, set };
}

/** Other words for the heads that are typed. */
export const rewordHeads = (
  nodes: readonly StructureNode[],
  anatomy: Anatomy,
  change: (text: string, node: StructureNode) => string,
): Iterable<Repair> => {
  const own = typed(nodes);
  return reworded(
    own.map(({ head }) => head),
    anatomy,
    (text, at) => change(text, own[at]!),
  );
};

/** Another mark behind the numbers. */
export function* markHeads(
  nodes: readonly StructureNode[],
  anatomy: Anatomy,
  mark: '.' | ')',
): Iterable<Repair> {
  yield* rewordHeads(nodes, anatomy, (text) => text.replace(/\s*[^\p{L}\p{N}\s]*\s*$/u, mark));
  yield* setLabels(nodes, { after: mark });
}

/** Words and numbers in a size, and with them a bold title behind that was as large. */
export function* sizeHeads(nodes: readonly StructureNode[], size: number): Iterable<Repair> {
  yield* setHeads(nodes, { size });
  const at = nodes.flatMap(titleAsLarge);
  if (at.length > 0) yield { kind: 'run', at, set: { size } };
}

function titleAsLarge(node: StructureNode): TextRange[] {
  const { title, paragraph } = node;
  const size = headFormats(node)[0]?.size;
  if (title?.paragraph !== paragraph) return [];
  return judgedRuns([title]).filter(({ format }) => format.bold && format.size === size);
}
