import { newElement } from '../xml/tree/new-element.js';
import { parseTree, type XmlTree } from '../xml/tree/parse.js';
import { serializeTree } from '../xml/tree/serialize.js';
import { CONTENT_TYPES } from './content-types.js';
import { relationshipsPart } from './part-names.js';
import type { Package } from './types.js';

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Parts that are added to a package, with their content types and relationships. */
export class PackageEdit {
  private readonly trees = new Map<string, XmlTree>();
  private readonly added: Map<string, Uint8Array>;
  private readonly names = new Set<string>();

  /** @param changed parts that were changed before, by name */
  constructor(
    private readonly pkg: Package,
    changed: ReadonlyMap<string, Uint8Array> = new Map(),
  ) {
    this.added = new Map(changed);
  }

  /** A part as it is now, or null. */
  part(name: string): Uint8Array | null {
    return this.added.get(name) ?? this.pkg.part(name);
  }

  /** The first free name `folder/stem1.xml`, `folder/stem2.xml` ...; it is taken from now on. */
  freeName(stem: string): string {
    let number = 1;
    while (this.pkg.has(`${stem}${number}.xml`) || this.names.has(`${stem}${number}.xml`)) number += 1;
    const name = `${stem}${number}.xml`;
    this.names.add(name);
    return name;
  }

  /** Puts a part that needs no content type of its own, or has one. */
  put(name: string, content: Uint8Array): void {
    this.added.set(name, content);
  }

  /** Adds a part of a content type. */
  add(name: string, contentType: string, content: Uint8Array): void {
    const types = this.tree(CONTENT_TYPES, '');
    types.root.insert([newElement(types, 'ct:Override', { PartName: `/${name}`, ContentType: contentType })]);
    this.added.set(name, content);
  }

  /**
   * Relates a part to another one.
   * @param type the whole URI
   * @returns the id of the relationship
   */
  relate(from: string, to: string, type: string): string {
    const tree = this.tree(relationshipsPart(from), EMPTY_RELATIONSHIPS);
    const taken = new Set(tree.root.elements.map((own) => own.attribute('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const target = to.startsWith(folder) ? to.slice(folder.length) : `/${to}`;
    tree.root.insert([newElement(tree, 'rel:Relationship', { Id: id, Type: type, Target: target })]);
    return id;
  }

  /** Everything that is new or changed, by name. */
  finish(): Map<string, Uint8Array> {
    const changed = new Map(this.added);
    for (const [name, tree] of this.trees) changed.set(name, serializeTree(tree));
    return changed;
  }

  private tree(name: string, otherwise: string): XmlTree {
    const known = this.trees.get(name);
    if (known) return known;
    const entry = this.pkg.names.find((own) => own.toLowerCase() === name.toLowerCase()) ?? name;
    const tree = parseTree(this.part(entry) ?? new TextEncoder().encode(otherwise), entry);
    this.trees.set(entry, tree);
    return tree;
  }
}
