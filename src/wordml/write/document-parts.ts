import { PackageEdit } from '../../opc/package-edit.js';
import { relationshipsPart } from '../../opc/part-names.js';
import type { Package } from '../../opc/types.js';
import { serializeTree } from '../../xml/tree/serialize.js';
import { mirrorTextBoxes } from './alternate.js';
import { CannotEdit } from './cannot-edit.js';
import { EditedPart } from './part.js';

/** Headers and footers, by what the format calls them. */
export type Side = 'header' | 'footer';

/** A part that did not exist before, with the id by which the main part refers to it. */
export interface NewPart {
  readonly id: string;
  readonly part: EditedPart;
}

const NAMESPACES = {
  transitional: {
    w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
    r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
} as const;

const ROOTS: Readonly<Record<Side, string>> = { header: 'hdr', footer: 'ftr' };

/** The parts of a document that are changed or added. */
export class DocumentParts {
  private readonly edited = new Map<string, EditedPart>();
  private readonly added = new Map<string, Side>();
  private readonly packageEdit: PackageEdit;

  /** @param passed of the main part: ends of paragraphs that nobody is going to change, by their starts */
  constructor(
    private readonly pkg: Package,
    private readonly mainPart: string,
    private readonly passed: (start: number) => number | undefined,
  ) {
    this.packageEdit = new PackageEdit(pkg);
  }

  /** A part to change. Throws CannotEdit where there is none. */
  part(name: string): EditedPart {
    const known = this.edited.get(name);
    if (known) return known;
    const bytes = this.pkg.part(name);
    if (bytes === null) throw new CannotEdit(`no part ${name}`);
    return this.open(name, bytes);
  }

  /** Puts a whole part in place of the one that is there. */
  replace(name: string, content: Uint8Array): void {
    this.packageEdit.put(name, content);
  }

  /** An empty header or footer. */
  create(side: Side): NewPart {
    const { w, r } = this.namespaces;
    const root = ROOTS[side];
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${w}" xmlns:r="${r}"></w:${root}>`;
    return this.add(side, new TextEncoder().encode(xml));
  }

  /** A copy of a header or footer as it was read, with what it refers to. */
  copy(name: string, side: Side): NewPart {
    const bytes = this.pkg.part(name);
    if (bytes === null) throw new CannotEdit(`no part ${name}`);
    const made = this.add(side, bytes);
    const relations = this.pkg.part(relationshipsPart(name));
    if (relations) this.packageEdit.put(relationshipsPart(made.part.name), relations);
    return made;
  }

  /** Parts that changed or are new, by name. */
  finish(): Map<string, Uint8Array> {
    const contents = new Map<string, Uint8Array>();
    for (const [name, { tree }] of this.edited) {
      mirrorTextBoxes(tree.root, tree.bytes);
      const side = this.added.get(name);
      if (side) this.packageEdit.add(name, contentType(side), serializeTree(tree));
      else if (tree.root.touched) contents.set(name, serializeTree(tree));
    }
    for (const [name, content] of this.packageEdit.finish()) contents.set(name, content);
    return contents;
  }

  private add(side: Side, bytes: Uint8Array): NewPart {
    const folder = this.mainPart.slice(0, this.mainPart.lastIndexOf('/') + 1);
    const name = this.packageEdit.freeName(`${folder}${side}`);
    const id = this.packageEdit.relate(this.mainPart, name, `${this.namespaces.r}/${side}`);
    this.added.set(name, side);
    return { id, part: this.open(name, bytes) };
  }

  private open(name: string, bytes: Uint8Array): EditedPart {
    const opened = new EditedPart(name, bytes, name === this.mainPart ? this.passed : undefined);
    this.edited.set(name, opened);
    return opened;
  }

  private get namespaces() {
    return NAMESPACES[this.part(this.mainPart).strict ? 'strict' : 'transitional'];
  }
}

const contentType = (side: Side): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${side}+xml`;
