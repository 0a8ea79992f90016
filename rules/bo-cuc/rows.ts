/** Which units are numbered as one row. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import { breaksOf } from './sequence.js';
import { between, type Unit } from './units.js';

/** A row inside each parent. */
export function rowsOf(units: readonly Unit[]): StructureNode[][] {
  const rows = new Map<StructureNode | null, StructureNode[]>();
  for (const { node, parent } of units) {
    const row = rows.get(parent);
    if (row) row.push(node);
    else rows.set(parent, [node]);
  }
  return [...rows.values()];
}

/** Chương may run on through phần or begin anew in each: the reading with fewer breaks. */
export function rowsEitherWay(units: readonly Unit[]): StructureNode[][] {
  const apart = rowsOf(units);
  const through = [units.map(({ node }) => node)];
  const count = (rows: readonly StructureNode[][]) =>
    rows.reduce((sum, row) => sum + breaksOf(row).length, 0);
  return count(through) < count(apart) ? through : apart;
}

/**
 * Lists under one parent: another mark, or the first number again behind text of its own, begins another one; the next number
 * with the mark of an earlier list goes on with that.
 */
export function listsOf(row: readonly StructureNode[], anatomy: Anatomy): StructureNode[][] {
  const lists: StructureNode[][] = [];
  for (const node of row) {
    const own = lists.findLast((list) => goesOn(list.at(-1)!, node)) ?? lists.at(-1);
    const last = own?.at(-1);
    if (!own || !last || opensList(last, node, anatomy)) lists.push([node]);
    else own.push(node);
  }
  return lists;
}

function goesOn(last: StructureNode, node: StructureNode): boolean {
  return last.value !== null && node.value === last.value + 1 && last.mark === node.mark;
}

/** Not the next in its row, and with another mark; or the first again, with other text between or a colon that leads on to it. */
function opensList(last: StructureNode, node: StructureNode, anatomy: Anatomy): boolean {
  if (node.value === (last.value ?? 0) + 1) return false;
  if (node.mark !== last.mark) return true;
  if (node.value !== 1) return false;
  const inside = between(anatomy, last.paragraph, node.paragraph);
  return inside.some(({ role }) => role !== 'empty') || /:\s*$/.test(last.paragraph.text);
}
