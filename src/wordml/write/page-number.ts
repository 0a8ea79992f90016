import type { XmlElement } from '../../xml/tree/element.js';
import type { EditedPart } from './part.js';

/** Times New Roman of a size in half points. */
function look(part: EditedPart, size: number): XmlElement {
  const font = 'Times New Roman';
  return part.make('w:rPr', {}, [
    part.make('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
    part.make('w:sz', { 'w:val': String(size) }),
    part.make('w:szCs', { 'w:val': String(size) }),
  ]);
}

/** The runs of a PAGE field. */
function pageField(part: EditedPart, size: number): XmlElement[] {
  const run = (child: XmlElement): XmlElement => part.make('w:r', {}, [look(part, size), child]);
  const sign = (kind: string): XmlElement => run(part.make('w:fldChar', { 'w:fldCharType': kind }));
  const words = (name: string, text: string): XmlElement => {
    const element = part.make(name, { 'xml:space': 'preserve' });
    part.write(element, text);
    return run(element);
  };
  return [sign('begin'), words('w:instrText', ' PAGE '), sign('separate'), words('w:t', '2'), sign('end')];
}

/** Puts a page number in the middle of a paragraph without text. */
export function fillWithNumber(part: EditedPart, paragraph: XmlElement, size: number): void {
  const properties = part.child(paragraph, 'w:pPr');
  for (const gone of ['w:framePr', 'w:tabs', 'w:ind']) part.drop(properties, gone);
  part.put(properties, 'w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' });
  part.put(properties, 'w:jc', { 'w:val': 'center' });
  paragraph.insert(pageField(part, size));
}

/** A paragraph with a page number in its middle. */
export function numberParagraph(part: EditedPart, size: number): XmlElement {
  const paragraph = part.make('w:p');
  part.put(part.child(paragraph, 'w:pPr'), 'w:spacing', { 'w:before': '0', 'w:after': '0' });
  fillWithNumber(part, paragraph, size);
  return paragraph;
}

/** Content that has to stay where a paragraph is emptied: what marks places of the text. */
const MARKS = /^w:(?:pPr|bookmark(?:Start|End)|comment(?:RangeStart|RangeEnd)|perm(?:Start|End))$/;

/** Takes all text of a paragraph out. */
export function emptyParagraph(paragraph: XmlElement): void {
  for (const own of paragraph.elements) if (!MARKS.test(own.name)) paragraph.remove(own);
}
