import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHILD_ORDER, insertInOrder } from '../../src/wordml/write/order.js';
import { newElement } from '../../src/xml/tree/new-element.js';

const tree = { prefixes: new Map([['w', 'w']]) };

describe('children come in the order of the schema', () => {
  test.each(Object.entries(CHILD_ORDER))('%s', (name, order) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...order]), (children) => {
        const parent = newElement(tree, name);
        for (const child of children) insertInOrder(parent, newElement(tree, child));
        const wanted = [...children].sort((a, b) => order.indexOf(a) - order.indexOf(b));
        expect(parent.elements.map((child) => child.name)).toEqual(wanted);
      }),
    );
  });

  test('those that the schema does not know stay behind those that they followed', () => {
    const parent = newElement(tree, 'w:rPr', {}, [
      newElement(tree, 'w:sz'),
      newElement(tree, 'w14:ligatures'),
      newElement(tree, 'w:rPrChange'),
    ]);
    insertInOrder(parent, newElement(tree, 'w:b'));
    insertInOrder(parent, newElement(tree, 'w:szCs'));
    expect(parent.elements.map(({ name }) => name)).toEqual([
      'w:b',
      'w:sz',
      'w:szCs',
      'w14:ligatures',
      'w:rPrChange',
    ]);
  });

  test('no name stands twice in a list', () => {
    for (const order of Object.values(CHILD_ORDER)) expect(new Set(order).size).toBe(order.length);
  });
});
