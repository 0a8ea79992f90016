import { createScanner } from '../xml/scanner.js';
import type { XmlScanner } from '../xml/types.js';
import { leaf } from './leaf.js';
import { twips } from './measures.js';
import { onOff, readOnOff } from './on-off.js';
import type { FormatSettings } from './types.js';
import { handlers, walk } from './walk.js';

/** What the reader wants of `word/settings.xml`. */
export interface Settings {
  evenAndOdd: boolean;
  mirrorMargins: boolean;
  gutterAtTop: boolean;
  /** Twips. */
  defaultTab: number;
  /** Kind of an enforced protection, or null. */
  protection: string | null;
  /** Relationship id of the attached template, or null. */
  template: string | null;
  format: FormatSettings;
}

const SETTINGS = handlers<Settings>({
  'w:evenAndOddHeaders': leaf((x, settings) => {
    settings.evenAndOdd = readOnOff(x);
  }),
  'w:mirrorMargins': leaf((x, settings) => {
    settings.mirrorMargins = readOnOff(x);
  }),
  'w:gutterAtTop': leaf((x, settings) => {
    settings.gutterAtTop = readOnOff(x);
  }),
  'w:defaultTabStop': leaf((x, settings) => {
    settings.defaultTab = twips(x.attribute('w:val')) ?? settings.defaultTab;
  }),
  'w:documentProtection': leaf(readProtection),
  'w:attachedTemplate': leaf((x, settings) => {
    settings.template = x.attribute('r:id') ?? null;
  }),
  'w:themeFontLang': leaf(readThemeLanguage),
  'w:clrSchemeMapping': leaf(readColorMapping),
  // Marks of editing sessions, often thousands.
  'w:rsids': (x) => x.pass(),
  'w:compat': (x, settings) => walk(x, COMPATIBILITY, settings),
});

const COMPATIBILITY = handlers<Settings>({
  'w:compatSetting': leaf((x, settings) => {
    if (x.attribute('w:name') !== 'overrideTableStyleFontSizeAndJustification') return;
    settings.format = { ...settings.format, overrideTableStyle: onOff(x.attribute('w:val'), false) };
  }),
});

/** Reads the settings part; without one everything is as Word has it by default. */
export function readSettings(bytes: Uint8Array | null, part: string): Settings {
  const settings: Settings = {
    evenAndOdd: false,
    mirrorMargins: false,
    gutterAtTop: false,
    defaultTab: 720,
    protection: null,
    template: null,
    format: {},
  };
  if (bytes === null) return settings;
  const x = createScanner(bytes, part);
  x.next();
  walk(x, SETTINGS, settings);
  return settings;
}

function readProtection(x: XmlScanner, settings: Settings): void {
  const edit = x.attribute('w:edit') ?? 'none';
  if (edit !== 'none' && onOff(x.attribute('w:enforcement'), false)) settings.protection = edit;
}

function readThemeLanguage(x: XmlScanner, settings: Settings): void {
  const eastAsia = x.attribute('w:eastAsia');
  const bidi = x.attribute('w:bidi');
  const themeFontLang = {
    ...(eastAsia === undefined ? {} : { eastAsia }),
    ...(bidi === undefined ? {} : { bidi }),
  };
  settings.format = { ...settings.format, themeFontLang };
}

function readColorMapping(x: XmlScanner, settings: Settings): void {
  const colorMapping: Record<string, string> = {};
  x.eachAttribute((name, value) => {
    colorMapping[name.slice(name.indexOf(':') + 1)] = value;
  });
  settings.format = { ...settings.format, colorMapping };
}
