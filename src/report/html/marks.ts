import type { ReportedFinding } from '../document-report.js';
import { type Weight, weightOf } from '../summary.js';

/** A finding with its number in the report of its document, from 1. */
export interface Numbered {
  readonly number: number;
  readonly finding: ReportedFinding;
}

/** A stretch of a paragraph that a finding is about. */
interface Mark {
  readonly number: number;
  readonly weight: Weight;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a paragraph with the findings about it, none where there are none. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Numbers of findings, the shortest stretch first. */
  readonly numbers: readonly number[];
  /** Of the heaviest. */
  readonly weight: Weight | null;
}

const ORDER: readonly Weight[] = ['info', 'review', 'warning', 'error'];

/** What findings say of the paragraphs and sections of one document. */
export class Marks {
  readonly #paragraphs = new Map<number, Mark[]>();
  readonly #sections = new Map<number, number[]>();
  readonly #shown = new Set<number>();

  /** @param document number of the document in the report, for addresses within the page */
  constructor(
    readonly document: number,
    findings: readonly Numbered[],
  ) {
    for (const { number, finding } of findings) {
      for (const { paragraph, section, from = 0, to = Infinity } of finding.places) {
        if (paragraph !== null)
          push(this.#paragraphs, paragraph, { number, weight: weightOf(finding), from, to });
        else if (section !== undefined) push(this.#sections, section, number);
      }
    }
  }

  /** Findings about a section as a whole. */
  ofSection(index: number): readonly number[] {
    return this.#sections.get(index) ?? [];
  }

  /** A paragraph cut where findings begin and end; one segment where there is none. */
  segments(paragraph: number, length: number): Segment[] {
    const marks = this.#paragraphs.get(paragraph) ?? [];
    const cuts = new Set([0, length]);
    for (const { from, to } of marks) cuts.add(Math.min(from, length)).add(Math.min(to, length));
    const points = [...cuts].sort((a, b) => a - b);
    if (points.length === 1) points.push(length);
    return points.slice(1).map((to, index) => {
      const from = points[index] ?? 0;
      const over = marks.filter((mark) => mark.from <= from && Math.min(mark.to, length) >= to);
      over.sort((a, b) => a.to - a.from - (b.to - b.from) || a.number - b.number);
      const weight = ORDER.findLast((own) => over.some((mark) => mark.weight === own)) ?? null;
      return { from, to, numbers: [...new Set(over.map(({ number }) => number))], weight };
    });
  }

  /** The findings of a stretch that is being shown and that were not shown before: they begin here. */
  beginning(numbers: readonly number[]): number[] {
    const fresh = numbers.filter((number) => !this.#shown.has(number));
    for (const number of fresh) this.#shown.add(number);
    return fresh;
  }

  /** Whether a finding can be seen in the text. */
  isShown(number: number): boolean {
    return this.#shown.has(number);
  }

  /** Address of a finding within the page. */
  findingId(number: number): string {
    return `d${this.document}-f${number}`;
  }

  /** Address of the text that a finding is about. */
  textId(number: number): string {
    return `d${this.document}-t${number}`;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
