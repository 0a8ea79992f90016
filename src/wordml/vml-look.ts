import type { XmlScanner } from '../xml/types.js';
import { NAMED_COLORS } from './named-colors.js';
import { vmlTrue } from './vml-style.js';

/** How a shape's outline is drawn. */
export interface VmlStroke {
  drawn: boolean;
  dash: string;
  color: string;
}

/** Numbers of Word's shape types that are lines: 20 the line, 32 to 40 the connectors. */
const isLineType = (type: number): boolean => type === 20 || (type >= 32 && type <= 40);

/** Whether the shape that the scanner stands on is a line by its element, its type or its connector attribute. */
export function isVmlLine(x: XmlScanner): boolean {
  if (x.name === 'v:line' || x.attribute('o:connectortype') !== undefined) return true;
  const type = x.attribute('o:spt') ?? /(?:_t|shapetype_)(\d+)$/.exec(x.attribute('type') ?? '')?.[1];
  return type !== undefined && isLineType(Number(type));
}

/** Outline by the attributes of the shape; `v:stroke` inside may change it. */
export function strokeOf(x: XmlScanner): VmlStroke {
  return {
    drawn: vmlTrue(x.attribute('stroked'), true),
    dash: 'solid',
    color: vmlColor(x.attribute('strokecolor')) ?? '000000',
  };
}

/** `#RRGGBB`, `#RGB` or a word, perhaps followed by an index in brackets; null where none is given. */
export function vmlColor(value: string | undefined): string | null {
  const name = value?.trim().split(/\s/)[0]?.toLowerCase();
  if (!name) return null;
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/.exec(name)?.[1];
  if (hex === undefined) return NAMED_COLORS[name] ?? 'auto';
  return (hex.length === 6 ? hex : hex.replace(/./g, '$&$&')).toUpperCase();
}
