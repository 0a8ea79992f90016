/** Where a node stands in the file: the part and the byte range of its element in that part's XML. */
export interface Locus {
  /** Part name without leading slash, e.g. `word/document.xml`. */
  readonly part: string;
  /** Offset of the first byte of the element's start tag. */
  readonly start: number;
  /** Offset just past the last byte of the element's end tag. */
  readonly end: number;
}
