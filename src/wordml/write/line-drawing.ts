import type { XmlElement } from '../../xml/tree/element.js';
import type { EditedPart } from './part.js';

/** A horizontal line; twips from the left edge of the text's column and from the top of the paragraph that it hangs on. */
export interface DrawnLine {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const EMU = 635;
const OPEN = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/word/2010/';

/** A run with a line of three quarters of a point, anchored as Word does it; as VML for readers that know no drawings. */
export function lineRun(part: EditedPart, line: DrawnLine): XmlElement {
  const id = nextId(part);
  const drawing = `<mc:Choice Requires="wps"><w:drawing>${anchor(line, id)}</w:drawing></mc:Choice>`;
  const fallback = `<mc:Fallback><w:pict>${vmlLine(line, id)}</w:pict></mc:Fallback>`;
  return part.fragment(
    `<w:r ${namespaces(part.strict)}><w:rPr><w:noProof/></w:rPr><mc:AlternateContent>${drawing}${fallback}</mc:AlternateContent></w:r>`,
  );
}

function namespaces(strict: boolean): string {
  const base = strict ? STRICT : OPEN;
  const year = strict ? '' : '/2006';
  const bound = {
    w: strict ? `${STRICT}wordprocessingml/main` : `${OPEN}wordprocessingml/2006/main`,
    wp: `${base}drawingml${year}/wordprocessingDrawing`,
    a: `${base}drawingml${year}/main`,
    mc: `${OPEN}markup-compatibility/2006`,
    wps: `${MICROSOFT}wordprocessingShape`,
    v: 'urn:schemas-microsoft-com:vml',
  };
  return Object.entries(bound)
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(' ');
}

const emu = (twips: number): number => Math.round(twips) * EMU;

function anchor({ left, top, width }: DrawnLine, id: number): string {
  const cx = emu(width);
  const position = (axis: 'H' | 'V', from: string, twips: number): string =>
    `<wp:position${axis} relativeFrom="${from}"><wp:posOffset>${emu(twips)}</wp:posOffset></wp:position${axis}>`;
  const shape =
    `<a:graphic><a:graphicData uri="${MICROSOFT}wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr>` +
    `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
    '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>';
  return (
    '<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
    `<wp:simplePos x="0" y="0"/>${position('H', 'column', left)}${position('V', 'paragraph', top)}` +
    `<wp:extent cx="${cx}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${id}" name="Straight Connector ${id}"/><wp:cNvGraphicFramePr/>${shape}</wp:anchor>`
  );
}

function vmlLine({ left, top, width }: DrawnLine, id: number): string {
  const point = (x: number): string => `${x / 20}pt,${top / 20}pt`;
  return (
    `<v:line id="Line${id}" style="position:absolute;z-index:251659264;mso-position-horizontal-relative:text;mso-position-vertical-relative:text"` +
    ` from="${point(Math.round(left))}" to="${point(Math.round(left + width))}" strokecolor="black" strokeweight=".75pt"/>`
  );
}

/** The number behind the largest that a drawing of the part has, those of paragraphs that are not looked into too. */
function nextId({ tree }: EditedPart): number {
  let largest = 0;
  for (const [, id] of new TextDecoder().decode(tree.bytes).matchAll(/:docPr\b[^>]*?\sid="(\d+)"/g)) {
    largest = Math.max(largest, Number(id));
  }
  for (const own of tree.root.descendants('wp:docPr')) {
    largest = Math.max(largest, Number(own.attribute('id')) || 0);
  }
  return largest + 1;
}

/**
 * Makes a drawn line shorter or longer about its middle.
 * @param drawing `w:drawing` of one straight line
 * @returns false where it is no such drawing: nothing is changed
 */
export function resizeLine(part: EditedPart, drawing: XmlElement, from: number, to: number): boolean {
  const object = drawing.child('wp:anchor') ?? drawing.child('wp:inline');
  const extent = object?.child('wp:extent');
  const [transform, ...others] = [...drawing.descendants('a:xfrm')];
  const size = transform?.child('a:ext');
  if (!object || !extent || !size || others.length > 0 || transform?.attribute('rot')) return false;
  part.set(extent, 'cx', String(emu(to)));
  part.set(size, 'cx', String(emu(to)));
  const offset = object.child('wp:positionH')?.child('wp:posOffset');
  if (offset) part.write(offset, String(Number(offset.text) + emu((from - to) / 2)));
  // What stands there for readers of old has the old length.
  const alternate = drawing.around('mc:AlternateContent');
  for (const own of alternate?.elements ?? []) if (own.name === 'mc:Fallback') alternate?.remove(own);
  return true;
}
