import type { FontSlots, RunFormat } from '../model/index.js';
import { resolveColor } from './colors.js';
import type { Mutable } from './leaf.js';
import { type Theme, themeFont } from './theme.js';
import { toggle } from './toggle.js';
import type { FormatSettings, RunProperties } from './types.js';

/** Merged run properties of one level, fonts resolved. */
export interface RunLayer extends Omit<RunProperties, 'fonts'> {
  readonly fonts: Partial<FontSlots>;
}

/** What runs of one paragraph style in one kind of cell stand on. */
export interface RunBase {
  readonly defaults: RunLayer;
  readonly table: RunLayer;
  readonly paragraph: RunLayer;
}

export const EMPTY_LAYER: RunLayer = { fonts: {} };

/** Word's own defaults where no level says anything. */
const BUILT_IN_FONT = 'Times New Roman';
const BUILT_IN_SIZE = 20;

/** Merges run properties of one level, the later over the earlier. */
export function mergeRuns(list: readonly RunProperties[], theme: Theme, settings: FormatSettings): RunLayer {
  const merged: Mutable<RunLayer> = { fonts: {} };
  const fonts: Mutable<Partial<FontSlots>> = {};
  for (const properties of list) {
    Object.assign(merged, properties);
    const own = properties.fonts;
    if (own === undefined) continue;
    for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs'] as const) {
      // On one level the theme wins over the name beside it; a reference that leads nowhere leaves the name.
      const reference = own[`${slot}Theme`];
      const face = (reference && themeFont(theme, reference, settings)) || own[slot];
      if (face !== undefined) fonts[slot] = face;
    }
    if (own.hint !== undefined) fonts.hint = own.hint;
  }
  merged.fonts = fonts;
  return merged;
}

/** Effective run format: direct over character style over paragraph style over table style over document defaults. */
export function resolveRun(
  base: RunBase,
  character: RunLayer,
  direct: RunLayer,
  theme: Theme,
  settings: FormatSettings,
): RunFormat {
  const pick = <K extends Exclude<keyof RunLayer, 'fonts'>>(key: K): RunLayer[K] =>
    direct[key] ?? character[key] ?? base.paragraph[key] ?? base.table[key] ?? base.defaults[key];
  const complexScript = pick('cs') === true || pick('rtl') === true;
  return {
    fonts: resolveFonts([direct, character, base.paragraph, base.table, base.defaults]),
    size: pick('size') ?? BUILT_IN_SIZE,
    sizeCs: pick('sizeCs') ?? BUILT_IN_SIZE,
    bold: toggle(complexScript ? 'boldCs' : 'bold', base, character, direct),
    italic: toggle(complexScript ? 'italicCs' : 'italic', base, character, direct),
    underline: pick('underline') ?? 'none',
    caps: toggle('caps', base, character, direct),
    smallCaps: toggle('smallCaps', base, character, direct),
    strike: toggle('strike', base, character, direct) || pick('doubleStrike') === true,
    hidden: toggle('vanish', base, character, direct),
    color: resolveColor(pick('color'), theme, settings.colorMapping),
    highlight: pick('highlight') ?? 'none',
    shading: pick('shading') ?? 'auto',
    verticalAlign: pick('verticalAlign') ?? 'baseline',
    spacing: pick('spacing') ?? 0,
    scale: pick('scale') ?? 100,
    position: pick('position') ?? 0,
    complexScript,
    lang: pick('lang') ?? '',
  };
}

/** Each slot by itself, the nearest level first. */
function resolveFonts(layers: readonly RunLayer[]): FontSlots {
  const slot = (name: 'ascii' | 'hAnsi' | 'eastAsia' | 'cs'): string => {
    for (const { fonts } of layers) if (fonts[name] !== undefined) return fonts[name];
    return BUILT_IN_FONT;
  };
  const hint = layers.find(({ fonts }) => fonts.hint !== undefined)?.fonts.hint;
  return {
    ascii: slot('ascii'),
    hAnsi: slot('hAnsi'),
    eastAsia: slot('eastAsia'),
    cs: slot('cs'),
    hint: hint ?? 'default',
  };
}
