import { describe, expect, test } from 'vitest';
import { readRunProperties } from '../../src/wordml/run-properties.js';
import type { RunProperties } from '../../src/wordml/types.js';
import { createScanner } from '../../src/xml/scanner.js';
import { element, on, rPr } from './kit.js';

describe('w:rPr', () => {
  const cases: [string, RunProperties][] = [
    ['', {}],
    ['<w:b/>', { bold: true }],
    ...['1', 'true', 'on'].map((v): [string, RunProperties] => [`<w:b w:val="${v}"/>`, { bold: true }]),
    ...['0', 'false', 'off'].map((v): [string, RunProperties] => [`<w:b w:val="${v}"/>`, { bold: false }]),
    ['<w:bCs/><w:i/><w:iCs w:val="0"/>', { boldCs: true, italic: true, italicCs: false }],
    ['<w:caps/><w:smallCaps w:val="off"/>', { caps: true, smallCaps: false }],
    ['<w:strike/><w:dstrike/>', { strike: true, doubleStrike: true }],
    ['<w:vanish/><w:webHidden/>', { vanish: true, webHidden: true }],
    ['<w:rtl/><w:cs/>', { rtl: true, cs: true }],
    ['<w:rStyle w:val="Strong"/>', { styleId: 'Strong' }],
    ['<w:sz w:val="28"/><w:szCs w:val="26"/>', { size: 28, sizeCs: 26 }],
    ['<w:sz w:val="14pt"/>', { size: 28 }],
    ['<w:sz w:val="26.5"/>', { size: 27 }],
    ['<w:sz w:val="0"/>', {}],
    ['<w:sz w:val="-28"/>', {}],
    ['<w:sz w:val="99999999999999999999"/>', { size: 3276 }],
    ['<w:sz w:val="large"/>', {}],
    ['<w:sz/>', {}],
    ['<w:u w:val="single"/>', { underline: 'single' }],
    ['<w:u w:color="FF0000"/>', {}],
    ['<w:color w:val="ff0000"/>', { color: { value: 'FF0000' } }],
    ['<w:color w:val="auto"/>', { color: { value: 'auto' } }],
    [
      '<w:color w:val="1F497D" w:themeColor="text2" w:themeTint="99" w:themeShade="BF"/>',
      { color: { value: '1F497D', theme: 'text2', tint: '99', shade: 'BF' } },
    ],
    ['<w:highlight w:val="yellow"/>', { highlight: 'yellow' }],
    ['<w:shd w:val="clear" w:color="auto" w:fill="d9d9d9"/>', { shading: 'D9D9D9' }],
    ['<w:shd w:val="solid" w:color="00FF00" w:fill="FFFFFF"/>', { shading: '00FF00' }],
    ['<w:shd w:val="nil"/>', { shading: 'auto' }],
    ['<w:vertAlign w:val="superscript"/>', { verticalAlign: 'superscript' }],
    ['<w:vertAlign w:val="sideways"/>', {}],
    ['<w:spacing w:val="-10"/>', { spacing: -10 }],
    ['<w:spacing w:val="1pt"/>', { spacing: 20 }],
    ['<w:w w:val="95"/>', { scale: 95 }],
    ['<w:w w:val="95%"/>', { scale: 95 }],
    ['<w:position w:val="-6"/>', { position: -6 }],
    ['<w:lang w:val="vi-VN" w:eastAsia="en-US"/>', { lang: 'vi-vn' }],
    [
      '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="A" w:cs="B" w:hint="eastAsia"/>',
      { fonts: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'A', cs: 'B', hint: 'eastAsia' } },
    ],
    [
      '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>',
      {
        fonts: {
          asciiTheme: 'minorHAnsi',
          hAnsiTheme: 'minorHAnsi',
          eastAsiaTheme: 'minorEastAsia',
          csTheme: 'minorBidi',
        },
      },
    ],
    ['<w:ins w:id="1" w:author="a"/>', { revision: 'inserted' }],
    ['<w:ins w:id="1"/><w:del w:id="2"/>', { revision: 'deleted' }],
    [
      '<w:b/><w:rPrChange w:id="1"><w:rPr><w:i/><w:sz w:val="90"/></w:rPr></w:rPrChange>',
      { bold: true, revision: 'changed' },
    ],
    ['<w:ins w:id="1"/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>', { revision: 'inserted' }],
    ['<w:kern w:val="2"/><w:effect w:val="lights"><w:b/></w:effect><w:i/>', { italic: true }],
  ];
  test.each(cases)('%s', (xml, expected) => {
    expect(rPr(xml)).toEqual(expected);
  });

  test('leaves the scanner so that the next token is what follows', () => {
    const x = on('<w:rPr><w:b/></w:rPr>');
    readRunProperties(x);
    expect(x.next()).toBe('end');
    expect(x.name).toBe('w:root');
  });

  test('an empty element has no properties', () => {
    const x = on('<w:rPr/>');
    expect(readRunProperties(x)).toEqual({});
    expect([x.next(), x.name]).toEqual(['end', 'w:root']);
  });

  test('equal bytes give one object, others do not', () => {
    const xml = '<w:rPr><w:b/></w:rPr><w:rPr><w:i/></w:rPr><w:rPr><w:b/></w:rPr>';
    const x = createScanner(element('root', xml), 'test.xml');
    x.next();
    const read = [1, 2, 3].map(() => {
      x.next();
      return readRunProperties(x);
    });
    expect(read[0]).toBe(read[2]);
    expect(read).toEqual([{ bold: true }, { italic: true }, { bold: true }]);
  });
});
