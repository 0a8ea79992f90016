import type { XmlScanner } from '../xml/types.js';
import { type Theme, themeColor } from './theme.js';
import type { RunProperties } from './types.js';

type ColorProperty = NonNullable<RunProperties['color']>;

const HEX = /^#?([0-9A-Fa-f]{6})$/;

/** `auto` or six upper-case hex digits; undefined when the value is neither. */
export function hexColor(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (value === 'auto') return value;
  return HEX.exec(value)?.[1]?.toUpperCase();
}

/** Fill of `w:shd` as the reader sees it: a solid pattern shows its foreground. Theme fills use the colour written beside. */
export function readShading(x: XmlScanner): string | undefined {
  const pattern = x.attribute('w:val');
  if (pattern === 'nil') return 'auto';
  return hexColor(x.attribute(pattern === 'solid' ? 'w:color' : 'w:fill'));
}

/** The colour that `w:color` means: a theme colour wins over the value written beside it. */
export function resolveColor(
  color: ColorProperty | undefined,
  theme: Theme,
  mapping: Readonly<Record<string, string>> | undefined,
): string {
  if (color === undefined) return 'auto';
  const base = color.theme === undefined ? undefined : themeColor(theme, color.theme, mapping);
  if (base === undefined) return color.value ?? 'auto';
  const shade = fraction(color.shade);
  const tint = fraction(color.tint);
  if (shade === undefined && tint === undefined) return base;
  return withLightness(base, (l) => (shade !== undefined ? l * shade : l * tint! + 1 - tint!));
}

function fraction(hex: string | undefined): number | undefined {
  return hex !== undefined && /^[0-9A-Fa-f]{1,2}$/.test(hex) ? Number.parseInt(hex, 16) / 255 : undefined;
}

/** Changes the L of HSL and keeps hue and saturation, as tint and shade do. */
function withLightness(hex: string, change: (lightness: number) => number): string {
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const chroma = max - min;
  const light = (max + min) / 2;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const hue =
    chroma === 0
      ? 0
      : max === r
        ? ((g - b) / chroma + 6) % 6
        : max === g
          ? (b - r) / chroma + 2
          : (r - g) / chroma + 4;
  const lightness = Math.min(1, Math.max(0, change(light)));
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (n: number): string => {
    const k = (n + hue * 2) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return (channel(0) + channel(8) + channel(4)).toUpperCase();
}
