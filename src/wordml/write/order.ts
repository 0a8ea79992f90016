/** The order in which the schema wants the children of an element (ECMA-376 Part 1, annex A), and how a new one finds its place. */
import type { XmlElement } from '../../xml/tree/element.js';

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => `w:${word}`);

const RUN = `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden
  color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath`;

/** By the name of the parent. */
export const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:p': words('pPr'),
  'w:r': words('rPr'),
  // The paragraph mark's has its revisions first.
  'w:rPr': words(`ins del moveFrom moveTo ${RUN} rPrChange`),
  'w:pPr':
    words(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind
    contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr
    pPrChange`),
  'w:sectPr':
    words(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols
    formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`),
  'w:style':
    words(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
    personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
  'w:docDefaults': words('rPrDefault pPrDefault'),
  'w:rPrDefault': words('rPr'),
  'w:pPrDefault': words('pPr'),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:tc': words('tcPr'),
  'w:tcPr':
    words(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns
    cellDel cellMerge tcPrChange`),
  'w:pBdr': words('top left bottom right between bar'),
};

/** Puts a child where the schema wants it: behind the last one that comes before it or is its like; at the end where it says nothing. */
export function insertInOrder(parent: XmlElement, child: XmlElement): void {
  const order = CHILD_ORDER[parent.name];
  if (!order) {
    parent.insert([child]);
    return;
  }
  const own = order.indexOf(child.name);
  let after = -1;
  parent.children.forEach((node, at) => {
    if (node.kind !== 'element') return;
    const other = order.indexOf(node.name);
    if (other >= 0 && other <= own) after = at;
  });
  parent.insert([child], parent.children[after + 1] ?? null);
}
