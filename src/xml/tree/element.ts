/** A stretch of the part's own bytes that is no element: comments, white space, elements that were not read. */
export interface RawNode {
  readonly kind: 'raw';
  readonly start: number;
  readonly end: number;
}

/** Character data. `source` is where it stands as written, or null when it is new. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly source: { readonly start: number; readonly end: number } | null;
}

export type XmlNode = XmlElement | RawNode | TextNode;

export interface Attribute {
  /** Canonical name. */
  readonly name: string;
  /** Name as written. */
  readonly written: string;
  value: string;
}

/** Where an element stands in the bytes it was read from. */
export interface Span {
  readonly start: number;
  /** Past the start tag; past the whole element when it is empty. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/**
 * An element of a part that may be changed. What is not touched is written as it was, to the byte; a touched element writes its start tag
 * anew only where its attributes changed.
 */
export class XmlElement {
  readonly kind = 'element';
  parent: XmlElement | null = null;
  /** Something inside has changed. */
  touched = false;
  /** The start tag has to be written anew. */
  retagged = false;

  constructor(
    readonly name: string,
    /** Name as written, with the part's own prefix. */
    readonly tag: string,
    readonly attributes: Attribute[],
    readonly children: XmlNode[],
    /** Null for a new element. */
    readonly source: Span | null,
    /** Namespace declarations of its own, as written. */
    readonly declarations: readonly string[] = [],
  ) {}

  get elements(): XmlElement[] {
    return this.children.filter((node): node is XmlElement => node.kind === 'element');
  }

  /** The first child of a name, or null. */
  child(name: string): XmlElement | null {
    for (const node of this.children) if (node.kind === 'element' && node.name === name) return node;
    return null;
  }

  attribute(name: string): string | undefined {
    return this.attributes.find((one) => one.name === name)?.value;
  }

  /** Text inside, elements left out. */
  get text(): string {
    return this.children.map((node) => (node.kind === 'text' ? node.text : '')).join('');
  }

  /** Marks this element and all around it as changed. */
  touch(): void {
    for (let at: XmlElement | null = this; at && !at.touched; at = at.parent) at.touched = true;
  }

  /** Puts nodes before a child, or at the end where there is none. */
  insert(nodes: readonly XmlNode[], before: XmlNode | null = null): void {
    const at = before === null ? this.children.length : this.children.indexOf(before);
    this.children.splice(at, 0, ...nodes);
    for (const node of nodes) {
      if (node.kind !== 'element') continue;
      node.parent = this;
    }
    this.touch();
  }

  /** Takes a child out. */
  remove(node: XmlNode): void {
    const at = this.children.indexOf(node);
    if (at < 0) return;
    this.children.splice(at, 1);
    if (node.kind === 'element') node.parent = null;
    this.touch();
  }

  /** Puts nodes in a child's place. */
  replace(node: XmlNode, by: readonly XmlNode[]): void {
    this.insert(by, node);
    this.remove(node);
  }

  /** Sets an attribute; `written` is its name in the part's own prefix. Undefined takes it away. */
  set(name: string, written: string, value: string | undefined): void {
    const at = this.attributes.findIndex((one) => one.name === name);
    const known = this.attributes[at];
    if (known?.value === value) return;
    if (value === undefined) this.attributes.splice(at, 1);
    else if (known) known.value = value;
    else this.attributes.push({ name, written, value });
    this.retagged = true;
    this.touch();
  }

  /** Every element inside of a name, in document order. */
  *descendants(name: string): Generator<XmlElement> {
    for (const node of this.children) {
      if (node.kind !== 'element') continue;
      if (node.name === name) yield node;
      yield* node.descendants(name);
    }
  }

  /** The nearest element around it of a name, or null. */
  around(name: string): XmlElement | null {
    for (let at = this.parent; at; at = at.parent) if (at.name === name) return at;
    return null;
  }

  /** A new element of the same content; what it was read from is not remembered. */
  clone(): XmlElement {
    const children = this.children.map((node) => (node.kind === 'element' ? node.clone() : node));
    const attributes = this.attributes.map((own) => ({ ...own }));
    const made = new XmlElement(this.name, this.tag, attributes, children, null, this.declarations);
    for (const node of children) if (node.kind === 'element') node.parent = made;
    return made;
  }
}
