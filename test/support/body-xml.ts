import type { WordPackage } from './word-package.js';

export interface ParagraphParts {
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  font?: string;
  align?: 'left' | 'center' | 'right' | 'both';
  /** More of `w:pPr`, before spacing and alignment are closed. */
  format?: string;
  /** Runs in place of the text, or beside it. */
  runs?: string;
}

/** A paragraph of one run, 14 points unless said otherwise. */
export function paragraphXml(text: string, parts: ParagraphParts = {}): string {
  const { size = 14, bold, italic, color, font, align = 'left', format = '', runs = '' } = parts;
  const properties = [
    font && `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold && '<w:b/>',
    italic && '<w:i/>',
    color && `<w:color w:val="${color}"/>`,
    `<w:sz w:val="${size * 2}"/>`,
  ];
  const run = `<w:r><w:rPr>${properties.filter(Boolean).join('')}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr>${format}<w:jc w:val="${align}"/></w:pPr>${text === '' ? '' : run}${runs}</w:p>`;
}

/** A paragraph of body text as the decree has it. */
export const bodyXml = (text: string): string =>
  paragraphXml(text, {
    align: 'both',
    format:
      '<w:spacing w:before="120" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="720"/>',
  });

export const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

/** The package with more behind its last table, before the end of the section. */
export function withAfter(given: WordPackage, xml: string): WordPackage {
  return { ...given, body: given.body!.replace(/<w:sectPr>(?!.*<w:sectPr>)/s, `${xml}<w:sectPr>`) };
}

/** The package with more in its last section's properties. */
export function withSection(given: WordPackage, xml: string): WordPackage {
  return { ...given, body: given.body!.replace(/<w:sectPr>(?!.*<w:sectPr>)/s, `<w:sectPr>${xml}`) };
}

/** A field with its result, size in points. */
export function fieldXml(instruction: string, result: string, size = 14, format = ''): string {
  return `<w:fldSimple w:instr=" ${instruction} "><w:r><w:rPr>${format}<w:sz w:val="${size * 2}"/></w:rPr><w:t>${result}</w:t></w:r></w:fldSimple>`;
}
