// Writes src/layout/metrics.generated.ts: advance widths of fonts that have the metrics of Times New Roman and Arial.
// Needs the Debian package fonts-liberation2 (version 1 of Liberation has no Vietnamese letters).
// usage: node scripts/font-metrics.mjs [FOLDER with LiberationSerif-*.ttf and LiberationSans-*.ttf]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/liberation2';
const output = new URL('../src/layout/metrics.generated.ts', import.meta.url);

/** Table name to file; the slanted cuts of the sans font have the widths of the upright ones. */
const FACES = {
  serif: 'LiberationSerif-Regular',
  serifBold: 'LiberationSerif-Bold',
  serifItalic: 'LiberationSerif-Italic',
  serifBoldItalic: 'LiberationSerif-BoldItalic',
  sans: 'LiberationSans-Regular',
  sansBold: 'LiberationSans-Bold',
};

/** What Vietnamese office documents are written with; first and last code point. Combining marks have no width and no entry. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x2c6, 0x2dd],
  [0x391, 0x3c9],
  [0x1ea0, 0x1ef9],
  [0x2000, 0x205e],
  [0x20ab, 0x20ac],
  [0x2116, 0x2122],
  [0x215b, 0x215e],
  [0x2190, 0x2195],
  [0x2202, 0x222b],
  [0x2248, 0x2265],
  [0x2500, 0x2550],
  [0x25a0, 0x25e6],
];
const UNITS_PER_EM = 2048;
const MISSING = 0xfff;

/** Tables of a TrueType font by tag. */
function tablesOf(view) {
  const tables = new Map();
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(record + k)));
    tables.set(tag, view.getUint32(record + 8));
  }
  return tables;
}

/** Offset of the Unicode BMP subtable (format 4) of `cmap`. */
function bmpSubtable(view, cmap) {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const record = cmap + 4 + 8 * i;
    if (view.getUint16(record) !== 3 || view.getUint16(record + 2) !== 1) continue;
    const subtable = cmap + view.getUint32(record + 4);
    if (view.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('no Unicode cmap of format 4');
}

/** Glyph of a code point in a format 4 subtable; 0 where there is none. */
function glyphOf(view, subtable, codePoint) {
  const double = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  for (let k = 0; k < double; k += 2) {
    if (codePoint > view.getUint16(ends + k)) continue;
    const start = view.getUint16(ends + double + 2 + k);
    if (codePoint < start) return 0;
    const delta = view.getUint16(ends + 2 * double + 2 + k);
    const offsetAt = ends + 3 * double + 2 + k;
    const offset = view.getUint16(offsetAt);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(offsetAt + offset + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** Reads one font file: line metrics of hhea, and the advance of every code point asked for. */
function readFace(file) {
  const bytes = readFileSync(join(folder, `${file}.ttf`));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const hhea = tables.get('hhea');
  const metricCount = view.getUint16(hhea + 34);
  const subtable = bmpSubtable(view, tables.get('cmap'));
  const advance = (codePoint) => {
    const glyph = glyphOf(view, subtable, codePoint);
    return glyph === 0 ? MISSING : view.getUint16(tables.get('hmtx') + 4 * Math.min(glyph, metricCount - 1));
  };
  if (advance(0x1b0) === MISSING)
    throw new Error(`${file} has no Vietnamese letters; take fonts-liberation2`);
  if (view.getUint16(tables.get('head') + 18) !== UNITS_PER_EM) throw new Error(`${file} has other units`);
  return {
    ascent: view.getInt16(hhea + 4),
    descent: -view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    advance,
  };
}

/** Twelve bits as two printable characters. */
const encode = (value) => String.fromCharCode(0x30 + (value >> 6), 0x30 + (value & 63));

const faces = Object.entries(FACES).map(([name, file]) => {
  const face = readFace(file);
  let widths = '';
  for (const [first, last] of RANGES) for (let c = first; c <= last; c++) widths += encode(face.advance(c));
  return `  ${name}: { ascent: ${face.ascent}, descent: ${face.descent}, lineGap: ${face.lineGap}, widths: ${JSON.stringify(widths)} },`;
});

writeFileSync(
  output,
  `// Made by scripts/font-metrics.mjs from the Liberation fonts 2; do not edit.
/** Units of all lengths here. */
export const UNITS_PER_EM = ${UNITS_PER_EM};
/** First and last code point of each stretch that \`widths\` covers, one stretch after the other. */
export const RANGES: readonly number[] = [${RANGES.flat().join(', ')}];
/** Two characters a code point, six bits each from "0"; 4095 where the font has no glyph. */
export const FACES = {
${faces.join('\n')}
} as const;
`,
);
