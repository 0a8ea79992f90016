import type { DocumentType } from '../data/document-types.js';
import type { Fragment } from '../fragment.js';
import {
  isMergeField,
  isNoiNhan,
  isOrder,
  isOrnament,
  kinhGuiStart,
  startsBasis,
  startsCited,
} from '../patterns.js';
import { startsUnit } from '../structure-patterns.js';
import { isAuthorityLine } from './authority-line.js';

/** What stands between the title and the operative text. */
export interface Preamble {
  readonly thamQuyen: readonly Fragment[];
  /** One entry a basis, with its lines. */
  readonly canCu: readonly (readonly Fragment[])[];
  /** `QUYẾT ĐỊNH:` or `QUYẾT NGHỊ:`. */
  readonly order: Fragment | null;
  readonly end: number;
}

/** Lines after the title in which the operative words are looked for. */
const REACH = 120;

/** Reads authority line, bases and operative words after a title that ends at `start`. */
export function readPreamble(
  fragments: readonly Fragment[],
  start: number,
  limit: number,
  type: DocumentType | null,
): Preamble {
  const decides = type === null || type.slug === 'quyet-dinh' || type.slug === 'nghi-quyet';
  const orderAt = decides ? findOrder(fragments, start, limit) : -1;
  if (orderAt >= 0) return withOrder(fragments, start, orderAt, type);
  return withoutOrder(fragments, start, limit, type);
}

function findOrder(fragments: readonly Fragment[], start: number, limit: number): number {
  const last = Math.min(limit, start + REACH);
  for (let at = start; at < last; at++) {
    const fragment = fragments[at]!;
    if (fragment.empty) continue;
    if (isOrder(fragment)) return at;
    if (/^điều\s+\d/iu.test(fragment.folded) || isNoiNhan(fragment.folded)) return -1;
  }
  return -1;
}

function withOrder(
  fragments: readonly Fragment[],
  start: number,
  orderAt: number,
  type: DocumentType | null,
): Preamble {
  const thamQuyen: Fragment[] = [];
  const rest: Fragment[] = [];
  for (let at = start; at < orderAt; at++) {
    const fragment = fragments[at]!;
    if (fragment.empty || isOrnament(fragment.text)) continue;
    const opening =
      rest.length === 0 &&
      (fragment.upper || fragment.centered || isMergeField(fragment.text)) &&
      !startsBasis(fragment.folded, false);
    const authority = opening || (fragment.upper && isAuthorityLine(fragment, type));
    if (authority) thamQuyen.push(fragment);
    else rest.push(fragment);
  }
  return { thamQuyen, canCu: groupBases(keepBases(rest)), order: fragments[orderAt]!, end: orderAt + 1 };
}

/** Drops lines behind the last one that reads as a basis, and fields of a form between them. */
function keepBases(lines: readonly Fragment[]): Fragment[] {
  const reads = lines.map((line) => startsBasis(line.folded, false) || startsCited.test(line.folded));
  const last = reads.lastIndexOf(true);
  return lines
    .slice(0, last + 1)
    .filter((line, index) => (reads[index] || continues(lines, index)) && !isLeadIn(line));
}

/** `Căn cứ:` above a list of bases is none itself. */
const isLeadIn = ({ folded }: Fragment): boolean => /^các căn cứ\s*:$|^căn cứ\s*:$/u.test(folded);

/** A line of the paragraph above, or one that goes on with its sentence. */
function continues(lines: readonly Fragment[], index: number): boolean {
  const before = lines[index - 1];
  if (!before) return false;
  return before.paragraph === lines[index]!.paragraph || !/[;.,]\s*$/.test(before.text);
}

function groupBases(lines: readonly Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  for (const line of lines) {
    const current = groups[groups.length - 1];
    const last = current?.[current.length - 1];
    const begins = startsBasis(line.folded, false) || startsCited.test(line.folded);
    if (
      current &&
      last &&
      !(begins && line.paragraph !== last.paragraph) &&
      !(begins && /[;.,]\s*$/.test(last.text))
    ) {
      current.push(line);
    } else groups.push([line]);
  }
  return groups;
}

/**
 * Without operative words the bases are the first paragraphs that begin as such and end as such.
 * One long sentence that goes on to say what the document does is running text.
 */
function withoutOrder(
  fragments: readonly Fragment[],
  start: number,
  limit: number,
  type: DocumentType | null,
): Preamble {
  const thamQuyen: Fragment[] = [];
  const bases: Fragment[][] = [];
  let end = start;
  let at = start;
  for (; at < limit; at++) {
    const fragment = fragments[at]!;
    if (fragment.empty || isOrnament(fragment.text)) continue;
    if (bases.length === 0 && thamQuyen.length < 3 && fragment.upper && isAuthorityLine(fragment, type)) {
      thamQuyen.push(fragment);
      continue;
    }
    const open = bases[bases.length - 1];
    const last = open?.[open.length - 1];
    if (open && last && last.paragraph === fragment.paragraph) {
      open.push(fragment);
      end = at + 1;
      continue;
    }
    if (!isBasis(fragment, bases.length > 0)) break;
    bases.push([fragment]);
    end = at + 1;
  }
  const real = type?.slug === 'quyet-dinh' || type?.slug === 'nghi-quyet' || reallyBases(bases);
  return { thamQuyen, canCu: real ? bases : [], order: null, end: real ? end : start };
}

function isBasis(fragment: Fragment, following: boolean): boolean {
  if (fragment.text.length < 12 || startsUnit(fragment.text) || kinhGuiStart.test(fragment.folded))
    return false;
  if (!startsBasis(fragment.folded, !following)) return false;
  return !/(?:như sau|sau đây)\s*:?$/u.test(fragment.folded) && !statesPurpose(fragment.folded);
}

/** The basis runs over into the document's own act: `..., Sở ban hành Kế hoạch ...`, `... đề nghị ...`. */
function statesPurpose(folded: string): boolean {
  const tail = /[;,]\s*([^;,]{4,})$/u.exec(folded)?.[1] ?? '';
  return (
    /(?:ban hành|xây dựng|báo cáo|đề nghị|thông báo|trân trọng|tổ chức|có ý kiến)\s/u.test(tail) &&
    /\.$|:$|như sau/u.test(folded)
  );
}

/** Bases of other types: each but the last ends with a semicolon, or all are italic. */
function reallyBases(bases: readonly (readonly Fragment[])[]): boolean {
  if (bases.length === 0) return false;
  const semicolons = bases.filter((basis) => /;\s*$/.test(basis[basis.length - 1]!.text)).length;
  const italics = bases.filter((basis) => basis[0]!.italic).length;
  return semicolons >= Math.max(1, bases.length - 1) || italics === bases.length;
}
