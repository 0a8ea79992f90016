import { inflateRawSync } from 'node:zlib';
import { ReadError, type ReadErrorCode } from '../../src/model/errors.js';
import { Archive } from '../../src/opc/archive.js';
import { openPackage } from '../../src/opc/index.js';
import type { Inflate, Package, ZipLimits } from '../../src/opc/types.js';
import { buildZip, type EntryPlan } from './build-zip.js';

export const inflate: Inflate = (deflated, size) =>
  inflateRawSync(deflated, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size) });

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const CONTENT_TYPES: EntryPlan = {
  name: '[Content_Types].xml',
  content:
    `<Types xmlns="${TYPES}"><Default Extension="XML" ContentType="application/xml"/>` +
    '<Override PartName="/word/Document.xml" ContentType="application/x-main"/></Types>',
};

/** A package of these parts and the content types. */
export function packageOf(...entries: readonly EntryPlan[]): Package {
  return openPackage(buildZip([CONTENT_TYPES, ...entries]), inflate);
}

/** Why the archive cannot be opened or one of its entries not be read; null where all of it can. */
export function failure(bytes: Uint8Array, limits: Partial<ZipLimits> = {}): ReadErrorCode | null {
  try {
    const archive = new Archive(bytes, inflate, limits);
    for (const entry of archive.entries) archive.read(entry);
    return null;
  } catch (error) {
    if (error instanceof ReadError) return error.code;
    throw error;
  }
}
