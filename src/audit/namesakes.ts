/** Tells bodies of one name apart that nothing written above the name does: communes of one name, each with a folder of its own. */
import { grouped, type Namesakes } from '../engine/index.js';
import { withoutCopies } from './copies.js';
import type { Numbered } from './numbered.js';

/** The documents of one folder, held to be of a body of its own. */
export interface OwnFolder {
  readonly folder: string;
  readonly documents: readonly Numbered[];
}

/** Fewer numbers in common may have been given twice by one body. */
const LEAST = 3;
const SHARE = 0.5;

/**
 * Divides documents by folder where one has at least half of its numbers in common with others, on documents about something else: so
 * many are not given twice by mistake.
 * @returns null where all are of one body
 */
export function byNamesake(
  documents: readonly Numbered[],
): { readonly folders: readonly OwnFolder[]; readonly namesakes: Namesakes } | null {
  const years = [...grouped(documents, ({ year }) => year).values()];
  const each = years.flatMap((own) => withoutCopies(own).documents);
  const deepest = documents.reduce((most, { file }) => Math.max(most, foldersOf(file).length), 0);
  for (let depth = 1; depth <= deepest; depth += 1) {
    const folderOf = ({ file }: Numbered) => foldersOf(file).slice(0, depth).join('/');
    const shared = inCommon(each, folderOf);
    const ofFolder = grouped(each, folderOf);
    const alone = [...ofFolder].some(([folder, own]) => {
      const count = new Set(own.filter((one) => shared.has(numberOf(one))).map(numberOf)).size;
      return count >= LEAST && count >= new Set(own.map(numberOf)).size * SHARE && folder !== '';
    });
    if (!alone) continue;
    const folders = [...grouped(documents, folderOf)].map(([folder, own]) => ({ folder, documents: own }));
    const files = each.filter((one) => shared.has(numberOf(one))).map(({ file }) => file);
    return {
      folders,
      namesakes: { folders: folders.map(({ folder }) => folder), count: shared.size, files },
    };
  }
  return null;
}

const foldersOf = (file: string): string[] => file.split(/[/\\]/).slice(0, -1);

const numberOf = ({ year, number, suffix, symbol, secret }: Numbered): string =>
  `${year} ${number}${suffix} ${symbol} ${secret}`;

/** Numbers that stand in several folders, on documents about different things. */
function inCommon(documents: readonly Numbered[], folderOf: (document: Numbered) => string): Set<string> {
  const groups = [...grouped(documents, numberOf)].filter(([, own]) => {
    const [first] = own;
    return first && own.some((one) => one.trichYeu !== first.trichYeu && folderOf(one) !== folderOf(first));
  });
  return new Set(groups.map(([number]) => number));
}
