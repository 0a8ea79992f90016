/** Twips in the units of VML lengths; a bare number is a pixel. */
const TWIPS: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 1440 / 25.4,
  pc: 240,
  pi: 240,
  px: 15,
  emu: 1 / 635,
};

const LENGTH = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+))(?:\s*([a-z]+))?\s*$/i;

/** Properties of a VML `style` attribute, names in lower case. */
export type VmlStyle = ReadonlyMap<string, string>;

export function parseStyle(value: string | undefined): VmlStyle {
  const style = new Map<string, string>();
  for (const part of (value ?? '').split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0) style.set(part.slice(0, colon).trim().toLowerCase(), part.slice(colon + 1).trim());
  }
  return style;
}

/**
 * A VML length.
 * @param bare what a number without unit counts: 15 twips (a pixel), or 1 for the coordinates of a group
 * @returns twips (or group units), or null when it is no length
 */
export function vmlLength(value: string | undefined, bare = 15): number | null {
  const match = value === undefined ? null : LENGTH.exec(value);
  if (match === null) return null;
  const unit = match[2]?.toLowerCase();
  const scale = unit === undefined ? bare : TWIPS[unit];
  return scale === undefined ? null : Number(match[1]) * scale;
}

/** A pair such as `from="12pt,3pt"` or `coordsize="1000,1000"`; a side left out is `usual`. */
export function vmlPair(value: string | undefined, bare: number, usual: number): [number, number] {
  const [x, y] = (value ?? '').split(',');
  return [vmlLength(x, bare) ?? usual, vmlLength(y, bare) ?? usual];
}

/** `rotation`: degrees, or 65536ths of one with the unit fd. */
export function vmlDegrees(value: string | undefined): number {
  const number = Number.parseFloat(value ?? '');
  if (!Number.isFinite(number)) return 0;
  return value!.trim().endsWith('fd') ? number / 65_536 : number;
}

/** VML writes truth as t, true, 1 or on. */
export function vmlTrue(value: string | undefined, absent: boolean): boolean {
  return value === undefined || value === '' ? absent : /^(?:t|true|1|on)$/i.test(value.trim());
}
