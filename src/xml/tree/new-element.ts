import { namespaceUri } from '../namespaces.js';
import { XmlElement, type XmlNode } from './element.js';
import type { XmlTree } from './parse.js';

type Values = Readonly<Record<string, string | undefined>>;

/** A new element for a part, by canonical names: written with the part's own prefixes, or declaring its namespace itself. */
export function newElement(
  tree: Pick<XmlTree, 'prefixes'>,
  name: string,
  values: Values = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const declarations = new Map<string, string>();
  const written = (canonical: string): string => writtenName(tree, canonical, declarations);
  const tag = defaultName(tree, name) ?? written(name);
  const attributes = Object.entries(values).flatMap(([own, value]) =>
    value === undefined ? [] : [{ name: own, written: own.includes(':') ? written(own) : own, value }],
  );
  const own = [...declarations].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const element = new XmlElement(name, tag, attributes, [...children], null, own);
  for (const child of children) if (child.kind === 'element') child.parent = element;
  return element;
}

/** New character data. */
export const newText = (text: string): XmlNode => ({ kind: 'text', text, source: null });

/** Sets an attribute by its canonical name; undefined takes it away. */
export function setAttribute(
  tree: Pick<XmlTree, 'prefixes'>,
  element: XmlElement,
  name: string,
  value: string | undefined,
): void {
  element.set(name, writtenName(tree, name, null), value);
}

/** Name of an element whose namespace is the root's default one, or null. */
function defaultName({ prefixes }: Pick<XmlTree, 'prefixes'>, canonical: string): string | null {
  const colon = canonical.indexOf(':');
  return colon > 0 && prefixes.get(canonical.slice(0, colon)) === '' ? canonical.slice(colon + 1) : null;
}

/** A name in the part's prefixes; where the root binds none, `declarations` is told what the element must declare. */
function writtenName(
  { prefixes }: Pick<XmlTree, 'prefixes'>,
  canonical: string,
  declarations: Map<string, string> | null,
): string {
  const colon = canonical.indexOf(':');
  if (colon < 0) return canonical;
  const prefix = canonical.slice(0, colon);
  const local = canonical.slice(colon + 1);
  if (prefix === 'xml') return canonical;
  const bound = prefixes.get(prefix);
  if (bound) return `${bound}:${local}`;
  declarations?.set(prefix, namespaceUri(prefix));
  return canonical;
}
