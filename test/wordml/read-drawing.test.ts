import { describe, expect, test } from 'vitest';
import type { Document, Paragraph, Shape } from '../../src/model/index.js';
import { readBody, readWord } from '../support/word-package.js';

const p = (inner: string): string => `<w:p>${inner}</w:p>`;
const r = (inner: string): string => `<w:r>${inner}</w:r>`;
const t = (text: string): string => r(`<w:t>${text}</w:t>`);
const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`;

const shapes = (inner: string): readonly Shape[] => readBody(p(r(inner))).paragraphs[0]!.shapes;
const shape = (inner: string): Shape => {
  const all = shapes(inner);
  expect(all).toHaveLength(1);
  return all[0]!;
};

const graphic = (inner: string): string =>
  `<a:graphic><a:graphicData uri="x">${inner}</a:graphicData></a:graphic>`;
const extent = (cx: number, cy: number): string => `<wp:extent cx="${cx}" cy="${cy}"/>`;
const position = (axis: 'H' | 'V', from: string, inner: string): string =>
  `<wp:position${axis} relativeFrom="${from}">${inner}</wp:position${axis}>`;
const offset = (emu: number): string => `<wp:posOffset>${emu}</wp:posOffset>`;
const usualPlace = position('H', 'column', offset(635_000)) + position('V', 'paragraph', offset(63_500));
const anchor = (size: string, inner: string, place = usualPlace): string =>
  `<w:drawing><wp:anchor simplePos="0"><wp:simplePos x="0" y="0"/>${place}${size}<wp:docPr id="1"/>${graphic(inner)}</wp:anchor></w:drawing>`;
const inline = (size: string, inner: string): string =>
  `<w:drawing><wp:inline>${size}<wp:docPr id="1"/>${graphic(inner)}</wp:inline></w:drawing>`;

const preset = (name: string): string => `<a:prstGeom prst="${name}"/>`;
const xfrm = (x: number, y: number, cx: number, cy: number, attributes = ''): string =>
  `<a:xfrm${attributes}><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`;
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const ln = (inner: string): string => `<a:ln w="9525">${inner}</a:ln>`;
const wsp = (properties: string, more = ''): string =>
  `<wps:wsp><wps:cNvSpPr/><wps:spPr>${properties}</wps:spPr>${more}<wps:bodyPr/></wps:wsp>`;
const black = ln(solid('000000'));

describe('DrawingML', () => {
  test('an anchored line', () => {
    expect(shape(anchor(extent(1_270_000, 0), wsp(preset('line') + black)))).toMatchObject({
      dialect: 'drawing',
      kind: 'line',
      width: 2000,
      height: 0,
      x: 1000,
      y: 100,
      xFrom: 'column',
      yFrom: 'paragraph',
      xAlign: null,
      dash: 'solid',
      color: '000000',
      text: null,
    });
  });

  test.each([
    ['a line', preset('line'), '', [2540, 2540], 'line'],
    ['a straight connector', preset('straightConnector1'), '', [2540, 2540], 'line'],
    ['a thin rectangle', preset('rect'), '', [2540, 30], 'line'],
    ['a thin upright rectangle', preset('rect'), '', [20, 2540], 'line'],
    ['a rectangle', preset('rect'), '', [2540, 31], 'box'],
    ['a dot', preset('rect'), '', [20, 20], 'box'],
    [
      'a thin rectangle with text',
      preset('rect'),
      `<wps:txbx>${box(p(t('a')))}</wps:txbx>`,
      [2540, 20],
      'box',
    ],
  ])('kind of %s', (_, properties, more, [width, height], kind) => {
    expect(shape(anchor(extent(width! * 635, height! * 635), wsp(properties + black, more))).kind).toBe(kind);
  });

  test('a connector by its own element', () => {
    const inner = `<wps:wsp><wps:cNvCnPr/><wps:spPr>${black}</wps:spPr><wps:bodyPr/></wps:wsp>`;
    expect(shape(anchor(extent(635_000, 635_000), inner)).kind).toBe('line');
  });

  const style = (index: number): string =>
    `<wps:style><a:lnRef idx="${index}"><a:srgbClr val="4472C4"/></a:lnRef></wps:style>`;
  test.each([
    ['solid', black, '', 'solid', '000000'],
    ['dashed', ln(`${solid('FF0000')}<a:prstDash val="sysDash"/>`), '', 'sysDash', 'FF0000'],
    ['given as none', ln('<a:noFill/>'), style(1), 'none', '4472C4'],
    ['by the style', '', style(2), 'solid', '4472C4'],
    ['dashed, colour by the style', ln('<a:prstDash val="dash"/>'), style(1), 'dash', '4472C4'],
    ['none in the style', '', style(0), 'none', 'auto'],
    ['nowhere', '', '', 'none', 'auto'],
    ['named colour', ln('<a:solidFill><a:prstClr val="red"/></a:solidFill>'), '', 'solid', 'FF0000'],
  ])('outline %s', (_, properties, more, dash, color) => {
    expect(shape(anchor(extent(635_000, 635_000), wsp(preset('rect') + properties, more)))).toMatchObject({
      dash,
      color,
    });
  });

  test('a thin filled rectangle without outline is seen by its fill', () => {
    const inner = wsp(preset('rect') + solid('00FF00') + ln('<a:noFill/>'));
    expect(shape(anchor(extent(1_270_000, 6350), inner))).toMatchObject({
      kind: 'line',
      dash: 'solid',
      color: '00FF00',
    });
  });

  test.each([
    [
      'aligned',
      position('H', 'margin', '<wp:align>center</wp:align>') + position('V', 'page', offset(635)),
      { x: null, xAlign: 'center', xFrom: 'margin', y: 1, yFrom: 'page' },
    ],
    [
      'by a side of the page',
      position('H', 'leftMargin', offset(0)) + position('V', 'line', offset(-635)),
      { x: 0, xAlign: null, xFrom: 'other', y: -1, yFrom: 'line' },
    ],
    [
      'in percent, by the length in the fallback',
      position(
        'H',
        'page',
        `<mc:AlternateContent><mc:Choice Requires="wp14"><wp14:pctPosHOffset>5000</wp14:pctPosHOffset></mc:Choice><mc:Fallback>${offset(1270)}</mc:Fallback></mc:AlternateContent>`,
      ),
      { x: 2, xFrom: 'page' },
    ],
  ])('position %s', (_, place, expected) => {
    expect(shape(anchor(extent(635_000, 0), wsp(preset('line') + black), place))).toMatchObject(expected);
  });

  test('simple position', () => {
    const drawing = `<w:drawing><wp:anchor simplePos="1"><wp:simplePos x="1270" y="635"/>${usualPlace}${extent(635, 635)}${graphic(wsp(black))}</wp:anchor></w:drawing>`;
    expect(shape(drawing)).toMatchObject({ x: 2, y: 1, xFrom: 'page', yFrom: 'page' });
  });

  test('a picture in the text', () => {
    const picture = '<pic:pic><pic:spPr/></pic:pic>';
    const [paragraph] = readBody(p(r(inline(extent(635_000, 635_000), picture)))).paragraphs;
    expect(paragraph!.pictures).toBe(1);
    expect(paragraph!.shapes).toMatchObject([
      { kind: 'picture', xFrom: 'inline', yFrom: 'inline', x: null, y: null, width: 1000 },
    ]);
  });

  test('turned by a quarter', () => {
    const inner = wsp(xfrm(0, 0, 1_270_000, 0, ' rot="5400000"') + preset('line') + black);
    expect(shape(anchor(extent(1_270_000, 0), inner))).toMatchObject({
      width: 0,
      height: 2000,
      x: 2000,
      y: -900,
    });
  });

  test('a drawing as small as a point takes the size of its shape', () => {
    const inner = wsp(xfrm(4_000_000, 3_000_000, 635_000, 0) + preset('line') + black);
    expect(shape(anchor(extent(12_700, 12_700), inner))).toMatchObject({ width: 1000, height: 0, x: 1000 });
  });

  test('hidden objects are none', () => {
    const hidden = anchor(extent(635_000, 0), wsp(preset('line') + black)).replace(
      'id="1"',
      'id="1" hidden="1"',
    );
    expect(shapes(hidden)).toEqual([]);
  });

  const group = (name: string, child: string, inner: string): string =>
    `<${name}><wpg:grpSpPr>${child}</wpg:grpSpPr>${inner}</${name}>`;
  const frame = (own: [number, number, number, number], child: [number, number, number, number]): string =>
    `<a:xfrm><a:off x="${own[0]}" y="${own[1]}"/><a:ext cx="${own[2]}" cy="${own[3]}"/><a:chOff x="${child[0]}" y="${child[1]}"/><a:chExt cx="${child[2]}" cy="${child[3]}"/></a:xfrm>`;

  test('groups nest, each with its own coordinates', () => {
    const inside = group(
      'wpg:grpSp',
      frame([100, 50, 100, 50], [0, 0, 10, 10]),
      wsp(xfrm(5, 5, 5, 0) + preset('line') + black),
    );
    const outer = group(
      'wpg:wgp',
      frame([0, 0, 200, 100], [0, 0, 200, 100]),
      wsp(xfrm(0, 0, 50, 100) + preset('rect') + black) + inside,
    );
    const found = shapes(anchor(extent(1_270_000, 635_000), outer));
    expect(found.map(({ kind, x, y, width, height }) => [kind, x, y, width, height])).toEqual([
      ['box', 1000, 100, 500, 1000],
      ['line', 1000 + 1500, 100 + 750, 500, 0],
    ]);
  });

  test('a canvas counts in lengths from its corner', () => {
    const canvas = `<wpc:wpc><wpc:bg/>${wsp(xfrm(63_500, 0, 635_000, 0) + preset('line') + black)}</wpc:wpc>`;
    expect(shape(anchor(extent(1_270_000, 635_000), canvas))).toMatchObject({ x: 1100, width: 1000 });
  });

  test('absurd numbers', () => {
    expect(shape(anchor('<wp:extent cx="9e99" cy="x"/>', wsp(preset('line') + black)))).toMatchObject({
      width: 100_000,
      height: 0,
    });
  });
});

const pict = (inner: string): string => `<w:pict>${inner}</w:pict>`;

describe('VML', () => {
  test('a line between two points', () => {
    const inner = '<v:line style="position:absolute;z-index:1" from="220.7pt,1.4pt" to="59.7pt,1.4pt"/>';
    expect(shape(pict(inner))).toMatchObject({
      dialect: 'vml',
      kind: 'line',
      width: 3220,
      height: 0,
      x: 1194,
      y: 28,
      xFrom: 'column',
      yFrom: 'paragraph',
      dash: 'solid',
      color: '000000',
    });
  });

  test.each([
    ['points', 'width:72pt', 1440],
    ['inches', 'width:1in', 1440],
    ['centimetres', 'width:2.54cm', 1440],
    ['millimetres', 'width:25.4mm', 1440],
    ['pixels', 'width:96px', 1440],
    ['bare numbers', 'width:96', 1440],
  ])('lengths in %s', (_, style, width) => {
    expect(shape(pict(`<v:rect style="position:absolute;${style};height:1in"/>`)).width).toBe(width);
  });

  test.each([
    ['type with a hash', 'type="#_x0000_t32"', 'line'],
    ['type without', 'type="_x0000_t20"', 'line'],
    ['type of another writer', 'type="#shapetype_32"', 'line'],
    ['connector', 'o:connectortype="straight"', 'line'],
    ['number of the type', 'o:spt="20"', 'line'],
    ['text box', 'type="#_x0000_t202"', 'box'],
    ['nothing', '', 'box'],
  ])('line by %s', (_, attributes, kind) => {
    expect(
      shape(pict(`<v:shape ${attributes} style="position:absolute;width:50pt;height:50pt"/>`)).kind,
    ).toBe(kind);
  });

  test.each([
    ['dashed', 'strokecolor="red"', '<v:stroke dashstyle="1 1"/>', '1 1', 'FF0000'],
    ['off', 'stroked="f"', '', 'none', '000000'],
    ['off inside', '', '<v:stroke on="false"/>', 'none', '000000'],
    ['coloured with an index', 'strokecolor="#1f497d [3215]"', '', 'solid', '1F497D'],
    ['short colour', 'strokecolor="#f00"', '', 'solid', 'FF0000'],
  ])('stroke %s', (_, attributes, inner, dash, color) => {
    expect(shape(pict(`<v:line ${attributes} from="0,0" to="100pt,0">${inner}</v:line>`))).toMatchObject({
      dash,
      color,
    });
  });

  test('a horizontal rule is a thin filled box', () => {
    expect(
      shape(pict('<v:rect style="width:300pt;height:1.5pt" o:hr="t" fillcolor="#a0a0a0" stroked="f"/>')),
    ).toMatchObject({
      kind: 'line',
      width: 6000,
      height: 30,
      dash: 'solid',
      color: 'A0A0A0',
      xFrom: 'inline',
      x: null,
    });
  });

  test('position', () => {
    const style =
      'position:absolute;margin-left:-10pt;margin-top:5pt;width:10pt;height:10pt;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical-relative:page';
    expect(shape(pict(`<v:rect style="${style}"/>`))).toMatchObject({
      x: null,
      xAlign: 'center',
      xFrom: 'margin',
      y: 100,
      yFrom: 'page',
    });
  });

  test('turned by a quarter, in either unit', () => {
    for (const rotation of ['90', '-5898240fd']) {
      const style = `position:absolute;margin-left:0;margin-top:0;width:100pt;height:0;rotation:${rotation}`;
      expect(shape(pict(`<v:shape type="#_x0000_t32" style="${style}"/>`))).toMatchObject({
        width: 0,
        height: 2000,
        x: 1000,
        y: -1000,
      });
    }
  });

  test('groups nest, each with its own coordinates', () => {
    const inside =
      '<v:group style="left:1000;top:0;width:1000;height:1000" coordsize="10,10"><v:line from="0,5" to="10,5"/></v:group>';
    const outer = `<v:group style="position:absolute;margin-left:10pt;margin-top:0;width:100pt;height:50pt" coordorigin="0,0" coordsize="2000,1000"><v:rect style="left:0;top:0;width:500;height:1000"/>${inside}</v:group>`;
    expect(shapes(pict(outer)).map(({ kind, x, y, width, height }) => [kind, x, y, width, height])).toEqual([
      ['box', 200, 0, 500, 1000],
      ['line', 200 + 1000, 500, 1000, 0],
    ]);
  });

  test('pictures and embedded objects', () => {
    const inner =
      '<v:shapetype id="_x0000_t75"><v:stroke on="f"/></v:shapetype><v:shape style="width:50pt;height:50pt"><v:imagedata r:id="x"/></v:shape>';
    const document = readBody(p(r(`<w:object>${inner}<o:OLEObject r:id="y"/></w:object>`)));
    expect(document.paragraphs[0]).toMatchObject({ pictures: 1, shapes: [{ kind: 'picture' }] });
    expect(document.facts.oleObjects).toBe(1);
  });
});

describe('text boxes', () => {
  const drawn = (content: string): string =>
    anchor(extent(635_000, 635_000), wsp(preset('rect') + black, `<wps:txbx>${content}</wps:txbx>`));
  const vml = (content: string): string =>
    pict(
      `<v:shape type="#_x0000_t202" style="position:absolute;width:50pt;height:50pt"><v:textbox>${content}</v:textbox></v:shape>`,
    );
  const order = (document: Document): [number, string, string][] =>
    document.paragraphs.map((one) => [one.index, one.story, one.text]);

  test.each([
    ['DrawingML', drawn],
    ['VML', vml],
  ])('of %s are stories right after their anchor', (_, make) => {
    const document = readBody(p(t('a') + r(make(box(p(t('b')) + p(t('c'))))) + t('d')) + p(t('e')));
    expect(order(document)).toEqual([
      [0, 'body', 'ad'],
      [1, 'textBox', 'b'],
      [2, 'textBox', 'c'],
      [3, 'body', 'e'],
    ]);
    const story = document.paragraphs[0]!.shapes[0]!.text!;
    expect(story).toMatchObject({ kind: 'textBox', part: 'word/document.xml' });
    expect(story.blocks).toEqual(document.paragraphs.slice(1, 3));
    expect(document.body.blocks).toHaveLength(2);
  });

  test('in both dialects of an alternate are read once', () => {
    const both = (content: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawn(content)}</mc:Choice><mc:Fallback>${vml(content)}</mc:Fallback></mc:AlternateContent>`;
    const document = readBody(p(r(both(box(p(t('b')))))));
    expect(order(document).map(([, , text]) => text)).toEqual(['', 'b']);
    expect(document.paragraphs[0]!.shapes.map((one) => one.dialect)).toEqual(['drawing']);
  });

  test('nest, and hold tables', () => {
    const table = `<w:tbl><w:tblGrid><w:gridCol w:w="500"/></w:tblGrid><w:tr><w:tc>${p(t('c'))}</w:tc></w:tr></w:tbl>`;
    const document = readBody(p(r(drawn(box(p(t('b') + r(vml(box(p(t('x')))))) + table)))) + p(t('d')));
    expect(order(document).map(([, story, text]) => [story, text])).toEqual([
      ['body', ''],
      ['textBox', 'b'],
      ['textBox', 'x'],
      ['textBox', 'c'],
      ['body', 'd'],
    ]);
    expect(document.paragraphs.map((one) => one.cell?.width ?? null)).toEqual([null, null, null, 500, null]);
  });

  test('in a cell do not stand in the cell', () => {
    const document = readBody(
      `<w:tbl><w:tr><w:tc>${p(t('a') + r(drawn(box(p(t('b'))))))}</w:tc></w:tr></w:tbl><w:p/>`,
    );
    expect(document.paragraphs.map((one: Paragraph) => one.cell !== null)).toEqual([true, false, false]);
  });

  test('do not disturb the lists of the text around', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const body = p(item + r(drawn(box(p(item) + p(item))))) + p(item);
    const labels = readWord({ body, numbering }).paragraphs.map((one) => [one.story, one.label!.text]);
    expect(labels).toEqual([
      ['body', '0.'],
      ['textBox', '0.'],
      ['textBox', '1.'],
      ['body', '1.'],
    ]);
  });
});
