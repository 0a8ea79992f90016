import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './at-exit.js';
import { RecordStore } from './record-store.js';

/** Where audits keep what they have found out, by the customs of the system. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'thethuc', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'thethuc');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'thethuc');
}

/** Stands for a program by the text of its script: whatever changes in it makes another. */
export function programStamp(script: string): string {
  return createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 16);
}

/** Milliseconds after which nobody is expected to come back to the records of another version. */
const FORGOTTEN = 30 * 24 * 3600 * 1000;

/**
 * The records that this program has kept in a folder. Those of other versions are taken away once they have long not been used: two
 * versions may take turns.
 * @throws the errors of the file system
 */
export function openCache(folder: string, stamp: string): RecordStore {
  const audits = join(folder, 'audit');
  const own = join(audits, stamp);
  const store = new RecordStore(own);
  const now = new Date();
  utimesSync(own, now, now);
  for (const name of readdirSync(audits)) {
    const other = join(audits, name);
    const used = statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (now.getTime() - used > FORGOTTEN) rmSync(other, { recursive: true, force: true });
  }
  return store;
}

/** A place for the records of one run alone. @returns with what takes it away; the end of the program does, too */
export function openScratch(): { readonly store: RecordStore; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'thethuc-audit-'));
  const store = new RecordStore(folder);
  const remove = atExit(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { store, remove };
}
