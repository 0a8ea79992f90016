import type { Paragraph } from '../model/index.js';
import type { Fragment } from './fragment.js';

/** A quotation that begins with a unit of another document. */
const OPENS =
  /^[“"„]\s*(?:điều|khoản|chương|mục|tiểu mục|phần|phụ lục|\d{1,3}[a-zđ]?[.)]|[a-zđ]\d?\)|[IVX]+\.)/iu;
const CLOSES = /[”"]\s*[.;,]?\s*$/;

/** Follows quotations that run over paragraphs: the articles that an amending document quotes. */
export class QuoteTracker {
  readonly #fragments: readonly Fragment[];
  readonly #start: number;
  /** Order of the fragment that closes the quotation we stand in; -1 outside. */
  #end = -1;
  /** Order of the next closing fragment at or after each one, made when a quotation first opens. */
  #closings: Int32Array | null = null;

  constructor(fragments: readonly Fragment[], start: number) {
    this.#fragments = fragments;
    this.#start = start;
  }

  /** Is the paragraph that begins at a fragment part of a quotation? One that is never closed is none. */
  holds({ text }: Paragraph, at: number): boolean {
    if (at <= this.#end) return true;
    const first = text.trimStart();
    if (!/^[“"„]/.test(first) || !OPENS.test(first)) return false;
    this.#closings ??= this.#findClosings();
    this.#end = this.#closings[at - this.#start] ?? -1;
    return this.#end >= at;
  }

  #findClosings(): Int32Array {
    const count = this.#fragments.length - this.#start;
    const closings = new Int32Array(count);
    let next = -1;
    for (let index = count - 1; index >= 0; index--) {
      const fragment = this.#fragments[index + this.#start]!;
      if (fragment.text.length > 2 && CLOSES.test(fragment.text.slice(-8))) next = fragment.order;
      closings[index] = next;
    }
    return closings;
  }
}
