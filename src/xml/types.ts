/** What the scanner stands on. An empty element gives `start` and then `end`. */
export type TokenKind = 'start' | 'end' | 'text' | 'eof';

export interface XmlLimits {
  readonly maxDepth: number;
  readonly maxAttributes: number;
  /** Bytes in one attribute value or name. */
  readonly maxAttributeBytes: number;
  /** Different names (of elements and attributes together) in one part; real parts hold a few hundred. */
  readonly maxNames: number;
}

/**
 * A pull scanner over UTF-8 (or, converted first, UTF-16) bytes.
 *
 * Names are canonical: the namespace URI is mapped to a fixed prefix (`w`, `r`, `wp`, `a`, `wps`, `wpg`, `wpc`, `mc`, `v`, `o`, `w10`,
 * `w14`, `pic`, `m`, `rel`, `ct`, `xml` ...; strict and transitional URIs to the same one), so `w:p` is an interned string whatever prefix the
 * file uses. Names of unknown namespaces come as `{uri}local`. Attributes without prefix have no namespace: `val`.
 */
export interface XmlScanner {
  /** Moves to the next token. Comments and processing instructions are passed over; CDATA comes as text. Throws ReadError. */
  next(): TokenKind;
  readonly kind: TokenKind;
  /** Canonical element name on start and end. */
  readonly name: string;
  /** Byte range of the token: of the tag on start and end (an empty element's end has start === end). */
  readonly start: number;
  readonly end: number;
  /** On start: the tag ends with `/>`. */
  readonly empty: boolean;
  /** Number of open elements: on start with the one it opens, on end without the one it closes. */
  readonly depth: number;
  /** Value of an attribute on start, entities decoded, or undefined. */
  attribute(name: string): string | undefined;
  /** On start: calls back for every attribute but xmlns declarations. */
  eachAttribute(visit: (name: string, value: string) => void): void;
  /** On text: the text, entities decoded. */
  text(): string;
  /** On text: only XML white space. */
  readonly blank: boolean;
  /** On start: moves past the matching end without looking inside (well-formedness is still checked). Returns the offset past it. */
  skip(): number;
  /**
   * As `skip`, but what stands inside is not even checked: for an element of many that says nothing of the document and never holds
   * one of its own name. It ends at the first end tag of its name.
   */
  pass(): number;
  /** What a reader keeps of this part while it reads. */
  kept: object | null;
  /** Number of the set of namespace declarations in force: equal bytes under one number mean the same. */
  readonly scope: number;
  /**
   * On start: moves to the element's end at the offset `end` without a look inside. Only for an element of the same bytes
   * under the same `scope` as one that was read before: that one's well-formedness is this one's.
   */
  leap(end: number): void;
  /** Namespace URI bound to a prefix here, for `mc:Choice Requires`. */
  namespace(prefix: string): string | undefined;
  /** The bytes scanned. */
  readonly bytes: Uint8Array;
}
