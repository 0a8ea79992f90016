import type { Repair, TextRange } from '../engine/index.js';
import type { Paragraph, Section } from '../model/index.js';
import type { Task } from './types.js';

/** Something that a repair decides: an aspect of a node, for a stretch of it, and to what value. */
interface Claim {
  readonly node: object;
  readonly aspect: string;
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

const WHOLE = { from: 0, to: Number.POSITIVE_INFINITY } as const;
/** The aspect of a paragraph that goes: nothing else may be decided of it. */
const GONE = 'gone';

/**
 * The tasks that can be done at once, the earlier before the later: of two that want different things of one place the later waits for the
 * next pass.
 */
export function withoutConflicts(tasks: readonly Task[]): Task[] {
  const taken: Claim[] = [];
  return tasks.filter(({ repairs }) => {
    const claims = repairs.flatMap(claimsOf);
    if (claims.some((own) => taken.some((other) => conflict(own, other)))) return false;
    taken.push(...claims);
    return true;
  });
}

function conflict(one: Claim, other: Claim): boolean {
  if (one.node !== other.node) return false;
  if (one.aspect === GONE || other.aspect === GONE) return true;
  if (one.aspect !== other.aspect) return false;
  // The same text twice would be written twice.
  if (one.aspect === 'text') return one.from <= other.to && other.from <= one.to;
  return one.from < other.to && other.from < one.to && one.value !== other.value;
}

function claimsOf(repair: Repair): Claim[] {
  switch (repair.kind) {
    case 'run':
      return repair.at.flatMap((range) =>
        aspects(repair.set, 'run').map((own) => ({ ...own, ...stretch(range) })),
      );
    case 'paragraph':
      return repair.at.flatMap((node) => onWhole(node, repair.set, 'paragraph'));
    case 'section':
      return repair.at.flatMap((node) => onWhole(node, repair.set, 'section'));
    case 'label':
      return repair.at.flatMap((node) => onWhole(node, repair.set, 'label'));
    case 'text':
      return [{ ...stretch(repair.at), aspect: 'text', value: repair.text }];
    case 'ruleLine':
      return [{ ...stretch(repair.under), aspect: 'ruleLine', value: '' }];
    case 'pageNumbers':
      return repair.at.map((node) => ({ node, ...WHOLE, aspect: 'pageNumbers', value: String(repair.size) }));
    case 'column':
      return [
        {
          node: repair.of.table,
          ...WHOLE,
          aspect: `column ${repair.of.column}`,
          value: String(repair.width),
        },
      ];
    case 'remove':
      return repair.at.map((node) => ({ node, ...WHOLE, aspect: GONE, value: '' }));
    case 'document':
      return [];
  }
}

const stretch = ({ paragraph, from, to }: TextRange): Pick<Claim, 'node' | 'from' | 'to'> => ({
  node: paragraph,
  from,
  to,
});

const onWhole = (node: Paragraph | Section, set: object, prefix: string): Claim[] =>
  aspects(set, prefix).map((own) => ({ node, ...WHOLE, ...own }));

/** Each named property of a change, those inside of indents, spacing and margins by themselves. */
function aspects(set: object, prefix: string): Pick<Claim, 'aspect' | 'value'>[] {
  return Object.entries(set).flatMap(([name, value]) => {
    const aspect = `${prefix}.${name}`;
    if (value === undefined) return [];
    return typeof value === 'object' && value !== null
      ? aspects(value, aspect)
      : [{ aspect, value: String(value) }];
  });
}
