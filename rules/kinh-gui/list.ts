import type { Anatomy, Entry, Placed } from '../../src/anatomy/types.js';

/** Kính gửi with its addressees. */
export interface Addressees {
  /** The line that the word stands on. */
  readonly head: Placed;
  readonly entries: readonly Entry[];
}

/** The addressees of a document, null without Kính gửi. */
export function addresseesOf({ components, kinhGui }: Anatomy): Addressees | null {
  const head = components.get('kinhGui')?.lines[0];
  return head ? { head, entries: kinhGui } : null;
}

/** Whether two places stand on one line: one paragraph without a break between, or two cells of one row. */
export function onOneLine(a: Placed, b: Placed): boolean {
  if (a.paragraph === b.paragraph) {
    return !a.paragraph.text.slice(Math.min(a.from, b.from), Math.max(a.from, b.from)).includes('\n');
  }
  const [one, other] = [a.paragraph.cell, b.paragraph.cell];
  return (
    one !== null &&
    other !== null &&
    one !== other &&
    one.table === other.table &&
    one.rowIndex === other.rowIndex
  );
}

/** A hyphen, or a dash that Word makes of it. */
export const isHyphen = (bullet: string): boolean => /^[-–−‐‑]$/.test(bullet);

/** The entry ends in dots or a field: what follows is still to be written. */
export function endsBlank(entry: Entry): boolean {
  const text = (entry.more.at(-1) ?? entry.line).text.trim();
  return /(?:\.{2,}|…|_{2,}|[}\]»>#])[\s;.,]*$/.test(text);
}
