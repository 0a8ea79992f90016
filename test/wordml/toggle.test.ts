import { describe, expect, test } from 'vitest';
import { resolve, style } from './kit.js';

const styles = (d: string, t: string, p: string, c: string): string => `
  <w:docDefaults><w:rPrDefault><w:rPr>${d}</w:rPr></w:rPrDefault></w:docDefaults>
  ${style('table T', `<w:rPr>${t}</w:rPr>`)}
  ${style('paragraph P', `<w:rPr>${p}</w:rPr>`)}
  ${style('character C', `<w:rPr>${c}</w:rPr>`)}`;

const bold = (d: string, t: string, p: string, c: string, direct: string): boolean =>
  resolve({
    styles: styles(d, t, p, c),
    table: { style: 'T' },
    p: '<w:pStyle w:val="P"/>',
    r: `<w:rStyle w:val="C"/>${direct}`,
  }).run.bold;

const ON = '<w:b/>';
const OFF = '<w:b w:val="0"/>';

describe('toggle properties over the levels of styles', () => {
  test.each([
    // defaults, table, paragraph, character, direct
    ['', '', '', '', '', false],
    ['', ON, '', '', '', true],
    ['', '', ON, '', '', true],
    ['', '', '', ON, '', true],
    ['', ON, ON, '', '', false],
    ['', '', ON, ON, '', false],
    ['', ON, '', ON, '', false],
    ['', ON, ON, ON, '', true],
    ['', '', ON, OFF, '', true],
    ['', ON, OFF, '', '', true],
    ['', '', OFF, '', '', false],
    [ON, '', '', '', '', true],
    [ON, '', ON, '', '', true],
    [ON, '', OFF, '', '', true],
    [ON, '', ON, '', OFF, false],
    ['', '', ON, '', ON, true],
    ['', '', ON, ON, ON, true],
    ['', '', ON, '', OFF, false],
  ])('defaults %j, table %j, paragraph %j, character %j, direct %j: %j', (d, t, p, c, direct, expected) => {
    expect(bold(d, t, p, c, direct)).toBe(expected);
  });

  test('inside one chain the nearest style wins', () => {
    const chain = `${style('paragraph A', `<w:rPr>${ON}<w:i/><w:caps/></w:rPr>`)}
      ${style('paragraph B A', `<w:rPr>${ON}<w:i w:val="0"/></w:rPr>`)}`;
    expect(resolve({ styles: chain, p: '<w:pStyle w:val="B"/>' }).run).toMatchObject({
      bold: true,
      italic: false,
      caps: true,
    });
  });

  test.each([
    ['<w:i/>', 'italic'],
    ['<w:caps/>', 'caps'],
    ['<w:smallCaps/>', 'smallCaps'],
    ['<w:strike/>', 'strike'],
    ['<w:vanish/>', 'hidden'],
  ] as const)('%s switches too', (xml, key) => {
    const both = `${style('paragraph P', `<w:rPr>${xml}</w:rPr>`)}${style('character C', `<w:rPr>${xml}</w:rPr>`)}`;
    const p = '<w:pStyle w:val="P"/>';
    expect(resolve({ styles: both, p }).run[key]).toBe(true);
    expect(resolve({ styles: both, p, r: '<w:rStyle w:val="C"/>' }).run[key]).toBe(false);
  });

  test('what is no toggle is replaced', () => {
    const both = `${style('paragraph P', '<w:rPr><w:dstrike/><w:u w:val="single"/></w:rPr>')}
      ${style('character C', '<w:rPr><w:dstrike/><w:u w:val="double"/></w:rPr>')}`;
    const { run } = resolve({ styles: both, p: '<w:pStyle w:val="P"/>', r: '<w:rStyle w:val="C"/>' });
    expect(run).toMatchObject({ strike: true, underline: 'double' });
  });

  test('complex script goes by its own toggles', () => {
    const { run } = resolve({ r: '<w:b/><w:iCs/><w:cs/>' });
    expect(run).toMatchObject({ bold: false, italic: true, complexScript: true });
  });
});
