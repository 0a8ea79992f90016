import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
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

/**
 * The records that this program has kept in a folder. Those of other versions are taken away: they will not be asked for again.
 * @throws the errors of the file system
 */
export function openCache(folder: string, stamp: string): RecordStore {
  const audits = join(folder, 'audit');
  const others = existsSync(audits) ? readdirSync(audits).filter((name) => name !== stamp) : [];
  for (const name of others) rmSync(join(audits, name), { recursive: true, force: true });
  return new RecordStore(join(audits, stamp));
}

/** A place for the records of one run alone; it goes when it is removed. */
export function openScratch(): RecordStore {
  return new RecordStore(mkdtempSync(join(tmpdir(), 'thethuc-audit-')));
}
