import type { ParagraphChange, ParagraphFormat } from '../../model/index.js';
import type { XmlElement } from '../../xml/tree/element.js';
import type { EditedPart } from './part.js';

type Flag = 'keepNext' | 'keepLines' | 'pageBreakBefore';
const FLAGS: readonly Flag[] = ['keepNext', 'keepLines', 'pageBreakBefore'];

/**
 * Writes a change into the `w:pPr` of a paragraph or style.
 * @param owner `w:p`, `w:style` or `w:pPrDefault`
 * @param below the format that would hold without direct formatting, or null to write all
 */
export function changeParagraph(
  part: EditedPart,
  owner: XmlElement,
  change: ParagraphChange,
  below: ParagraphFormat | null,
): void {
  const properties = part.child(owner, 'w:pPr');
  if (change.alignment !== undefined) setAlignment(part, properties, change.alignment, below);
  for (const name of FLAGS) {
    const on = change[name];
    if (on === undefined) continue;
    if (below?.[name] === on) part.drop(properties, `w:${name}`);
    else part.put(properties, `w:${name}`, { 'w:val': on ? undefined : '0' });
  }
  if (change.indent) setIndent(part, properties, change.indent);
  if (change.spacing) setSpacing(part, properties, change.spacing, below);
  if (change.borders) setBorders(part, properties, change.borders);
  if (properties.elements.length === 0) owner.remove(properties);
}

type ParagraphAlignment = NonNullable<ParagraphChange['alignment']>;

/** The strict dialect calls left and right start and end. */
function setAlignment(
  part: EditedPart,
  properties: XmlElement,
  alignment: ParagraphAlignment,
  below: ParagraphFormat | null,
): void {
  if (below?.alignment === alignment) {
    part.drop(properties, 'w:jc');
    return;
  }
  const mirrored = below?.bidi
    ? ({ left: 'right', right: 'left' } as Record<string, string>)[alignment]
    : undefined;
  const written = mirrored ?? alignment;
  part.put(properties, 'w:jc', { 'w:val': part.strict ? (STRICT[written] ?? written) : written });
}

const STRICT: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

const whole = (twips: number): string => String(Math.round(twips));

/** Indents in characters would win over those in twips: where they are written they become none. */
function setIndent(
  part: EditedPart,
  properties: XmlElement,
  { left, right, firstLine }: NonNullable<ParagraphChange['indent']>,
): void {
  const indent = part.child(properties, 'w:ind');
  const side = (plain: string, strict: string, twips: number | undefined): void => {
    if (twips === undefined) return;
    const name = indent.attribute(strict) !== undefined || part.strict ? strict : plain;
    part.set(indent, name === plain ? strict : plain, undefined);
    part.set(indent, name, whole(twips));
    for (const own of [`${plain}Chars`, `${strict}Chars`]) noCharacters(part, indent, own);
  };
  side('w:left', 'w:start', left);
  side('w:right', 'w:end', right);
  if (firstLine === undefined) return;
  const hanging = firstLine < 0;
  part.set(indent, hanging ? 'w:firstLine' : 'w:hanging', undefined);
  part.set(indent, hanging ? 'w:hanging' : 'w:firstLine', whole(Math.abs(firstLine)));
  noCharacters(part, indent, 'w:firstLineChars');
  noCharacters(part, indent, 'w:hangingChars');
}

function noCharacters(part: EditedPart, indent: XmlElement, name: string): void {
  if (indent.attribute(name) !== undefined) part.set(indent, name, '0');
}

function setSpacing(
  part: EditedPart,
  properties: XmlElement,
  change: NonNullable<ParagraphChange['spacing']>,
  below: ParagraphFormat | null,
): void {
  const spacing = part.child(properties, 'w:spacing');
  for (const side of ['before', 'after'] as const) {
    const twips = change[side];
    if (twips === undefined) continue;
    part.set(spacing, `w:${side}`, whole(twips));
    if (spacing.attribute(`w:${side}Lines`) !== undefined) part.set(spacing, `w:${side}Lines`, '0');
    const auto = `w:${side}Autospacing`;
    if (spacing.attribute(auto) !== undefined || below?.spacing[`${side}Auto`]) part.set(spacing, auto, '0');
  }
  if (change.line !== undefined) {
    part.set(spacing, 'w:line', whole(change.line));
    part.set(spacing, 'w:lineRule', change.lineRule ?? 'auto');
  }
  if (spacing.attributes.length === 0) properties.remove(spacing);
  if (change.contextual === undefined) return;
  if (below?.spacing.contextual === change.contextual) part.drop(properties, 'w:contextualSpacing');
  else part.put(properties, 'w:contextualSpacing', { 'w:val': change.contextual ? undefined : '0' });
}

/** Half a point thick, one point from the text. */
const BOX = { 'w:val': 'single', 'w:sz': '4', 'w:space': '1', 'w:color': 'auto' } as const;

function setBorders(
  part: EditedPart,
  properties: XmlElement,
  kind: NonNullable<ParagraphChange['borders']>,
): void {
  const borders = part.child(properties, 'w:pBdr');
  for (const side of kind === 'top' ? ['top'] : ['top', 'left', 'bottom', 'right']) {
    part.put(borders, `w:${side}`, kind === 'none' ? { 'w:val': 'nil' } : BOX);
  }
}
