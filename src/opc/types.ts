/** Limits on an archive; all in bytes but the ratio. */
export interface ZipLimits {
  readonly maxPart: number;
  readonly maxTotal: number;
  /** Inflated by compressed size, judged for parts above a megabyte: XML at once, others (a blank bitmap is honest) when read. */
  readonly maxRatio: number;
  readonly maxEntries: number;
}

/** Raw inflate with a bound on the output: `zlib.inflateRawSync` in Node, fflate's `inflateSync` in a browser. Throws on damage. */
export interface Inflate {
  (deflated: Uint8Array, size: number): Uint8Array;
  /** A CRC-32 faster than ours, where the platform has one (`zlib.crc32` of newer Node). */
  readonly crc32?: (bytes: Uint8Array) => number;
}

/** Raw deflate: `zlib.deflateRawSync` in Node, fflate's `deflateSync` in a browser. */
export interface Deflate {
  (content: Uint8Array): Uint8Array;
  readonly crc32?: (bytes: Uint8Array) => number;
}

export interface ZipEntry {
  /** Decoded name, forward slashes, no leading slash. */
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc32: number;
  /** Offset of the local header in the archive. */
  readonly offset: number;
  /** General purpose flags; the writer of an unchanged part repeats them. */
  readonly flags: number;
}

export interface Relationship {
  readonly id: string;
  /** Canonical type: last path segment of the type URI (`officeDocument`, `styles`, `header` ...), strict and transitional alike. */
  readonly type: string;
  /** Resolved part name without leading slash for internal targets, the raw target for external ones. */
  readonly target: string;
  readonly external: boolean;
}

/** An opened package. Parts inflate when asked for, once. */
export interface Package {
  /** The archive that it was opened from. */
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** Names of all parts, those of the archive first. */
  readonly names: readonly string[];
  /** Parts that are new or otherwise than in the archive, by name. */
  readonly changed: ReadonlyMap<string, Uint8Array>;
  /** Inflated bytes of a part, CRC and length checked, or null when there is no such part. Names compare without case. Throws ReadError. */
  part(name: string): Uint8Array | null;
  /**
   * What `read` makes of a part, or null when there is no such part. Of parts that are equal byte for byte, in this package or in one
   * opened before, it is one and the same object: nobody may change it. Throws what `part` and `read` throw.
   */
  shared<T>(name: string, read: (content: Uint8Array, name: string) => T): T | null;
  has(name: string): boolean;
  contentType(name: string): string | null;
  /** Relationships of a part (`''` for the package). */
  relationships(part: string): readonly Relationship[];
}
