import { XmlElement } from '../../xml/tree/element.js';
import { newElement, newText, setAttribute } from '../../xml/tree/new-element.js';
import { parseTree, type XmlTree } from '../../xml/tree/parse.js';
import { insertInOrder } from './order.js';

type Values = Readonly<Record<string, string | undefined>>;

const STRICT = 'purl.oclc.org/ooxml/wordprocessingml/main';

/** A part that is being changed. */
export class EditedPart {
  readonly tree: XmlTree;
  /** The strict dialect has other names for left and right. */
  readonly strict: boolean;
  /** Runs that were split: what became of each, in order, the run itself first. */
  private readonly split = new Map<XmlElement, XmlElement[]>();

  /**
   * Throws ReadError where the part is not well-formed.
   * @param passed ends of paragraphs that nobody is going to change, by their starts
   */
  constructor(
    readonly name: string,
    bytes: Uint8Array,
    passed?: (start: number) => number | undefined,
  ) {
    this.tree = parseTree(bytes, name, passed);
    this.strict = this.tree.root.declarations.some((own) => own.includes(STRICT));
  }

  /** The element whose start tag stands at an offset. */
  at(start: number): XmlElement | null {
    return this.tree.byStart.get(start) ?? null;
  }

  make(name: string, values: Values = {}, children: readonly XmlElement[] = []): XmlElement {
    return newElement(this.tree, name, values, children);
  }

  set(element: XmlElement, name: string, value: string | undefined): void {
    setAttribute(this.tree, element, name, value);
  }

  /** The child of a name; made where the schema wants it when it is not there. */
  child(parent: XmlElement, name: string): XmlElement {
    const known = parent.child(name);
    if (known) return known;
    const made = this.make(name);
    insertInOrder(parent, made);
    return made;
  }

  /** Gives a child these attributes and no value of others that it names undefined; it is made where it is missing. */
  put(parent: XmlElement, name: string, values: Values): void {
    const child = this.child(parent, name);
    for (const [attribute, value] of Object.entries(values)) this.set(child, attribute, value);
  }

  /** Takes the children of a name out. */
  drop(parent: XmlElement, name: string): void {
    for (const child of parent.elements) if (child.name === name) parent.remove(child);
  }

  /** A new element written out, with the namespaces that it needs declared in it. */
  fragment(xml: string): XmlElement {
    return detached(parseTree(new TextEncoder().encode(xml), this.name).root);
  }

  /** Puts a text in the place of all that an element holds. */
  write(element: XmlElement, text: string): void {
    for (const node of [...element.children]) element.remove(node);
    element.insert([newText(text)]);
  }

  /** A run and what was split off it, in order. */
  partsOf(run: XmlElement): readonly XmlElement[] {
    return this.split.get(run) ?? [run];
  }

  /** Notes that `rest` was split off a part of a run. */
  noteSplit(part: XmlElement, rest: XmlElement): void {
    for (const [whole, parts] of this.split) {
      const at = parts.indexOf(part);
      if (at < 0) continue;
      parts.splice(at + 1, 0, rest);
      this.split.set(whole, parts);
      return;
    }
    this.split.set(part, [part, rest]);
  }
}

/** The same as new content, which remembers no bytes. */
function detached({ name, tag, attributes, children, declarations }: XmlElement): XmlElement {
  const own = children.flatMap((node) => {
    if (node.kind === 'element') return [detached(node)];
    return node.kind === 'text' ? [newText(node.text)] : [];
  });
  const made = new XmlElement(name, tag, attributes, own, null, declarations);
  for (const child of own) if (child.kind === 'element') child.parent = made;
  return made;
}
