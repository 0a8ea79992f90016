import { describe, expect, test } from 'vitest';
import { readParagraphProperties } from '../../src/wordml/paragraph-properties.js';
import type { ParagraphProperties } from '../../src/wordml/types.js';
import { on, pPr } from './kit.js';

describe('w:pPr', () => {
  const cases: [string, ParagraphProperties][] = [
    ['', {}],
    ['<w:pStyle w:val="Heading1"/>', { styleId: 'Heading1' }],
    ['<w:jc w:val="both"/>', { alignment: 'both' }],
    [
      '<w:ind w:left="720" w:right="-60" w:firstLine="567"/>',
      { indent: { left: 720, right: -60, firstLine: 567 } },
    ],
    [
      '<w:ind w:start="0.5in" w:end="1cm" w:hanging="12pt"/>',
      { indent: { left: 720, right: 567, hanging: 240 } },
    ],
    [
      '<w:ind w:leftChars="200" w:endChars="50" w:firstLineChars="-100" w:hangingChars="0"/>',
      { indent: { leftChars: 200, rightChars: 50, firstLineChars: -100, hangingChars: 0 } },
    ],
    ['<w:ind w:left="1e9" w:right="100000000000"/>', { indent: { right: 31680 } }],
    ['<w:spacing w:before="120" w:after="6pt"/>', { spacing: { before: 120, after: 120 } }],
    ['<w:spacing w:before="-120"/>', { spacing: { before: 0 } }],
    ['<w:spacing w:line="360"/>', { spacing: { line: 360, lineRule: 'auto' } }],
    ['<w:spacing w:line="18pt" w:lineRule="exact"/>', { spacing: { line: 360, lineRule: 'exact' } }],
    ['<w:spacing w:line="300" w:lineRule="atLeast"/>', { spacing: { line: 300, lineRule: 'atLeast' } }],
    ['<w:spacing w:line="-300" w:lineRule="atLeast"/>', { spacing: { line: 300, lineRule: 'exact' } }],
    ['<w:spacing w:lineRule="exact"/>', { spacing: {} }],
    [
      '<w:spacing w:beforeLines="50" w:afterLines="100" w:beforeAutospacing="1" w:afterAutospacing="0"/>',
      { spacing: { beforeLines: 50, afterLines: 100, beforeAuto: true, afterAuto: false } },
    ],
    [
      '<w:contextualSpacing/><w:keepNext/><w:keepLines w:val="0"/><w:pageBreakBefore/><w:widowControl w:val="false"/><w:bidi/>',
      {
        contextual: true,
        keepNext: true,
        keepLines: false,
        pageBreakBefore: true,
        widowControl: false,
        bidi: true,
      },
    ],
    [
      '<w:tabs><w:tab w:val="end" w:leader="dot" w:pos="9000"/><w:tab w:val="clear" w:pos="720"/><w:tab w:val="num" w:pos="360"/><w:tab w:val="left"/></w:tabs>',
      {
        tabs: [
          { position: 9000, kind: 'right', leader: 'dot' },
          { position: 720, kind: 'clear' },
          { position: 360, kind: 'left', leader: 'none' },
        ],
      },
    ],
    [
      '<w:pBdr><w:top w:val="nil"/><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/><w:start w:val="none"/></w:pBdr>',
      { borders: { top: null, bottom: { style: 'single', size: 6, space: 1, color: 'auto' }, left: null } },
    ],
    ['<w:shd w:val="clear" w:fill="FFFF00"/>', { shading: 'FFFF00' }],
    ['<w:outlineLvl w:val="2"/>', { outlineLevel: 2 }],
    ['<w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr>', { numbering: { numId: 7, level: 1 } }],
    ['<w:numPr><w:numId w:val="0"/></w:numPr>', { numbering: { numId: 0 } }],
    ['<w:numPr><w:ilvl w:val="40"/><w:numId w:val="-3"/></w:numPr>', { numbering: { numId: 0, level: 8 } }],
    ['<w:rPr><w:b/><w:del w:id="1"/></w:rPr>', { mark: { bold: true, revision: 'deleted' } }],
    [
      '<w:jc w:val="left"/><w:pPrChange w:id="1"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>',
      { alignment: 'left', changed: true },
    ],
    [
      '<w:framePr w:w="2000" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>',
      {
        frame: {
          width: 2000,
          height: null,
          x: null,
          y: 1,
          xAlign: 'right',
          yAlign: null,
          hAnchor: 'margin',
          vAnchor: 'text',
          wrap: 'around',
        },
      },
    ],
  ];
  test.each(cases)('%s', (xml, expected) => {
    expect(pPr(xml)).toEqual(expected);
  });

  const WITH_SECTION =
    '<w:pPr><w:jc w:val="center"/><w:sectPr><w:pgSz w:w="1"/></w:sectPr><w:keepNext/></w:pPr>';

  test('a section inside is passed over', () => {
    expect(readParagraphProperties(on(WITH_SECTION))).toEqual({ alignment: 'center', keepNext: true });
  });

  test('a section inside is given to who asks for it', () => {
    const seen: string[] = [];
    const properties = readParagraphProperties(on(WITH_SECTION), (x) => {
      seen.push(x.name);
      x.skip();
    });
    expect(seen).toEqual(['w:sectPr']);
    expect(properties).toEqual({ alignment: 'center', keepNext: true });
  });
});
