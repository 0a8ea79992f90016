import { FACES, RANGES, UNITS_PER_EM } from './metrics.generated.js';

/** Advance of a character that the face's table does not know. */
export const UNKNOWN = 0xfff;

/** Metrics of one cut of a font family. */
export interface Face {
  /** Advance by code point, in 2048ths of the size; `UNKNOWN` where there is none. */
  readonly advances: Uint16Array;
  /** Height of its own single line, in parts of the size. */
  readonly line: number;
  /** The metrics are those of the family itself. */
  readonly exact: boolean;
  /** A legacy font that draws capitals for small letters (.VnTimeH). */
  readonly capitals: boolean;
}

interface Family {
  readonly like: 'serif' | 'sans';
  /** Average width of small letters and of capitals against the font that it is measured by. */
  readonly small: number;
  readonly capital: number;
  readonly line: number;
  readonly exact: boolean;
  /** One width for all characters, in parts of the size. */
  readonly fixed?: number;
}

const lineOf = (face: { ascent: number; descent: number; lineGap: number }): number =>
  (face.ascent + face.descent + face.lineGap) / UNITS_PER_EM;

const SERIF: Family = { like: 'serif', small: 1, capital: 1, line: lineOf(FACES.serif), exact: true };
const SANS: Family = { like: 'sans', small: 1, capital: 1, line: lineOf(FACES.sans), exact: true };

/** Families with the metrics of Times New Roman or Arial, and what is known of others that Word documents use. */
const FAMILIES = new Map<string, Family>([
  ['times new roman', SERIF],
  ['times', SERIF],
  ['liberation serif', SERIF],
  ['tinos', SERIF],
  ['arial', SANS],
  ['helvetica', SANS],
  ['liberation sans', SANS],
  ['arimo', SANS],
  ['calibri', { like: 'serif', small: 1.013, capital: 0.853, line: 1.2207, exact: false }],
  ['carlito', { like: 'serif', small: 1.013, capital: 0.853, line: 1.2207, exact: false }],
  ['cambria', { like: 'serif', small: 1.052, capital: 0.904, line: 1.1724, exact: false }],
  ['segoe ui', { like: 'sans', small: 0.989, capital: 0.939, line: 1.3301, exact: false }],
  ['tahoma', { like: 'sans', small: 0.98, capital: 0.93, line: 1.2071, exact: false }],
  ['verdana', { like: 'sans', small: 1.13, capital: 1.06, line: 1.2153, exact: false }],
  ['courier new', { like: 'serif', small: 1, capital: 1, line: 1.1328, exact: false, fixed: 0.6 }],
]);

/** The family that measures a font: itself where it is known, else the likeliest relative. */
function familyOf(name: string): Family {
  const known = FAMILIES.get(name);
  if (known) return known;
  const relative = /arial|helve|sans|gothic/.test(name) ? SANS : SERIF;
  return { ...relative, exact: false };
}

type TableName = keyof typeof FACES;

function tableName(like: 'serif' | 'sans', bold: boolean, italic: boolean): TableName {
  if (like === 'sans') return bold ? 'sansBold' : 'sans';
  if (bold) return italic ? 'serifBoldItalic' : 'serifBold';
  return italic ? 'serifItalic' : 'serif';
}

const tables = new Map<TableName, Uint16Array>();

/** Unpacks a table at its first use: a check of a document set in one font pays for one or two. */
function tableOf(name: TableName): Uint16Array {
  let table = tables.get(name);
  if (table) return table;
  table = new Uint16Array(RANGES[RANGES.length - 1]! + 1).fill(UNKNOWN);
  const packed = FACES[name].widths;
  let at = 0;
  for (let i = 0; i < RANGES.length; i += 2) {
    for (let codePoint = RANGES[i]!; codePoint <= RANGES[i + 1]!; codePoint++, at += 2) {
      table[codePoint] = ((packed.charCodeAt(at) - 48) << 6) | (packed.charCodeAt(at + 1) - 48);
    }
  }
  table.fill(0, 0x300, 0x370); // combining marks
  table.fill(0, 0x200b, 0x2010); // zero-width characters and direction marks
  table[0xad] = 0; // a soft hyphen shows only at a line's end
  table[0x2011] = table[0x2d]!;
  tables.set(name, table);
  return table;
}

function scaled(table: Uint16Array, family: Family): Uint16Array {
  if (family.small === 1 && family.capital === 1 && family.fixed === undefined) return table;
  return table.map((advance, codePoint) => {
    if (advance === UNKNOWN || advance === 0) return advance;
    if (family.fixed !== undefined) return Math.round(family.fixed * UNITS_PER_EM);
    const letter = String.fromCharCode(codePoint);
    return Math.round(advance * (letter === letter.toLowerCase() ? family.small : family.capital));
  });
}

const faces = new Map<string, Face>();

/** Metrics of a cut of the font with this name; of a similar font where the name is not known. */
export function faceOf(font: string, bold: boolean, italic: boolean): Face {
  const name = font.trim().toLowerCase();
  const key = `${name}${bold ? '/b' : ''}${italic ? '/i' : ''}`;
  let face = faces.get(key);
  if (!face) {
    const family = familyOf(name);
    face = {
      advances: scaled(tableOf(tableName(family.like, bold, italic)), family),
      line: family.line,
      exact: family.exact,
      capitals: /^\.vn.*h$/.test(name),
    };
    if (faces.size > 200) faces.clear(); // a hostile file may name thousands of fonts
    faces.set(key, face);
  }
  return face;
}
