import type { Fragment } from '../fragment.js';
import {
  authority,
  bare,
  isAttachmentNote,
  isDiaDanhThoiGian,
  isNoiNhan,
  isOrnament,
  isSoKyHieu,
  kinhGuiStart,
  likeQuocHieu,
  likeTieuNgu,
  vVe,
} from '../patterns.js';
import {
  blankField,
  isBoxed,
  isFormCode,
  isFormField,
  isOperative,
  markOf,
  mayName,
  standsForVVe,
} from './line-kinds.js';
import { startsBodyName } from './names.js';
import { typeOfTitle } from './type-name.js';

/** The lines of a document's head, sorted by what they are. */
export interface HeadLines {
  readonly quocHieu: Fragment[];
  readonly quocHieuLikeness: number;
  readonly tieuNgu: Fragment[];
  readonly tieuNguLikeness: number;
  /** Lines on the names' side above the number. */
  readonly names: Fragment[];
  readonly soKyHieu: Fragment[];
  readonly diaDanhThoiGian: Fragment[];
  readonly vVe: Fragment[];
  readonly doKhan: Fragment[];
  readonly doMat: Fragment[];
  readonly luuHanh: Fragment[];
  /** Form codes, notes and other lines that are no component. */
  readonly others: Fragment[];
  /** Order of the first fragment after the head. */
  readonly end: number;
}

/** Lines looked at for a head: nothing of a head stands further down. */
const REACH = 70;

/**
 * Sorts the first lines of a document (or of one attached to it) from `start` on.
 * `limit` is the order at which another document begins.
 */
export function scanHead(fragments: readonly Fragment[], start: number, limit: number): HeadLines {
  const head = new HeadScan(fragments, start, Math.min(limit, fragments.length, start + REACH * 3));
  head.run();
  return head;
}

class HeadScan implements HeadLines {
  readonly quocHieu: Fragment[] = [];
  quocHieuLikeness = 0;
  readonly tieuNgu: Fragment[] = [];
  tieuNguLikeness = 0;
  readonly names: Fragment[] = [];
  readonly soKyHieu: Fragment[] = [];
  readonly diaDanhThoiGian: Fragment[] = [];
  readonly vVe: Fragment[] = [];
  readonly doKhan: Fragment[] = [];
  readonly doMat: Fragment[] = [];
  readonly luuHanh: Fragment[] = [];
  readonly others: Fragment[] = [];
  end: number;
  #seen = 0;

  constructor(
    readonly fragments: readonly Fragment[],
    readonly start: number,
    readonly limit: number,
  ) {
    this.end = start;
  }

  run(): void {
    this.#findQuocHieu();
    for (let at = this.start; at < this.limit; at++) {
      const fragment = this.fragments[at]!;
      if (fragment.empty) continue;
      if (++this.#seen > REACH || !this.#take(fragment)) return;
      this.end = at + 1;
    }
  }

  /** Quốc hiệu may stand a few lines down; what is above it belongs to the head whatever it is. */
  #findQuocHieu(): void {
    let seen = 0;
    for (let at = this.start; at < this.limit && seen < 40; at++) {
      const fragment = this.fragments[at]!;
      if (fragment.empty) continue;
      if (isOperative(fragment)) return;
      seen++;
      const alone = likeQuocHieu(fragment.text);
      if (alone >= 0.75) {
        this.#setQuocHieu([fragment], alone);
        return;
      }
      const next = this.fragments[at + 1];
      if (!next || !/^c[oộ]/iu.test(fragment.folded)) continue;
      const joined = likeQuocHieu(`${fragment.text} ${next.text}`);
      if (joined >= 0.85 && next.column.side === fragment.column.side) {
        this.#setQuocHieu([fragment, next], joined);
        return;
      }
    }
  }

  #setQuocHieu(lines: Fragment[], likeness: number): void {
    this.quocHieu.push(...lines);
    this.quocHieuLikeness = likeness;
  }

  /** Sorts one line; false where the head is over. */
  #take(fragment: Fragment): boolean {
    if (this.quocHieu.includes(fragment)) return true;
    if (isOrnament(fragment.text)) return true;
    const tieuNgu = this.tieuNgu.length === 0 ? likeTieuNgu(fragment.text) : 0;
    if (tieuNgu >= 0.7) {
      this.tieuNgu.push(fragment);
      this.tieuNguLikeness = tieuNgu;
      return true;
    }
    return this.#mark(fragment) || this.#numbered(fragment) || this.#named(fragment);
  }

  /** Stamps and drafts' marks. */
  #mark(fragment: Fragment): boolean {
    const mark = markOf(fragment.text);
    if (mark === null) return false;
    this[mark].push(fragment);
    return true;
  }

  /** Number, date and V/v, and the lines that continue V/v. */
  #numbered(fragment: Fragment): boolean {
    if (
      this.soKyHieu.length === 0 &&
      isSoKyHieu(fragment.text) &&
      (!fragment.wide || this.#besideHead(fragment))
    ) {
      this.soKyHieu.push(fragment);
    } else if (
      this.diaDanhThoiGian.length === 0 &&
      this.#afterQuocHieu(fragment) &&
      isDiaDanhThoiGian(fragment.text)
    ) {
      this.diaDanhThoiGian.push(fragment);
    } else if (this.#isSubject(fragment) || (this.vVe.length > 0 && this.#continuesVVe(fragment))) {
      this.vVe.push(fragment);
    } else return false;
    return true;
  }

  /** A number set over the full width is the head's only while the title has not come. */
  #besideHead(fragment: Fragment): boolean {
    return fragment.text.length < 50 && !fragment.upper;
  }

  #afterQuocHieu(fragment: Fragment): boolean {
    return this.quocHieu.length === 0 || fragment.order > this.quocHieu[0]!.order;
  }

  /** V/v wherever the head has it; other openings only in the column of the number, and once. */
  #isSubject(fragment: Fragment): boolean {
    if (vVe.test(fragment.text))
      return fragment.side === 'left' || !fragment.wide || this.#underNumber(fragment);
    return this.vVe.length === 0 && standsForVVe(fragment, this.soKyHieu[0]);
  }

  /** Set over the full width, as the number above it or below a head of tabs and tables. */
  #underNumber(fragment: Fragment): boolean {
    const number = this.soKyHieu[0];
    return number !== undefined && fragment.order - number.order <= 3 && (number.wide || !fragment.centered);
  }

  #continuesVVe(fragment: Fragment): boolean {
    const last = this.vVe[this.vVe.length - 1]!;
    if (fragment.paragraph === last.paragraph && fragment.side === last.side) return true;
    if (fragment.side !== last.side || fragment.wide) return false;
    if (fragment.cell !== last.cell && fragment.cell?.table !== last.cell?.table) return false;
    return !kinhGuiStart.test(fragment.folded) && !isBoxed(fragment);
  }

  /** Names of bodies and what else stands beside or above Quốc hiệu. */
  #named(fragment: Fragment): boolean {
    if (
      kinhGuiStart.test(fragment.folded) ||
      isAttachmentNote(fragment.folded) ||
      isNoiNhan(fragment.folded)
    ) {
      if (this.#beforeQuocHieu(fragment)) {
        this.others.push(fragment);
        return true;
      }
      return false;
    }
    if (authority.test(fragment.text) && !this.#beforeQuocHieu(fragment)) return false;
    return this.#isName(fragment) ? this.#addName(fragment) : this.#other(fragment);
  }

  #isName(fragment: Fragment): boolean {
    if (this.soKyHieu.length > 0 || this.vVe.length > 0 || fragment.text.length > 120) return false;
    if (fragment.text.startsWith('(') || isFormCode(fragment.text)) return false;
    if (blankField.test(fragment.text) || !mayName(fragment)) return false;
    const quocHieu = this.quocHieu[0];
    if (!quocHieu)
      return fragment.side === 'left' && (this.names.length < 3 || startsBodyName(fragment.text));
    if (this.#beforeQuocHieu(fragment) && fragment.side !== 'right') {
      return !fragment.wide || fragment.upper || startsBodyName(fragment.text);
    }
    if (fragment.wide)
      return this.names.length > 0 && !typeOfTitle(fragment.text) && this.#numberFollows(fragment);
    return fragment.side !== quocHieu.side && this.#sameBand(fragment, quocHieu);
  }

  /** A line of the names set over the full width: the number comes within the next lines. */
  #numberFollows(fragment: Fragment): boolean {
    let seen = 0;
    for (let at = fragment.order + 1; at < this.limit && seen < 3; at++) {
      const next = this.fragments[at]!;
      if (next.empty || isOrnament(next.text)) continue;
      if (isSoKyHieu(next.text)) return true;
      seen++;
    }
    return false;
  }

  /** In the table of Quốc hiệu, or on the same or nearly the same paragraphs. */
  #sameBand(fragment: Fragment, quocHieu: Fragment): boolean {
    if (fragment.cell && quocHieu.cell)
      return fragment.cell.table === quocHieu.cell.table || fragment.order - quocHieu.order < 8;
    return fragment.order - quocHieu.order < 12;
  }

  #addName(fragment: Fragment): boolean {
    this.names.push(fragment);
    return true;
  }

  /** Keeps going through lines beside or above Quốc hiệu; the first wide line after it ends the head. */
  #other(fragment: Fragment): boolean {
    const above = this.#beforeQuocHieu(fragment);
    if (!above && this.#endsHead(fragment)) return false;
    this.others.push(fragment);
    return true;
  }

  #beforeQuocHieu(fragment: Fragment): boolean {
    return this.quocHieu.length > 0 && fragment.order < this.quocHieu[0]!.order;
  }

  #endsHead(fragment: Fragment): boolean {
    if (fragment.wide)
      return !(
        this.quocHieu.length === 0 &&
        /^(?:mau|bieu)\b/.test(bare(fragment.text)) &&
        fragment.text.length < 60
      );
    const quocHieu = this.quocHieu[0];
    if (!quocHieu)
      return !isFormField(fragment.text) && (this.names.length === 0 || fragment.side === 'left');
    if (fragment.cell && quocHieu.cell && fragment.cell.table === quocHieu.cell.table) return false;
    return !fragment.cell || fragment.cell.table.rows.length > 3 || this.soKyHieu.length > 0;
  }
}
