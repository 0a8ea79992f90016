import type { XmlScanner } from '../xml/types.js';
import { leaf, type Mutable } from './leaf.js';
import { integer, twips } from './measures.js';
import { type Handler, handlers, walk } from './walk.js';

/** CT_TblWidth: twips, fiftieths of a percent, or left to the layout. */
export interface Width {
  readonly kind: 'twips' | 'percent' | 'auto';
  readonly value: number;
}

/** A width element such as `w:tcW`. The scanner stays on the start. */
export function readWidth(x: XmlScanner): Width {
  const value = x.attribute('w:w');
  const type = x.attribute('w:type');
  if (type === 'pct' || value?.endsWith('%')) {
    const share = value?.endsWith('%') ? Number.parseFloat(value) * 50 : integer(value, 0, 30_000);
    return { kind: 'percent', value: Math.min(30_000, Math.max(0, share || 0)) };
  }
  if (type === 'auto' || type === 'nil') return { kind: 'auto', value: 0 };
  return { kind: 'twips', value: twips(value) ?? 0 };
}

/** Inner margins as written, twips. */
export interface GivenMargins {
  readonly left?: number;
  readonly right?: number;
}

/** `w:tblCellMar` or `w:tcMar`, consumed to its end. */
export function readCellMargins(x: XmlScanner): GivenMargins {
  const into: Mutable<GivenMargins> = {};
  walk(x, MARGINS, into);
  return into;
}

const margin = (side: keyof GivenMargins): Handler<Mutable<GivenMargins>> =>
  leaf((x, into) => {
    const width = readWidth(x);
    if (width.kind === 'twips') into[side] = Math.max(0, width.value);
  });

const MARGINS = handlers<Mutable<GivenMargins>>({
  'w:left': margin('left'),
  'w:start': margin('left'),
  'w:right': margin('right'),
  'w:end': margin('right'),
});
