import { rules } from '../rules/index.js';
import { analyse } from './anatomy/index.js';
import type { Anatomy } from './anatomy/types.js';
import { type Circumstances, judge } from './engine/index.js';
import type { Language } from './messages/index.js';
import { openPackage } from './opc/index.js';
import type { Inflate, ZipLimits } from './opc/types.js';
import { type DocumentReport, documentReport } from './report/index.js';
import { readDocument } from './wordml/read.js';

export interface ReadOptions {
  /** Raw inflate: zlib in Node, fflate's `inflateSync` in a browser. */
  readonly inflate: Inflate;
  readonly limits?: Partial<ZipLimits>;
}

export interface CheckOptions extends ReadOptions, Partial<Circumstances> {
  /** Language of messages; Vietnamese unless said otherwise. */
  readonly language?: Language;
  /** Called with the document once it is read, before it is judged. */
  readonly onRead?: (anatomy: Anatomy) => void;
}

/**
 * Reads a .docx, .docm, .dotx or .dotm and finds its components.
 * @throws ReadError where the bytes are no readable Word document
 */
export function readAnatomy(bytes: Uint8Array, options: ReadOptions): Anatomy {
  return analyse(readDocument(openPackage(bytes, options.inflate, options.limits)));
}

/**
 * Judges a document by all rules.
 * @param file name used in the report
 * @throws ReadError where the bytes are no readable Word document
 */
export function check(file: string, bytes: Uint8Array, options: CheckOptions): DocumentReport {
  const anatomy = readAnatomy(bytes, options);
  options.onRead?.(anatomy);
  return documentReport(file, anatomy, judge(anatomy, rules, options), options.language ?? 'vi');
}
