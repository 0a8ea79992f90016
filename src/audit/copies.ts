import { grouped } from '../engine/index.js';
import type { Numbered } from './numbered.js';

/** Files that hold one and the same document. */
export interface Copies {
  readonly soKyHieu: string;
  readonly files: readonly string[];
}

/** Documents, each once, and the files that hold one more than once. */
export interface WithoutCopies {
  readonly documents: readonly Numbered[];
  readonly copies: readonly Copies[];
}

/**
 * Tells copies from documents under one number: a copy has the same number, symbol and words; or the same matter, day and file name
 * but for its ending and what people add to it (`(1)`, `- Copy`, `_signed`), as a draft and what was signed have.
 * @param documents of one body and year
 */
export function withoutCopies(documents: readonly Numbered[]): WithoutCopies {
  const kept: Numbered[] = [];
  const copies: Copies[] = [];
  const groups = grouped(
    documents,
    ({ number, suffix, symbol, secret }) => `${number}${suffix}/${symbol}/${secret}`,
  );
  for (const group of groups.values()) {
    for (const same of sameDocuments(group)) {
      const [first] = same;
      if (!first) continue;
      kept.push(first);
      if (same.length > 1) copies.push({ soKyHieu: first.soKyHieu, files: same.map(({ file }) => file) });
    }
  }
  return { documents: kept, copies };
}

function sameDocuments(group: readonly Numbered[]): Numbered[][] {
  const sets: Numbered[][] = [];
  for (const document of group) {
    const set = sets.find((own) => own.some((other) => sameDocument(document, other)));
    if (set) set.push(document);
    else sets.push([document]);
  }
  return sets;
}

function sameDocument(one: Numbered, other: Numbered): boolean {
  if (one.words === other.words) return true;
  const sameMatter = one.trichYeu === other.trichYeu && one.earliest === other.earliest;
  return sameMatter && plainName(one.file) === plainName(other.file);
}

const ADDED =
  /(?:[\s_.-]*(?:\(\d+\)|copy|bản sao|ban sao|signed|đã ký|da ky|ký số|ky so|bản chính|ban chinh|dự thảo|du thao|da-sua|gop-y|final|v\d+))+$/iu;

/** A file's name without folder, ending and additions. */
function plainName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const stem = name.normalize('NFC').replace(/\.[^.]*$/, '');
  return stem.replace(ADDED, '').toLowerCase();
}
