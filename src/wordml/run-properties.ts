import type { XmlScanner } from '../xml/types.js';
import { hexColor, readShading } from './colors.js';
import { leaf, type Mutable } from './leaf.js';
import { fontSize, halfPoints, percent, twips } from './measures.js';
import { readOnOff } from './on-off.js';
import { remember } from './property-cache.js';
import type { RunProperties } from './types.js';
import { type Handler, handlers, walk } from './walk.js';

type Target = Mutable<RunProperties>;

/** Handler of an element with one value: sets it when it is given and makes sense. */
function value<K extends keyof RunProperties>(
  key: K,
  read: (x: XmlScanner) => RunProperties[K] | undefined,
): Handler<Target> {
  return leaf((x, into) => {
    const found = read(x);
    if (found !== undefined) (into as RunProperties as Record<K, unknown>)[key] = found;
  });
}

type FlagName = {
  [K in keyof RunProperties]-?: boolean extends NonNullable<RunProperties[K]> ? K : never;
}[keyof RunProperties];

const flag = (key: FlagName): Handler<Target> => value(key, readOnOff);
const val = (x: XmlScanner): string | undefined => x.attribute('w:val');

const RANK = { changed: 1, inserted: 2, deleted: 3 } as const;

/** A tracked change; what it holds (the properties before the change) is passed over. */
const revision = (kind: keyof typeof RANK): Handler<Target> =>
  leaf((_, into) => {
    if (into.revision === undefined || RANK[kind] > RANK[into.revision]) into.revision = kind;
  });

const HANDLERS = handlers<Target>({
  'w:rStyle': value('styleId', val),
  'w:rFonts': value('fonts', readFonts),
  'w:sz': value('size', (x) => fontSize(val(x))),
  'w:szCs': value('sizeCs', (x) => fontSize(val(x))),
  'w:b': flag('bold'),
  'w:bCs': flag('boldCs'),
  'w:i': flag('italic'),
  'w:iCs': flag('italicCs'),
  'w:caps': flag('caps'),
  'w:smallCaps': flag('smallCaps'),
  'w:strike': flag('strike'),
  'w:dstrike': flag('doubleStrike'),
  'w:vanish': flag('vanish'),
  'w:webHidden': flag('webHidden'),
  'w:rtl': flag('rtl'),
  'w:cs': flag('cs'),
  'w:u': value('underline', val),
  'w:color': value('color', readColor),
  'w:highlight': value('highlight', val),
  'w:shd': value('shading', readShading),
  'w:vertAlign': value('verticalAlign', readVerticalAlign),
  'w:spacing': value('spacing', (x) => twips(val(x))),
  'w:w': value('scale', (x) => percent(val(x))),
  'w:position': value('position', (x) => halfPoints(val(x))),
  'w:lang': value('lang', (x) => val(x)?.toLowerCase()),
  'w:del': revision('deleted'),
  'w:moveFrom': revision('deleted'),
  'w:ins': revision('inserted'),
  'w:moveTo': revision('inserted'),
  'w:rPrChange': revision('changed'),
});

/**
 * Reads `w:rPr` (also of a style, a list level or a paragraph mark). The scanner stands on its start and is left on its end.
 * Elements of equal bytes in one part give the same object.
 */
export function readRunProperties(x: XmlScanner): RunProperties {
  return remember(x, 'run', () => {
    const into: Target = {};
    walk(x, HANDLERS, into);
    return into;
  });
}

type Fonts = NonNullable<RunProperties['fonts']>;

const FONT_ATTRIBUTES: readonly (readonly [attribute: string, key: Exclude<keyof Fonts, 'hint'>])[] = [
  ['w:ascii', 'ascii'],
  ['w:hAnsi', 'hAnsi'],
  ['w:eastAsia', 'eastAsia'],
  ['w:cs', 'cs'],
  ['w:asciiTheme', 'asciiTheme'],
  ['w:hAnsiTheme', 'hAnsiTheme'],
  ['w:eastAsiaTheme', 'eastAsiaTheme'],
  ['w:cstheme', 'csTheme'],
];

function readFonts(x: XmlScanner): Fonts {
  const fonts: Mutable<Fonts> = {};
  for (const [attribute, key] of FONT_ATTRIBUTES) {
    const name = x.attribute(attribute);
    if (name) fonts[key] = name;
  }
  const hint = x.attribute('w:hint');
  if (hint === 'default' || hint === 'eastAsia' || hint === 'cs') fonts.hint = hint;
  return fonts;
}

function readColor(x: XmlScanner): RunProperties['color'] {
  const color: Mutable<NonNullable<RunProperties['color']>> = {};
  const hex = hexColor(val(x));
  const theme = x.attribute('w:themeColor');
  const tint = x.attribute('w:themeTint');
  const shade = x.attribute('w:themeShade');
  if (hex !== undefined) color.value = hex;
  if (theme !== undefined && theme !== 'none') color.theme = theme;
  if (tint !== undefined) color.tint = tint;
  if (shade !== undefined) color.shade = shade;
  return color;
}

function readVerticalAlign(x: XmlScanner): RunProperties['verticalAlign'] {
  const kind = val(x);
  return kind === 'superscript' || kind === 'subscript' || kind === 'baseline' ? kind : undefined;
}
