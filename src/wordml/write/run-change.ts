import type { RunChange, RunFormat } from '../../model/index.js';
import type { XmlElement } from '../../xml/tree/element.js';
import type { RunProperties } from '../types.js';
import type { EditedPart } from './part.js';

type Values = Readonly<Record<string, string | undefined>>;

/** How one property of a change is written. */
interface Property<K extends keyof RunChange> {
  /** Keys of the direct properties that say it. */
  readonly keys: readonly (keyof RunProperties)[];
  /** Elements that say it. */
  readonly elements: (value: NonNullable<RunChange[K]>) => Readonly<Record<string, Values>>;
  /** Whether a format has the value already. */
  readonly holds: (format: RunFormat, value: NonNullable<RunChange[K]>) => boolean;
}

const flag = (on: boolean): Values => ({ 'w:val': on ? undefined : '0' });
const value = (text: string | number): Values => ({ 'w:val': String(text) });

const PROPERTIES: { readonly [K in keyof RunChange]-?: Property<K> } = {
  font: {
    keys: ['fonts'],
    elements: (font) => ({ 'w:rFonts': { ...allSlots(font), ...NO_THEME_FONTS } }),
    holds: ({ fonts }, font) =>
      [fonts.ascii, fonts.hAnsi, fonts.eastAsia, fonts.cs].every((own) => own === font),
  },
  size: {
    keys: ['size', 'sizeCs'],
    elements: (size) => ({ 'w:sz': value(size), 'w:szCs': value(size) }),
    holds: (format, size) => format.size === size && format.sizeCs === size,
  },
  bold: {
    keys: ['bold', 'boldCs'],
    elements: (on) => ({ 'w:b': flag(on), 'w:bCs': flag(on) }),
    holds: (format, on) => format.bold === on,
  },
  italic: {
    keys: ['italic', 'italicCs'],
    elements: (on) => ({ 'w:i': flag(on), 'w:iCs': flag(on) }),
    holds: (format, on) => format.italic === on,
  },
  caps: {
    keys: ['caps', 'smallCaps'],
    elements: (on) => (on ? { 'w:caps': flag(true) } : { 'w:caps': flag(false), 'w:smallCaps': flag(false) }),
    holds: (format, on) => format.caps === on && (on || !format.smallCaps),
  },
  underline: {
    keys: ['underline'],
    elements: (kind) => ({ 'w:u': value(kind) }),
    holds: (format, kind) => format.underline === kind,
  },
  color: {
    keys: ['color'],
    elements: (color) => ({
      'w:color': {
        ...value(color),
        'w:themeColor': undefined,
        'w:themeTint': undefined,
        'w:themeShade': undefined,
      },
    }),
    holds: (format, color) => format.color === color,
  },
  highlight: {
    keys: ['highlight'],
    elements: (none) => ({ 'w:highlight': value(none) }),
    holds: (format, none) => format.highlight === none,
  },
  shading: {
    keys: ['shading'],
    elements: (auto) => ({
      'w:shd': { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': auto, ...NO_THEME_FILL },
    }),
    holds: (format, auto) => format.shading === auto,
  },
  verticalAlign: {
    keys: ['verticalAlign'],
    elements: (kind) => ({ 'w:vertAlign': value(kind) }),
    holds: (format, kind) => format.verticalAlign === kind,
  },
  spacing: {
    keys: ['spacing'],
    elements: (twips) => ({ 'w:spacing': value(twips) }),
    holds: (format, twips) => format.spacing === twips,
  },
  scale: {
    keys: ['scale'],
    elements: (percent) => ({ 'w:w': value(percent) }),
    holds: (format, percent) => format.scale === percent,
  },
};

const NO_THEME_FONTS: Values = {
  'w:asciiTheme': undefined,
  'w:hAnsiTheme': undefined,
  'w:eastAsiaTheme': undefined,
  'w:cstheme': undefined,
};
const NO_THEME_FILL: Values = {
  'w:themeColor': undefined,
  'w:themeFill': undefined,
  'w:themeFillTint': undefined,
  'w:themeFillShade': undefined,
};

const allSlots = (font: string): Values => ({
  'w:ascii': font,
  'w:hAnsi': font,
  'w:eastAsia': font,
  'w:cs': font,
});

const namesOf = (change: RunChange): (keyof RunChange)[] =>
  (Object.keys(change) as (keyof RunChange)[]).filter((name) => change[name] !== undefined);

const propertyOf = (name: keyof RunChange): Property<never> => PROPERTIES[name] as unknown as Property<never>;

/** Keys of the properties that a change of this name is about. */
export const propertyKeys = (name: keyof RunChange): readonly (keyof RunProperties)[] =>
  PROPERTIES[name].keys;

/** Direct properties without what a change speaks of. */
export function withoutChanged(direct: RunProperties, change: RunChange): RunProperties {
  const kept: Record<string, unknown> = { ...direct };
  for (const name of namesOf(change)) for (const key of propertyOf(name).keys) delete kept[key];
  return kept;
}

/** What of a change a format does not have yet. */
export function outstanding(change: RunChange, format: RunFormat): RunChange {
  const open = namesOf(change).filter((name) => !propertyOf(name).holds(format, change[name] as never));
  return Object.fromEntries(open.map((name) => [name, change[name]]));
}

/**
 * Writes a change into the `w:rPr` of an element. What the format below has by itself needs no direct formatting: it goes.
 * @param owner `w:r`, `w:pPr` (for the mark), `w:style`, `w:rPrDefault` or `w:lvl`
 * @param below the format that would hold without direct formatting, or null to write all
 */
export function changeRun(
  part: EditedPart,
  owner: XmlElement,
  change: RunChange,
  below: RunFormat | null,
): void {
  const properties = part.child(owner, 'w:rPr');
  for (const name of namesOf(change)) {
    const { elements, holds } = propertyOf(name);
    const wanted = change[name] as never;
    const inherited = below !== null && holds(below, wanted);
    for (const [element, values] of Object.entries(elements(wanted))) {
      if (!inherited) part.put(properties, element, values);
      else if (element === 'w:rFonts') dropFonts(part, properties, Object.keys(values));
      else part.drop(properties, element);
    }
  }
  if (properties.elements.length === 0) owner.remove(properties);
}

/** The hint that `w:rFonts` gives is about the characters, not the font: it stays. */
function dropFonts(part: EditedPart, properties: XmlElement, names: readonly string[]): void {
  const fonts = properties.child('w:rFonts');
  if (!fonts) return;
  for (const name of names) part.set(fonts, name, undefined);
  if (fonts.attributes.length === 0) properties.remove(fonts);
}
