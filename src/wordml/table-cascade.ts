import type { Border } from '../model/index.js';
import type { BorderSide, GivenBorders } from './borders.js';
import { obtain } from './obtain.js';
import type { Style, Styles } from './styles.js';
import { type Condition, emptyPart, type TablePart } from './table-style.js';
import type { CellPlace, CellStyle, ParagraphProperties, RunProperties } from './types.js';

/** Whether a cell lies on the four edges of a part of the table. */
interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/** One part of the table that a cell belongs to. */
interface Membership {
  readonly condition: Condition;
  readonly edges: Edges;
}

/** A table style with all it is based on merged part by part. */
interface MergedStyle {
  readonly parts: ReadonlyMap<Condition, MergedPart>;
  readonly rowBand: number;
  readonly columnBand: number;
  /** Cells of a style without conditional parts, by the table's edges that they lie on. */
  readonly plain: CellStyle[];
}

interface MergedPart extends TablePart {
  readonly runs: RunProperties[];
  readonly paragraphs: ParagraphProperties[];
}

/** Formatting that table styles give cells by their place. Like Word, it goes by the place itself and not by a written `w:cnfStyle`. */
export class TableCascade {
  private readonly merged = new Map<Style | null, MergedStyle>();
  private readonly cells = new Map<string, CellStyle>();

  constructor(private readonly styles: Styles) {}

  /** See `Formatter.cell`. Equal places in equal styles give the same object. */
  cell(styleId: string | null, place: CellPlace): CellStyle {
    const style = this.styles.find('table', styleId);
    const merged = this.merge(style);
    // Without conditional parts only the edges of the table tell cells apart.
    if (merged.parts.size > 1) return this.compose(style, merged, place);
    const { top, bottom, left, right } = edgesOf(place);
    const at = (top ? 1 : 0) + (bottom ? 2 : 0) + (left ? 4 : 0) + (right ? 8 : 0);
    const known = merged.plain[at];
    if (known !== undefined) return known;
    const made = this.compose(style, merged, place);
    merged.plain[at] = made;
    return made;
  }

  private compose(style: Style | null, merged: MergedStyle, place: CellPlace): CellStyle {
    const members = memberships(place, merged.rowBand, merged.columnBand).filter((m) =>
      merged.parts.has(m.condition),
    );
    const layerKey = `${style?.id ?? ''}\n${members.map((m) => m.condition).join(' ')}`;
    const key = `${layerKey}\n${members.map((m) => edgeKey(m.edges)).join('')}`;
    return obtain(this.cells, key, () => cellStyle(merged, members, layerKey));
  }

  private merge(style: Style | null): MergedStyle {
    return obtain(this.merged, style, () => mergeChain(this.styles.chain(style)));
  }
}

function mergeChain(chain: readonly Style[]): MergedStyle {
  const parts = new Map<Condition, MergedPart>();
  let rowBand = 1;
  let columnBand = 1;
  for (const style of chain) {
    rowBand = style.table.rowBand ?? rowBand;
    columnBand = style.table.columnBand ?? columnBand;
    mergePart(parts, 'wholeTable', style.table.base);
    // Word passes over the text formatting of its own default table style, whatever the file says.
    if (style.name.toLowerCase() !== 'normal table') {
      mergePart(parts, 'wholeTable', { ...emptyPart(), run: style.run, paragraph: style.paragraph });
    }
    for (const [condition, part] of style.table.conditions) mergePart(parts, condition, part);
  }
  return { parts, rowBand, columnBand, plain: [] };
}

function mergePart(parts: Map<Condition, MergedPart>, condition: Condition, part: TablePart): void {
  const into = obtain(parts, condition, () => ({ ...emptyPart(), runs: [], paragraphs: [] }));
  if (part.run !== null) into.runs.push(part.run);
  if (part.paragraph !== null) into.paragraphs.push(part.paragraph);
  into.tableBorders = { ...into.tableBorders, ...part.tableBorders };
  into.cellBorders = { ...into.cellBorders, ...part.cellBorders };
  into.shading = part.shading ?? into.shading;
  into.marginLeft = part.marginLeft ?? into.marginLeft;
  into.marginRight = part.marginRight ?? into.marginRight;
}

const ALL: Edges = { top: true, bottom: true, left: true, right: true };

/** Edges of the whole table that a cell lies on. */
function edgesOf(place: CellPlace): Edges {
  return {
    top: place.row === 0,
    bottom: place.row === place.rows - 1,
    left: place.column === 0,
    right: place.column + (place.span ?? 1) >= place.columns,
  };
}

/** The parts a cell belongs to, the weakest first (ECMA-376 Part 1, 17.7.6): whole, column bands, row bands, rows, columns, corners. */
function memberships(place: CellPlace, rowBand: number, columnBand: number): Membership[] {
  const table = edgesOf(place);
  const firstRow = place.firstRow && table.top;
  const lastRow = place.lastRow && table.bottom && !firstRow;
  const firstCol = place.firstColumn && table.left;
  const lastCol = place.lastColumn && table.right && !firstCol;
  const found: Membership[] = [{ condition: 'wholeTable', edges: table }];
  const add = (condition: Condition, edges: Edges): void => void found.push({ condition, edges });
  if (place.vBand && columnBand > 0 && !firstCol && !lastCol) {
    const band = bandOf(
      place.column,
      place.firstColumn,
      place.columns - (place.lastColumn ? 1 : 0),
      columnBand,
    );
    add(band.odd ? 'band1Vert' : 'band2Vert', { ...table, left: band.starts, right: band.ends });
  }
  if (place.hBand && rowBand > 0 && !firstRow && !lastRow) {
    const band = bandOf(place.row, place.firstRow, place.rows - (place.lastRow ? 1 : 0), rowBand);
    add(band.odd ? 'band1Horz' : 'band2Horz', { ...table, top: band.starts, bottom: band.ends });
  }
  if (firstRow) add('firstRow', { ...table, top: true, bottom: true });
  if (lastRow) add('lastRow', { ...table, top: true, bottom: true });
  if (firstCol) add('firstCol', { ...table, left: true, right: true });
  if (lastCol) add('lastCol', { ...table, left: true, right: true });
  if (firstRow && firstCol) add('nwCell', ALL);
  if (firstRow && lastCol) add('neCell', ALL);
  if (lastRow && firstCol) add('swCell', ALL);
  if (lastRow && lastCol) add('seCell', ALL);
  return found;
}

/** Band of a row or column; the formatted first one is not counted. */
function bandOf(
  index: number,
  skipFirst: boolean,
  end: number,
  size: number,
): { readonly odd: boolean; readonly starts: boolean; readonly ends: boolean } {
  const at = index - (skipFirst ? 1 : 0);
  return {
    odd: Math.floor(at / size) % 2 === 0,
    starts: at % size === 0,
    ends: at % size === size - 1 || index === end - 1,
  };
}

function edgeKey(edges: Edges): string {
  return String.fromCharCode(
    65 + (edges.top ? 1 : 0) + (edges.bottom ? 2 : 0) + (edges.left ? 4 : 0) + (edges.right ? 8 : 0),
  );
}

type CellSide = 'top' | 'bottom' | 'left' | 'right';

/** A side of a cell and the border that it has inside a part. */
const SIDES: readonly (readonly [CellSide, BorderSide])[] = [
  ['top', 'insideH'],
  ['bottom', 'insideH'],
  ['left', 'insideV'],
  ['right', 'insideV'],
];

function cellStyle(merged: MergedStyle, members: readonly Membership[], layerKey: string): CellStyle {
  const borders: { [K in CellSide]?: Border | null } = {};
  const runs: RunProperties[] = [];
  const paragraphs: ParagraphProperties[] = [];
  let shading: string | null = null;
  let marginLeft: number | null = null;
  let marginRight: number | null = null;
  for (const { condition, edges } of members) {
    const part = merged.parts.get(condition)!;
    runs.push(...part.runs);
    paragraphs.push(...part.paragraphs);
    applyBorders(borders, part.tableBorders, edges);
    applyBorders(borders, part.cellBorders, edges);
    shading = part.shading ?? shading;
    marginLeft = part.marginLeft ?? marginLeft;
    marginRight = part.marginRight ?? marginRight;
  }
  return {
    borders,
    ...(shading === null ? {} : { shading }),
    ...(marginLeft === null ? {} : { marginLeft }),
    ...(marginRight === null ? {} : { marginRight }),
    layer: { run: runs, paragraph: paragraphs, key: layerKey },
  };
}

function applyBorders(into: { [K in CellSide]?: Border | null }, given: GivenBorders, edges: Edges): void {
  for (const [side, inside] of SIDES) {
    const border = given[edges[side] ? side : inside];
    if (border !== undefined) into[side] = border;
  }
}
