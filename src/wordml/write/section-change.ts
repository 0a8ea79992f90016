import type { SectionChange } from '../../model/index.js';
import type { XmlElement } from '../../xml/tree/element.js';
import type { EditedPart } from './part.js';

const whole = (twips: number): string => String(Math.round(twips));

/** A4 in `w:code`. */
const A4 = { code: '9', width: 11906, height: 16838 } as const;

/** Writes a change into a `w:sectPr`. */
export function changeSection(part: EditedPart, section: XmlElement, change: SectionChange): void {
  setPage(part, section, change);
  setMargins(part, section, change.margins ?? {});
  if (change.titlePage === true) part.put(section, 'w:titlePg', { 'w:val': undefined });
  if (change.titlePage === false) part.drop(section, 'w:titlePg');
  setPageNumber(part, section, change.pageNumber ?? {});
}

function setPage(part: EditedPart, section: XmlElement, change: SectionChange): void {
  const { pageWidth, pageHeight, orientation } = change;
  if (pageWidth === undefined && pageHeight === undefined && orientation === undefined) return;
  const size = part.child(section, 'w:pgSz');
  if (pageWidth !== undefined) part.set(size, 'w:w', whole(pageWidth));
  if (pageHeight !== undefined) part.set(size, 'w:h', whole(pageHeight));
  if (orientation !== undefined)
    part.set(size, 'w:orient', orientation === 'landscape' ? 'landscape' : undefined);
  // The code of another paper would say otherwise.
  if (size.attribute('w:code') === undefined) return;
  const sides = [Number(size.attribute('w:w')), Number(size.attribute('w:h'))].sort((a, b) => a - b);
  part.set(size, 'w:code', sides[0] === A4.width && sides[1] === A4.height ? A4.code : undefined);
}

function setMargins(
  part: EditedPart,
  section: XmlElement,
  margins: NonNullable<SectionChange['margins']>,
): void {
  const given = Object.entries(margins).filter(([, twips]) => twips !== undefined);
  if (given.length === 0) return;
  const element = part.child(section, 'w:pgMar');
  for (const [side, twips] of given) {
    const strict = side === 'left' ? 'w:start' : side === 'right' ? 'w:end' : '';
    const name = element.attribute(strict) !== undefined ? strict : `w:${side}`;
    // A negative top or bottom margin keeps the text below a tall header: only its size changes.
    const negative = element.attribute(name)?.startsWith('-') ?? false;
    part.set(element, name, `${negative ? '-' : ''}${whole(twips)}`);
  }
  complete(part, element);
}

/** All seven are required by the schema. */
function complete(part: EditedPart, margins: XmlElement): void {
  const has = (name: string, strict = name): boolean =>
    margins.attribute(name) !== undefined || margins.attribute(strict) !== undefined;
  for (const side of ['w:top', 'w:bottom']) if (!has(side)) part.set(margins, side, '1440');
  if (!has('w:left', 'w:start')) part.set(margins, 'w:left', '1440');
  if (!has('w:right', 'w:end')) part.set(margins, 'w:right', '1440');
  for (const side of ['w:header', 'w:footer']) if (!has(side)) part.set(margins, side, '720');
  if (!has('w:gutter')) part.set(margins, 'w:gutter', '0');
}

function setPageNumber(
  part: EditedPart,
  section: XmlElement,
  { format, start }: NonNullable<SectionChange['pageNumber']>,
): void {
  if (format === undefined && start === undefined) return;
  const element = part.child(section, 'w:pgNumType');
  if (format !== undefined) part.set(element, 'w:fmt', format === 'decimal' ? undefined : format);
  if (start !== undefined) part.set(element, 'w:start', start === null ? undefined : String(start));
  if (element.attributes.length === 0) section.remove(element);
}
