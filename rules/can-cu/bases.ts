/** The bases of a document, each as one text with its places. */
import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import { shownText, type TextRange } from '../../src/engine/index.js';

export interface Basis {
  /** Its lines as typed, joined by spaces. */
  readonly text: string;
  readonly lines: readonly Placed[];
}

export function basesOf({ canCu }: Anatomy): Basis[] {
  return canCu.map(({ lines }) => ({ text: lines.map(rawText).join(' '), lines }));
}

const rawText = ({ paragraph, from, to }: Placed): string => shownText(paragraph).slice(from, to).trimEnd();

/** A range of a basis's text as a place in the line where it begins. */
export function placeIn({ lines }: Basis, from: number, to: number): TextRange {
  let start = 0;
  for (const line of lines) {
    const length = line.to - line.from;
    if (from < start + length || line === lines.at(-1)) {
      const first = line.from + Math.max(0, from - start);
      return { paragraph: line.paragraph, from: first, to: Math.min(line.to, line.from + to - start) };
    }
    start += length + 1;
  }
  return lines[0]!;
}

/** The last words of a basis. */
export function endOf(basis: Basis): TextRange {
  const last = basis.lines.at(-1)!;
  return { paragraph: last.paragraph, from: Math.max(last.from, last.to - 24), to: last.to };
}
