import { statSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { expandPaths } from './expand-paths.js';

/** A file is taken when nothing was written to it for so long: Word saves in several steps. */
const QUIET_MS = 400;

/** Size and time of the last change; empty where there is no whole file yet. */
function stateOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && stat.size > 0 ? `${stat.size} ${stat.mtimeMs}` : '';
}

const statesOf = (paths: readonly string[]): Map<string, string> =>
  new Map(expandPaths(paths).files.map((file) => [file, stateOf(file)]));

/**
 * Calls back with the files that were saved, when their saving is over. Word's own temporary files are none of the paths'.
 * @param paths files, folders, patterns, as on a command line
 */
export function watchPaths(paths: readonly string[], onSaved: (files: readonly string[]) => void): void {
  let known = statesOf(paths);
  let before = known;
  let timer: NodeJS.Timeout | null = null;
  const look = (): void => {
    const now = statesOf(paths);
    const moving = [...now].some(([file, state]) => state !== before.get(file));
    before = now;
    if (moving) {
      wait();
      return;
    }
    const saved = [...now].filter(([file, state]) => state !== '' && state !== known.get(file));
    known = now;
    if (saved.length > 0) onSaved(saved.map(([file]) => file));
  };
  const wait = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS);
  };
  for (const folder of foldersOf(paths)) watch(folder, { recursive: true }, wait);
}

/** Folders whose changes concern the paths: files are replaced when they are saved, so it is their folders that tell. */
function foldersOf(paths: readonly string[]): Set<string> {
  const files = expandPaths(paths).files.map((file) => dirname(file));
  const folders = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
  const all = [...new Set([...folders, ...files])];
  return new Set(
    all.filter((folder) => !all.some((other) => other !== folder && folder.startsWith(`${other}/`))),
  );
}
