import { CONTENT_TYPES, ContentTypes } from './content-types.js';
import { relationshipsPart } from './part-names.js';
import { readRelationships } from './relationships.js';
import type { PartReader } from './twins.js';
import type { Deflate, Package, Relationship } from './types.js';
import { writeArchive } from './write-archive.js';

/**
 * A package as it is with some parts changed or added, before it is written: what did not change is not read again.
 * @param parts new content by name
 */
export function changedPackage(pkg: Package, parts: ReadonlyMap<string, Uint8Array>): Package {
  return parts.size === 0 ? pkg : new ChangedPackage(pkg, parts);
}

/** The bytes of a package with all its changes; the archive that it was opened from where it has none. */
export function packageBytes({ bytes, entries, changed }: Package, deflate: Deflate): Uint8Array {
  return writeArchive(bytes, entries, changed, deflate);
}

class ChangedPackage implements Package {
  readonly names: readonly string[];
  readonly changed: ReadonlyMap<string, Uint8Array>;
  private readonly own = new Map<string, Uint8Array>();
  private readonly relations = new Map<string, readonly Relationship[]>();
  private readonly types: ContentTypes | null;

  constructor(
    private readonly before: Package,
    parts: ReadonlyMap<string, Uint8Array>,
  ) {
    const names = new Map(before.names.map((name) => [name.toLowerCase(), name]));
    const changed = new Map(before.changed);
    for (const [name, content] of parts) {
      const key = name.toLowerCase();
      // A part has one name, however it is spelt by what refers to it.
      const known = names.get(key) ?? name;
      names.set(key, known);
      changed.set(known, content);
      this.own.set(key, content);
    }
    this.names = [...names.values()];
    this.changed = changed;
    const types = this.own.get(CONTENT_TYPES.toLowerCase());
    this.types = types ? new ContentTypes(types) : null;
  }

  get bytes(): Uint8Array {
    return this.before.bytes;
  }

  get entries() {
    return this.before.entries;
  }

  has(name: string): boolean {
    return this.own.has(name.toLowerCase()) || this.before.has(name);
  }

  part(name: string): Uint8Array | null {
    return this.own.get(name.toLowerCase()) ?? this.before.part(name);
  }

  shared<T>(name: string, read: PartReader<T>): T | null {
    const content = this.own.get(name.toLowerCase());
    return content === undefined ? this.before.shared(name, read) : read(content, name);
  }

  contentType(name: string): string | null {
    return this.types ? this.types.of(name) : this.before.contentType(name);
  }

  relationships(part: string): readonly Relationship[] {
    const name = relationshipsPart(part);
    const content = this.own.get(name.toLowerCase());
    if (content === undefined) return this.before.relationships(part);
    let found = this.relations.get(part);
    if (found === undefined) {
      found = readRelationships(content, name);
      this.relations.set(part, found);
    }
    return found;
  }
}
