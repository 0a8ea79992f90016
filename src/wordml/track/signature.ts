import type { XmlElement } from '../../xml/tree/element.js';

/** What an element says, as text to compare by: its spelling, comments and white space between elements left out. */
export function signature(element: XmlElement, without: ReadonlySet<string> = NONE): string {
  const attributes = element.attributes.map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
  const children = element.children.flatMap((node) => {
    if (node.kind === 'text') return [JSON.stringify(node.text)];
    return node.kind === 'raw' || without.has(node.name) ? [] : [signature(node, without)];
  });
  return `<${[element.name, ...attributes.sort()].join(' ')}>${children.join('')}</>`;
}

const NONE: ReadonlySet<string> = new Set();

/** Whether two lists of properties say the same, in whatever order. */
export function sameProperties(one: readonly XmlElement[], other: readonly XmlElement[]): boolean {
  return one.length === other.length && listed(one) === listed(other);
}

const listed = (elements: readonly XmlElement[]): string =>
  elements
    .map((element) => signature(element))
    .sort()
    .join('');
