/** Numbers of khoản and letters of điểm: upright, as large as the text. Phụ lục I, Phần I, Mục II, khoản 6 điểm đ. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import type { Repair, RuleContext } from '../../src/engine/index.js';
import { points } from '../make/requirement.js';
import { setHeads, sizeHeads } from './mend.js';
import { oddSize } from './size.js';
import { headFormats, headPlace } from './units.js';

/** Messages of a rule that holds the numbers of units to their looks. */
export const NUMBER_LOOKS = {
  italic: {
    vi: 'Số thứ tự ở “{text}” in nghiêng; phải là kiểu chữ đứng.',
    en: 'The number in “{text}” is italic; it must be upright.',
  },
  size: {
    vi: 'Cỡ chữ của số thứ tự ở “{text}” là {found}; phải bằng cỡ chữ của phần lời văn ({asked}).',
    en: 'The size of the number in “{text}” is {found}; it must be that of the text ({asked}).',
  },
} as const;

export const NUMBER_MEND = {
  vi: 'Chọn số thứ tự, bỏ nghiêng, đặt cỡ chữ bằng cỡ chữ của phần lời văn.',
  en: 'Select the number, clear italic and use the size of the text.',
} as const;

const written = ({ head }: StructureNode): string => head.text.trim();

/** Findings on italic numbers and on those of another size than the text; a label that Word makes shows its size to few. */
export function* numberLooks(nodes: readonly StructureNode[], context: RuleContext<typeof NUMBER_LOOKS>) {
  const italic = nodes.filter((node) => headFormats(node).some((format) => format.italic));
  if (italic[0]) yield context.finding('italic', { text: written(italic[0]) }, italic.map(headPlace));
  const odd = nodes.flatMap((node) => oddSize(node, context.anatomy) ?? []);
  const typed = odd.filter(({ node }) => !node.automatic);
  const [first] = typed.length > 0 ? typed : odd;
  if (!first) return;
  const args = { text: written(first.node), found: points(first.found), asked: points(first.asked) };
  const places = (typed.length > 0 ? typed : odd).map(({ node }) => headPlace(node));
  yield context.finding('size', args, places, { outcome: typed.length > 0 ? 'fail' : 'review' });
}

/** Mends a finding on the looks of numbers; other messages of the rule are none of its business. */
export function* looksMended(
  messageId: string,
  nodes: readonly StructureNode[],
  { bodyFormat }: Anatomy,
): Iterable<Repair> {
  if (messageId === 'italic') yield* setHeads(nodes, { italic: false });
  if (messageId === 'size' && bodyFormat) yield* sizeHeads(nodes, bodyFormat.size);
}
