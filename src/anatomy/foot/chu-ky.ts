import type { Cell, Table } from '../../model/index.js';
import type { Fragment } from '../fragment.js';
import { authority, bare, isMergeField, isOrnament, startsNotes } from '../patterns.js';
import { startsUnit } from '../structure-patterns.js';
import type { Signer } from '../types.js';
import { type NoiNhan, sameColumn } from './noi-nhan.js';
import { isPersonName, isPosition, readSigner } from './signer.js';

/** The signature blocks that end a document, left first. */
export interface ChuKy {
  readonly signers: readonly Signer[];
  readonly lines: readonly Fragment[];
  readonly start: number;
  readonly end: number;
}

/** Finds the signature blocks: beside Nơi nhận, else in the last table or the last lines before `limit`. */
export function findChuKy(
  fragments: readonly Fragment[],
  start: number,
  limit: number,
  noiNhan: NoiNhan | null,
): ChuKy | null {
  if (noiNhan) {
    const beside = besideNoiNhan(fragments, start, limit, noiNhan);
    if (beside?.signers.some(isTitled)) return beside;
    const above = aboveNoiNhan(fragments, start, noiNhan.title.order);
    if (above) return above;
    const below = belowNoiNhan(fragments, noiNhan.end, limit);
    if (below) return below;
    if (beside) return beside;
  }
  return lastBlock(fragments, start, limit);
}

/** A name alone may be the end of a block that begins elsewhere. */
const isTitled = ({ quyenHan, chucVu }: Signer): boolean => quyenHan !== null || chucVu !== null;

/** The other columns of the table or of the lines that hold Nơi nhận; what stands before `start` is the head, in the same table or not. */
function besideNoiNhan(
  fragments: readonly Fragment[],
  start: number,
  limit: number,
  noiNhan: NoiNhan,
): ChuKy | null {
  const { title } = noiNhan;
  const lines: Fragment[] = [];
  if (title.cell) {
    const table = title.cell.table;
    let at = title.order;
    while (at > start && fragments[at - 1]!.cell?.table === table) at--;
    for (; at < fragments.length && fragments[at]!.cell?.table === table; at++) lines.push(fragments[at]!);
    const others = lines.filter(
      (line) =>
        !noiNhan.lines.includes(line) && (!sameColumn(line, title) || besideSigner(line, lines, title)),
    );
    return fromColumns(others.length > 0 ? others : []);
  }
  let blanks = 0;
  for (let at = Math.max(0, title.order - 3); at < limit; at++) {
    const fragment = fragments[at]!;
    if (fragment.cell || startsNotes.test(fragment.folded)) break;
    if (fragment.side === 'right') lines.push(fragment);
    blanks = fragment.empty ? blanks + 1 : 0;
    if (
      at > noiNhan.end &&
      (blanks > 6 || (!fragment.empty && fragment.side === 'full' && fragment.text.length > 100))
    )
      break;
  }
  return fromColumns(lines);
}

/** Above Nơi nhận in its own column, in a row where another column names a signer: the secretary of a biên bản. */
function besideSigner(line: Fragment, lines: readonly Fragment[], title: Fragment): boolean {
  if (line.order >= title.order) return false;
  const signer = lines.find(
    (other) => !sameColumn(other, title) && opensBlock(other) && isPosition(other.text),
  );
  return (
    signer !== undefined &&
    line.cell !== null &&
    signer.cell !== null &&
    line.cell.rowIndex >= signer.cell.rowIndex
  );
}

/** Signatures set as lines or a table right above Nơi nhận (biên bản, and blocks stacked by habit). */
function aboveNoiNhan(fragments: readonly Fragment[], start: number, end: number): ChuKy | null {
  return lastBlock(fragments, start, end);
}

function belowNoiNhan(fragments: readonly Fragment[], start: number, limit: number): ChuKy | null {
  const last = Math.min(limit, start + 30);
  return lastBlock(fragments.slice(0, last), start, last);
}

/** The last table or run of lines before `limit` that reads as signatures. */
function lastBlock(fragments: readonly Fragment[], start: number, limit: number): ChuKy | null {
  for (let at = limit - 1; at >= start && limit - at < 120; at--) {
    const fragment = fragments[at]!;
    if (fragment.empty || isOrnament(fragment.text)) continue;
    const table = fragment.cell?.table;
    if (table) {
      const first = firstOf(fragments, start, at, table);
      const lines = fragments.slice(first, at + 1);
      const found = isLayout(table) && !isNotes(lines) ? fromColumns(lines) : null;
      if (found) return found;
      at = first;
      continue;
    }
    const found = trailingLines(fragments, start, at);
    if (found) return found;
    if (isRunningText(fragment)) return null;
  }
  return null;
}

function firstOf(fragments: readonly Fragment[], start: number, at: number, table: Table): number {
  let first = at;
  while (first > start && fragments[first - 1]!.cell && outermost(fragments[first - 1]!.cell!) === table)
    first--;
  return first;
}

/** Notes to a form, set in a table below it. */
function isNotes(lines: readonly Fragment[]): boolean {
  return /^ghi chú(?!\p{L})/u.test(lines.find(({ empty }) => !empty)?.folded ?? '');
}

function outermost(cell: Cell): Table {
  return cell.table;
}

/** Word itself sets no more cells side by side. */
const MAX_CELLS = 63;

/** A table that only places things: few rows, no inner borders. */
function isLayout(table: Table): boolean {
  if (table.rows.length > 8 || table.rows.some(({ cells }) => cells.length > MAX_CELLS)) return false;
  const bordered = table.rows
    .flatMap((row) => row.cells)
    .filter((cell) => cell.borders.left && cell.borders.right && cell.borders.top);
  return bordered.length === 0 || table.rows.length <= 2;
}

function isRunningText(fragment: Fragment): boolean {
  return fragment.text.length > 110 || startsUnit(fragment.text);
}

/** Short lines at the right or in the middle, upward from `last` to the running text. */
function trailingLines(fragments: readonly Fragment[], start: number, last: number): ChuKy | null {
  const lines: Fragment[] = [];
  for (let at = last; at >= start && last - at < 25; at--) {
    const fragment = fragments[at]!;
    if (fragment.cell || isRunningText(fragment) || /\.\/?\.\s*$/.test(fragment.text)) break;
    if (!fragment.empty && fragment.side === 'full' && !fragment.bold && !fragment.upper) break;
    lines.unshift(fragment);
  }
  return fromColumns(lines);
}

/** Groups lines by column and reads each group; blocks that name neither position nor authority are none. */
function fromColumns(lines: readonly Fragment[]): ChuKy | null {
  const columns: Fragment[][] = [];
  for (const line of lines) {
    const column = columns.find((group) => sameGroup(group[0]!, line));
    if (column) column.push(line);
    else columns.push([line]);
  }
  const signers: Signer[] = [];
  const used: Fragment[] = [];
  const blocks = columns.map(fromSigner).filter((block) => block !== null);
  for (const block of blocks.sort((a, b) => a[0]!.columnLeft - b[0]!.columnLeft)) {
    const signer = readSigner(block, block[0]!.side);
    if (!signer || !isSigner(signer)) continue;
    signers.push(signer);
    for (const line of block) if (!line.empty) used.push(line);
  }
  if (signers.length === 0) return null;
  const start = used.reduce((least, { order }) => Math.min(least, order), used[0]!.order);
  const last = used.reduce((most, { order }) => Math.max(most, order), start);
  return { signers, lines: used, start, end: last + 1 };
}

function sameGroup(a: Fragment, b: Fragment): boolean {
  if (a.cell || b.cell) return sameColumn(a, b);
  return a.side === b.side || (a.side !== 'left' && b.side !== 'left');
}

/** From the first line that may belong to a block: dates above it and running text are left out. */
function fromSigner(column: readonly Fragment[]): Fragment[] | null {
  const at = column.findIndex((line) => opensBlock(line));
  return at < 0 ? null : column.slice(at);
}

function opensBlock(line: Fragment): boolean {
  if (line.empty || line.text.length > 110 || /^(?:ngày|nơi nhận|kính gửi)\b/u.test(line.folded))
    return false;
  if (/ngày.*tháng.*năm|\{ng[aà]y\w*\}/u.test(line.folded)) return false;
  if (authority.test(line.text.normalize('NFC'))) return true;
  if (/[;]$/.test(line.text)) return false;
  return (
    isPosition(line.text) || line.upper || isMergeField(line.text) || (line.bold && isPersonName(line.text))
  );
}

function isSigner(signer: Signer): boolean {
  if (signer.quyenHan !== null) return true;
  const title = signer.chucVu ?? '';
  if (title.length > 160) return false;
  if (isPosition(title) || isMergeField(title)) return true;
  const words = bare(title).split(' ').length;
  return signer.hoTen !== null && (words <= 12 || signer.noteLines.length > 0);
}
