import { ReadError } from '../model/errors.js';
import { Archive } from './archive.js';
import { CONTENT_TYPES, type ContentTypes, readContentTypes } from './content-types.js';
import { relationshipsPart } from './part-names.js';
import { readRelationships } from './relationships.js';
import { type PartReader, readOnce } from './twins.js';
import type { Inflate, Package, Relationship, ZipEntry, ZipLimits } from './types.js';

/**
 * Opens an Office Open XML package. Nothing inflates before it is asked for. Throws ReadError: `empty-file`,
 * `not-a-zip`, `legacy-doc`, `encrypted`, `truncated-zip`, `bad-zip`, `zip-limit`, `unsafe-name`, and `not-word` for an
 * archive that is no such package.
 */
export function openPackage(bytes: Uint8Array, inflate: Inflate, limits: Partial<ZipLimits> = {}): Package {
  const archive = new Archive(bytes, inflate, limits);
  if (archive.find(CONTENT_TYPES) === undefined) throw new ReadError('not-word', `no ${CONTENT_TYPES}`);
  return new ArchivePackage(archive);
}

class ArchivePackage implements Package {
  readonly names: readonly string[];
  readonly changed: ReadonlyMap<string, Uint8Array> = new Map();
  private readonly parts = new Map<ZipEntry, Uint8Array>();
  private readonly relations = new Map<string, readonly Relationship[]>();
  private types: ContentTypes | null = null;

  constructor(private readonly archive: Archive) {
    this.names = archive.entries.map(({ name }) => name);
  }

  get bytes(): Uint8Array {
    return this.archive.bytes;
  }

  get entries(): readonly ZipEntry[] {
    return this.archive.entries;
  }

  has(name: string): boolean {
    return this.archive.find(name) !== undefined;
  }

  part(name: string): Uint8Array | null {
    const entry = this.archive.find(name);
    if (entry === undefined) return null;
    let content = this.parts.get(entry);
    if (content === undefined) {
      content = this.archive.read(entry);
      this.parts.set(entry, content);
    }
    return content;
  }

  shared<T>(name: string, read: PartReader<T>): T | null {
    const entry = this.archive.find(name);
    if (entry === undefined) return null;
    return readOnce(entry, this.archive.compressed(entry), read, () => this.part(name)!);
  }

  contentType(name: string): string | null {
    this.types ??= this.shared(CONTENT_TYPES, readContentTypes)!;
    return this.types.of(name);
  }

  relationships(part: string): readonly Relationship[] {
    let found = this.relations.get(part);
    if (found === undefined) {
      found = this.shared(relationshipsPart(part), readRelationships) ?? [];
      this.relations.set(part, found);
    }
    return found;
  }
}
