import type { Paragraph, RunFormat } from '../model/index.js';
import { type Face, faceOf, UNKNOWN } from './faces.js';
import { UNITS_PER_EM } from './metrics.generated.js';
import type { Certainty, Width } from './types.js';

/** Word draws raised and lowered text at about two thirds of its size, small capitals at four fifths. */
const RAISED = 2 / 3;
const SMALL_CAPITAL = 0.8;

/** Everything about a run format that widths depend on. */
interface Pen {
  readonly ascii: Face;
  readonly hAnsi: Face;
  /** Twips a font unit, scaling included. */
  readonly unit: number;
}

const pens = new WeakMap<RunFormat, Pen>();

function penOf(format: RunFormat): Pen {
  let pen = pens.get(format);
  if (!pen) {
    const face = (font: string): Face => faceOf(font, format.bold, format.italic);
    const { ascii, hAnsi, cs } = format.fonts;
    pen = {
      ascii: face(format.complexScript ? cs : ascii),
      hAnsi: face(format.complexScript ? cs : hAnsi),
      unit:
        (sizeOf(format) * 10 * (format.verticalAlign === 'baseline' ? 1 : RAISED) * (format.scale / 100)) /
        UNITS_PER_EM,
    };
    pens.set(format, pen);
  }
  return pen;
}

/** Size that holds for the run, half points. */
export const sizeOf = (format: RunFormat): number => (format.complexScript ? format.sizeCs : format.size);

/** Height of one line of this format by the font's own measure, twips: what "single" means for it. */
export const singleLineOf = (format: RunFormat): number => sizeOf(format) * 10 * penOf(format).hAnsi.line;

/** A guess for a character that no table has: full width for Chinese signs and emoji, nothing for the second half of a pair. */
function guess(unit: number): number {
  if (unit < 0x20 || (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0xfeff) return 0;
  return unit >= 0x2e80 && unit < 0xe000 ? UNITS_PER_EM : UNITS_PER_EM / 2;
}

/** Text as it is drawn: capitals where the format makes capitals of small letters, unit by unit. */
function drawn(text: string, format: RunFormat, pen: Pen): string {
  if (!format.caps && !format.smallCaps && !pen.hAnsi.capitals) return text;
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : text;
}

/**
 * Writes the advance of every UTF-16 unit of a text, in twips, to `out` from index `at`. Tabs and breaks get 0, hidden text too.
 * Kerning is off, as it is in Word unless asked for.
 */
export function advances(text: string, format: RunFormat, out: Float64Array, at: number): Certainty {
  if (format.hidden) return 'exact';
  const pen = penOf(format);
  const shown = drawn(text, format, pen);
  let exact = pen.ascii.exact && pen.hAnsi.exact;
  for (let i = 0; i < shown.length; i++) {
    const unit = shown.charCodeAt(i);
    if (unit < 0x20) continue;
    let advance = (unit < 0x80 ? pen.ascii : pen.hAnsi).advances[unit] ?? UNKNOWN;
    if (advance === UNKNOWN) {
      advance = guess(unit);
      exact = false;
    }
    if (advance === 0) continue;
    const small = format.smallCaps && !format.caps && unit !== text.charCodeAt(i);
    out[at + i] = advance * pen.unit * (small ? SMALL_CAPITAL : 1) + format.spacing;
  }
  return exact ? 'exact' : 'approximate';
}

/** Width of a text in one format, twips; a tab or break inside has no width. */
export function textWidth(text: string, format: RunFormat): Width {
  const out = new Float64Array(text.length);
  const measured = advances(text, format, out, 0);
  let width = 0;
  for (const advance of out) width += advance;
  return { width, measured };
}

/** Advances of all units of a paragraph's text (the label is not part of it). */
export function paragraphAdvances(paragraph: Paragraph): { advances: Float64Array; measured: Certainty } {
  const out = new Float64Array(paragraph.text.length);
  let measured: Certainty = 'exact';
  for (const run of paragraph.runs) {
    if (advances(run.text, run.format, out, run.from) === 'approximate') measured = 'approximate';
  }
  return { advances: out, measured };
}
