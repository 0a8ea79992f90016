import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStyles } from '../../src/wordml/styles.js';
import { element, style } from './kit.js';

const read = (xml: string) => readStyles(element('styles', xml));

describe('readStyles', () => {
  test('without a part there is nothing', () => {
    const styles = readStyles(null);
    expect([styles.runDefaults, styles.paragraphDefaults, styles.find('paragraph', 'A')]).toEqual([
      {},
      {},
      null,
    ]);
    expect(styles.chain(null)).toEqual([]);
  });

  test('what a style says', () => {
    const link = '<w:next w:val="N"/><w:link w:val="HChar"/><w:uiPriority w:val="9"/><w:qFormat/>';
    const body = '<w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr>';
    const found = read(style('paragraph *N') + style('paragraph H N', link + body)).find('paragraph', 'H');
    expect(found).toMatchObject({
      id: 'H',
      type: 'paragraph',
      name: 'H name',
      isDefault: false,
      basedOn: 'N',
      run: { bold: true },
      paragraph: { keepNext: true },
    });
  });

  test('a style without type is a paragraph style', () => {
    const styles = read('<w:style w:styleId="A"><w:name w:val="a"/></w:style>');
    expect(styles.find('paragraph', 'A')?.name).toBe('a');
  });

  test('of several defaults the last one counts', () => {
    const styles = read(style('paragraph *A') + style('paragraph *B') + style('paragraph C'));
    expect(styles.find('paragraph', undefined)?.id).toBe('B');
  });

  test('a marked default counts before one that is only named Normal', () => {
    const named = '<w:style w:type="paragraph" w:styleId="X"><w:name w:val="normal"/></w:style>';
    for (const xml of [style('paragraph *A') + named, named + style('paragraph *A')]) {
      expect(read(xml).find('paragraph', null)?.id).toBe('A');
    }
  });

  test('whatever styles are based on, a chain ends, names no style twice and ends with the style itself', () => {
    const ids = ['A', 'B', 'C', 'D', 'E'];
    const base = fc.constantFrom(...ids, 'Gone', undefined);
    fc.assert(
      fc.property(fc.tuple(base, base, base, base, base), fc.constantFrom(...ids), (bases, from) => {
        const styles = read(
          ids.map((id, at) => style(['paragraph', id, bases[at]].filter(Boolean).join(' '))).join(''),
        );
        const chain = styles.chain(styles.find('paragraph', from)).map(({ id }) => id);
        expect(new Set(chain).size).toBe(chain.length);
        expect(chain.at(-1)).toBe(from);
        for (let at = 1; at < chain.length; at++) expect(bases[ids.indexOf(chain[at]!)]).toBe(chain[at - 1]);
      }),
    );
  });
});
