import { createScanner } from '../xml/scanner.js';
import type { XmlScanner } from '../xml/types.js';
import { eachChild } from './leaf.js';
import type { FormatSettings } from './types.js';

interface FontSet {
  latin: string;
  ea: string;
  cs: string;
  readonly scripts: Map<string, string>;
}

/** Fonts and colours of the theme part. */
export interface Theme {
  readonly major: Readonly<FontSet>;
  readonly minor: Readonly<FontSet>;
  /** Scheme colour (`dk1`, `accent1` ...) to six hex digits. */
  readonly colors: ReadonlyMap<string, string>;
}

const fontSet = (): FontSet => ({ latin: '', ea: '', cs: '', scripts: new Map() });

/** Reads the theme part; without one every theme reference stays unresolved. */
export function readTheme(bytes: Uint8Array | null, part = 'word/theme/theme1.xml'): Theme {
  const theme = { major: fontSet(), minor: fontSet(), colors: new Map<string, string>() };
  if (bytes === null) return theme;
  const x = createScanner(bytes, part);
  while (x.next() !== 'eof') {
    if (x.kind !== 'start') continue;
    if (x.name === 'a:clrScheme') readColors(x, theme.colors);
    else if (x.name === 'a:majorFont') readFonts(x, theme.major);
    else if (x.name === 'a:minorFont') readFonts(x, theme.minor);
    // Other schemes that the file only offers are no part of the theme in force.
    else if (x.name === 'a:objectDefaults' || x.name === 'a:extraClrSchemeLst' || x.name === 'a:fmtScheme')
      x.skip();
  }
  return theme;
}

function readColors(x: XmlScanner, colors: Map<string, string>): void {
  eachChild(x, (scheme) => {
    eachChild(x, (name) => {
      const hex = x.attribute(name === 'a:sysClr' ? 'lastClr' : 'val');
      if (hex !== undefined && /^[0-9A-Fa-f]{6}$/.test(hex)) colors.set(scheme.slice(2), hex.toUpperCase());
      x.skip();
    });
  });
}

function readFonts(x: XmlScanner, fonts: FontSet): void {
  eachChild(x, (name) => {
    const face = x.attribute('typeface') ?? '';
    if (name === 'a:latin') fonts.latin = face;
    else if (name === 'a:ea') fonts.ea = face;
    else if (name === 'a:cs') fonts.cs = face;
    else if (name === 'a:font') fonts.scripts.set(x.attribute('script') ?? '', face);
    x.skip();
  });
}

/** ISO 15924 script that a theme font list uses for a language tag. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ja: 'Jpan',
  ko: 'Hang',
  zh: 'Hans',
  'zh-tw': 'Hant',
  'zh-hk': 'Hant',
  'zh-mo': 'Hant',
  ar: 'Arab',
  fa: 'Arab',
  ur: 'Arab',
  he: 'Hebr',
  th: 'Thai',
  km: 'Khmr',
  lo: 'Laoo',
  hi: 'Deva',
  vi: 'Viet',
};

function scriptFont(fonts: Readonly<FontSet>, language: string | undefined): string {
  if (language === undefined) return '';
  const tag = language.toLowerCase();
  const script = SCRIPTS[tag] ?? SCRIPTS[tag.split('-')[0]!];
  return script === undefined ? '' : (fonts.scripts.get(script) ?? '');
}

/**
 * Font that a theme reference (`minorHAnsi`, `majorEastAsia` ...) stands for, or undefined.
 * Word sets the ASCII and high ANSI slots in the Latin face whatever the language, the `Viet` entry of the script list included;
 * the list serves the East Asian and complex script slots only, and only where the theme names no face of its own.
 */
export function themeFont(theme: Theme, reference: string, settings: FormatSettings): string | undefined {
  const fonts = reference.startsWith('major')
    ? theme.major
    : reference.startsWith('minor')
      ? theme.minor
      : null;
  if (fonts === null) return undefined;
  const lang = settings.themeFontLang;
  if (reference.endsWith('EastAsia')) return fonts.ea || scriptFont(fonts, lang?.eastAsia) || undefined;
  if (reference.endsWith('Bidi')) return fonts.cs || scriptFont(fonts, lang?.bidi) || undefined;
  return fonts.latin || undefined;
}

/** Scheme colours as WordprocessingML names them; text and background go through the colour mapping. */
const COLOR_NAMES: Readonly<Record<string, string>> = {
  dark1: 'dk1',
  light1: 'lt1',
  dark2: 'dk2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};
const MAPPED: Readonly<Record<string, readonly [attribute: string, usual: string]>> = {
  text1: ['t1', 'dark1'],
  background1: ['bg1', 'light1'],
  text2: ['t2', 'dark2'],
  background2: ['bg2', 'light2'],
};

/** Hex digits of a theme colour by its ST_ThemeColor name, or undefined. */
export function themeColor(
  theme: Theme,
  name: string,
  mapping: Readonly<Record<string, string>> | undefined,
): string | undefined {
  const mapped = MAPPED[name];
  const scheme = mapped === undefined ? (mapping?.[name] ?? name) : (mapping?.[mapped[0]] ?? mapped[1]);
  return theme.colors.get(COLOR_NAMES[scheme] ?? scheme);
}
