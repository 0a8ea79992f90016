import { createScanner } from '../xml/scanner.js';

/** Name of the part that says what the others are. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** Media types of the parts of a package. Names and extensions compare without case. */
export class ContentTypes {
  private readonly byExtension = new Map<string, string>();
  private readonly byPart = new Map<string, string>();

  /** Throws ReadError where the XML is broken. */
  constructor(bytes: Uint8Array) {
    const x = createScanner(bytes, CONTENT_TYPES);
    while (x.next() !== 'eof') {
      if (x.kind !== 'start') continue;
      const type = x.attribute('ContentType');
      if (type === undefined) continue;
      if (x.name === 'ct:Default') this.byExtension.set(keyOf(x.attribute('Extension')), type);
      else if (x.name === 'ct:Override') this.byPart.set(keyOf(x.attribute('PartName')), type);
    }
  }

  /** Type of a part, or null. */
  of(part: string): string | null {
    const key = keyOf(part);
    return this.byPart.get(key) ?? this.byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? null;
  }
}

/** Reads the part that says what the others are. Throws ReadError where the XML is broken. */
export const readContentTypes = (bytes: Uint8Array): ContentTypes => new ContentTypes(bytes);

function keyOf(name: string | undefined): string {
  return (name ?? '').replace(/^\//, '').toLowerCase();
}
