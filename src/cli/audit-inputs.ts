import { statSync } from 'node:fs';
import { normalize } from 'node:path';
import type { AuditRecord } from '../audit/record.js';
import { bodyName, type Division, draftingUnit, folderOf } from '../audit/units.js';
import { expandPaths, WORD_FILE } from '../node/expand-paths.js';
import { OLDER_FILE } from '../node/libre-office.js';

const PDF_FILE = /\.pdf$/i;
const ANY = new RegExp([WORD_FILE, OLDER_FILE, PDF_FILE].map(({ source }) => source).join('|'), 'i');

/** One share of a set that several machines audit: the first of two is `{ index: 1, count: 2 }`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What the paths of an audit stand for. */
export interface AuditInputs {
  readonly files: readonly string[];
  readonly notRead: readonly string[];
  /** Folders and patterns without any document. */
  readonly empty: readonly string[];
  /** Folders of the command line. */
  readonly roots: readonly string[];
}

export function auditInputs(paths: readonly string[], shard: Shard | null): AuditInputs {
  const { files, empty } = expandPaths(paths, ANY);
  const own = shard ? files.filter((_, at) => at % shard.count === shard.index - 1) : files;
  return {
    files: own.filter((file) => !PDF_FILE.test(file)),
    notRead: own.filter((file) => PDF_FILE.test(file)),
    empty,
    roots: paths.filter(isFolder).map((path) =>
      normalize(path)
        .replaceAll('\\', '/')
        .replace(/(?<=.)\/$/, ''),
    ),
  };
}

/** Sub-folders where there are some, else drafting units. */
export function divisionOf({ files, roots }: AuditInputs): Division {
  const folders = new Set(files.map((file) => folderOf(file, roots)));
  folders.delete('.');
  return folders.size > 1 ? 'folder' : 'unit';
}

/** Names the part of the set to which a document belongs; empty where nothing tells. */
export function partNamer(
  by: Division,
  roots: readonly string[],
): (file: string, record: AuditRecord) => string {
  if (by === 'folder') return (file) => folderOf(file, roots);
  const nameOf = by === 'unit' ? draftingUnit : bodyName;
  return (_, { document }) => (document && nameOf(document)) ?? '';
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
