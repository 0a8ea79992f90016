import { ReadError } from '../model/errors.js';
import { BLANKS } from './classes.js';
import type { XmlLimits } from './types.js';

export const DEFAULT_LIMITS: XmlLimits = {
  // Word itself nests tables a few dozen deep; readers of the tree may recurse once or twice a level.
  maxDepth: 1000,
  maxAttributes: 512,
  // VML keeps whole drawings in one attribute (o:gfxdata).
  maxAttributeBytes: 16 * 1024 * 1024,
  maxNames: 10_000,
};

/** The bytes under the scanner, with what is needed to complain about them. */
export class Source {
  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
    readonly limits: XmlLimits,
  ) {}

  /** Offset of the first byte from `at` on that is not white space. */
  pastBlanks(at: number): number {
    const { bytes } = this;
    let pos = at;
    while (BLANKS[bytes[pos]!] === 1) pos++;
    return pos;
  }

  fail(what: string, at: number): never {
    throw new ReadError('bad-xml', `${what} at byte ${at}`, this.part);
  }

  exceed(what: string, limit: number, at: number): never {
    throw new ReadError('xml-limit', `${what} above ${limit} at byte ${at}`, this.part);
  }
}
