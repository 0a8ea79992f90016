import { createScanner } from '../xml/scanner.js';
import type { XmlScanner } from '../xml/types.js';

/** A scanner on the start tag of a part's root element. */
export function openRoot(bytes: Uint8Array, part: string): XmlScanner {
  const x = createScanner(bytes, part);
  let kind = x.next();
  while (kind === 'text') kind = x.next();
  return x;
}

/** The root that the scanner stands on is of the strict dialect (ISO/IEC 29500). */
export function isStrict(x: XmlScanner): boolean {
  if (x.attribute('w:conformance') === 'strict') return true;
  const tag = new TextDecoder().decode(x.bytes.subarray(x.start, x.end));
  return tag.includes('purl.oclc.org/ooxml/wordprocessingml/main');
}
