import { join } from 'node:path';
import { type Language, tally } from '../messages/index.js';
import { cacheFolder, openCache, openScratch, programStamp } from '../node/audit-cache.js';
import type { RecordStore } from '../node/record-store.js';
import { writeErrorInWords } from './destinations.js';
import { complain } from './output.js';

/** Records of an audit, and what to do with them when it is over. */
export interface AuditStore {
  readonly store: RecordStore;
  close(): void;
}

/**
 * Where the records of an audit are kept. A cache that cannot be used is no reason to stop: what was found is kept for this run alone.
 * @param cache a folder; false: nothing is kept beyond the run; undefined: the customary place
 */
export function storeFor(cache: string | false | undefined, language: Language): AuditStore {
  if (cache === false) return scratch();
  const folder = cache ?? cacheFolder();
  try {
    const store = openCache(folder, programStamp(join(import.meta.dirname, 'commands.cjs')));
    return { store, close: () => store.close() };
  } catch (error) {
    complain(tally(language, 'cacheUnwritable', { folder, why: writeErrorInWords(error, language) }));
    if (cache !== undefined) process.exitCode = 2;
    return scratch();
  }
}

function scratch(): AuditStore {
  const { store, remove } = openScratch();
  return { store, close: remove };
}

/** Tells what went wrong with the records, one line each. */
export function sayOfStore(store: RecordStore, writeError: unknown, language: Language): void {
  const { folder } = store;
  if (store.damaged) complain(tally(language, 'cacheBroken', { folder }));
  if (writeError !== null) {
    complain(tally(language, 'cacheUnwritable', { folder, why: writeErrorInWords(writeError, language) }));
  }
  if (store.damaged || writeError !== null) process.exitCode = 2;
}
