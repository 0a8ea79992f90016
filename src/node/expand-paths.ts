import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { globPattern, globRoot, isGlob } from '../text/glob.js';

export const WORD_FILE = /\.(?:docx|docm|dotx|dotm)$/i;
/** `~$name.docx`: Word's mark that somebody has the file open. */
const LOCK_FILE = /^~\$/;
/** Folders of programs: what lies in them nobody wrote here. */
const OF_PROGRAMS = new Set(['node_modules', '.git']);

/** What the paths of a command line stand for. */
export interface Expanded {
  /** Files to read, as given or below what was given, each once. */
  readonly files: readonly string[];
  /** Folders and patterns without any file that is wanted. */
  readonly empty: readonly string[];
}

/**
 * Expands files, folders (with their subfolders) and patterns (`*`, `**`, `?`, `{a,b}`, `[ab]`). A path that names a file is taken
 * whatever its ending; one that does not exist stays in `files` so that reading it says why. Lock files are passed over.
 * @param wanted names of the files that count within folders and patterns
 */
export function expandPaths(paths: readonly string[], wanted = WORD_FILE): Expanded {
  const files = new Set<string>();
  const empty: string[] = [];
  for (const path of paths) {
    const found = expand(path, wanted);
    if (found.length === 0) empty.push(path);
    for (const file of found) files.add(file);
  }
  return { files: [...files], empty };
}

function expand(path: string, wanted: RegExp): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return [...walk(path, wanted)];
  if (stat || !isGlob(path)) return [path];
  const slashed = path.split(sep).join('/');
  const pattern = globPattern(slashed);
  const root = globRoot(slashed);
  if (!statSync(root || '.', { throwIfNoEntry: false })?.isDirectory()) return [];
  return [...walk(root, wanted)].filter((file) => pattern.test(file.split(sep).join('/')));
}

/** What stands in a folder; null where it may not be looked into, or is gone by now. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder || '.', { withFileTypes: true });
  } catch {
    return null;
  }
}

/**
 * The wanted files of a folder and below it, in alphabetical order. Links to folders are not followed, folders of programs are passed
 * over. A folder that cannot be looked into stands for itself, so that reading it says why.
 */
function* walk(folder: string, wanted: RegExp): Generator<string> {
  const entries = entriesOf(folder);
  if (entries === null) {
    yield folder;
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!OF_PROGRAMS.has(entry.name)) yield* walk(path, wanted);
    } else if (wanted.test(entry.name) && !LOCK_FILE.test(entry.name)) yield path;
  }
}
