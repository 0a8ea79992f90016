import { toUtf8 } from '../encoding.js';
import { canonicalPrefix } from '../namespaces.js';
import { createScanner } from '../scanner.js';
import type { XmlScanner } from '../types.js';
import { type Attribute, XmlElement, type XmlNode } from './element.js';

/** A part as elements that can be changed. */
export interface XmlTree {
  readonly root: XmlElement;
  /** UTF-8 of the part; the spans of its elements count in it. */
  readonly bytes: Uint8Array;
  readonly utf16: boolean;
  /** Elements by the offset of their start tag. */
  readonly byStart: ReadonlyMap<number, XmlElement>;
  /** From canonical prefix to the one that the root declares for it. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/**
 * Reads a part. Throws ReadError where it is not well-formed.
 * @param passed end of an element that was read from these bytes before and is not going to be changed, by the offset of its start, or
 * undefined: it is not looked into
 */
export function parseTree(
  bytes: Uint8Array,
  part: string,
  passed: (start: number) => number | undefined = () => undefined,
): XmlTree {
  const x = createScanner(bytes, part);
  const reading: Reading = { x, byStart: new Map(), decoder: new TextDecoder(), passed };
  while (x.next() !== 'start');
  const root = readElement(reading);
  const utf16 = toUtf8(bytes, part).encoding === 'utf-16';
  return { root, bytes: x.bytes, utf16, byStart: reading.byStart, prefixes: prefixesOf(root) };
}

interface Reading {
  readonly x: XmlScanner;
  readonly byStart: Map<number, XmlElement>;
  readonly decoder: TextDecoder;
  readonly passed: (start: number) => number | undefined;
}

/** Reads the element that the scanner stands on, and leaves it on its end. */
function readElement(reading: Reading): XmlElement {
  const { x, byStart } = reading;
  const { name, start, end: openEnd } = x;
  const past = reading.passed(start);
  if (past !== undefined) {
    x.leap(past);
    return new XmlElement(name, name, [], [], { start, openEnd, closeStart: past, end: past });
  }
  const { tag, attributes, declarations } = readTag(reading);
  const children: XmlNode[] = [];
  const pending: XmlElement[] = [];
  let at = openEnd;
  const pass = (to: number): void => {
    if (to > at) children.push({ kind: 'raw', start: at, end: to });
  };
  for (;;) {
    const kind = x.next();
    if (kind === 'end' || kind === 'eof') break;
    pass(x.start);
    if (kind === 'text') {
      children.push({ kind: 'text', text: x.text(), source: { start: x.start, end: x.end } });
    } else {
      const child = readElement(reading);
      children.push(child);
      pending.push(child);
    }
    at = x.end;
  }
  pass(x.start);
  const span = { start, openEnd, closeStart: x.start, end: x.end };
  const element = new XmlElement(name, tag, attributes, children, span, declarations);
  for (const child of pending) child.parent = element;
  byStart.set(start, element);
  return element;
}

const WRITTEN = /([^\s=/>"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Names as written stand in the same order as those that the scanner resolved. */
function readTag({ x, decoder }: Reading): {
  tag: string;
  attributes: Attribute[];
  declarations: string[];
} {
  const text = decoder.decode(x.bytes.subarray(x.start, x.end));
  const tag = /^<([^\s/>]+)/.exec(text)?.[1] ?? x.name;
  const attributes: Attribute[] = [];
  const declarations: string[] = [];
  if (text.length === tag.length + 2) return { tag, attributes, declarations };
  const written: string[] = [];
  for (const [whole, name = ''] of text.slice(tag.length + 1).matchAll(WRITTEN)) {
    if (/^xmlns(?::|$)/.test(name)) declarations.push(whole);
    else written.push(name);
  }
  x.eachAttribute((name, value) => {
    attributes.push({ name, written: written[attributes.length] ?? name, value });
  });
  return { tag, attributes, declarations };
}

function prefixesOf({ declarations }: XmlElement): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (const declaration of declarations) {
    const match = /^xmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']$/.exec(declaration);
    const canonical = match ? canonicalPrefix(match[2] ?? '').replace(/:$/, '') : '';
    // Attributes need a prefix, so one is better than none.
    if (canonical !== '' && !prefixes.get(canonical)) prefixes.set(canonical, match?.[1] ?? '');
  }
  return prefixes;
}
