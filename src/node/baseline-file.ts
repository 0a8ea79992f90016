import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { asBaseline, type Baseline, EMPTY_BASELINE } from '../report/index.js';
import { FileWriter } from './file-writer.js';

/** Reads a baseline; null where the file holds none. @throws the errors of the file system */
export function readBaseline(file: string): Baseline | null {
  const text = readFileSync(file, 'utf8');
  try {
    return asBaseline(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A baseline that may not be there yet. */
export function readBaselineIfThere(file: string): Baseline | null {
  return existsSync(file) ? readBaseline(file) : EMPTY_BASELINE;
}

/** The name of a document within a baseline: its path from the baseline's folder. */
export function nameInBaseline(baseline: string, file: string): string {
  return relative(dirname(resolve(baseline)), resolve(file))
    .split(sep)
    .join('/')
    .normalize('NFC');
}

/** Writes a baseline without the documents that are no longer there. */
export function writeBaseline(file: string, { version, files }: Baseline): void {
  const folder = dirname(resolve(file));
  const there = Object.entries(files).filter(([name]) => existsSync(join(folder, name)));
  const writer = new FileWriter(file);
  writer.write(`${JSON.stringify({ version, files: Object.fromEntries(there) }, null, 2)}\n`);
  writer.finish();
}
