import { SaxesParser } from 'saxes';
import { canonicalPrefix } from '../../src/xml/namespaces.js';
import { createScanner } from '../../src/xml/scanner.js';

/** What an XML reader reports, text joined; the same from our scanner and from saxes. */
export type XmlEvent =
  | { readonly start: string; readonly attributes: readonly (readonly [string, string])[] }
  | { readonly end: string }
  | { readonly text: string };

class Recorder {
  readonly events: XmlEvent[] = [];
  private pending = '';

  text(text: string): void {
    this.pending += text;
  }

  start(name: string, attributes: [string, string][]): void {
    this.flush();
    this.events.push({ start: name, attributes: attributes.sort(([a], [b]) => (a < b ? -1 : 1)) });
  }

  end(name: string): void {
    this.flush();
    this.events.push({ end: name });
  }

  private flush(): void {
    if (this.pending !== '') this.events.push({ text: this.pending });
    this.pending = '';
  }
}

/** Events of our scanner. Throws ReadError. */
export function scannerEvents(bytes: Uint8Array): XmlEvent[] {
  const recorder = new Recorder();
  const x = createScanner(bytes, 'test.xml');
  for (;;) {
    const kind = x.next();
    if (kind === 'eof') return recorder.events;
    if (kind === 'text') recorder.text(x.text());
    else if (kind === 'end') recorder.end(x.name);
    else {
      const attributes: [string, string][] = [];
      x.eachAttribute((name, value) => attributes.push([name, value]));
      recorder.start(x.name, attributes);
    }
  }
}

/** Events of saxes with namespaces. Throws where saxes finds the document not well-formed. */
export function saxesEvents(xml: string): XmlEvent[] {
  const recorder = new Recorder();
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth++;
    const attributes = Object.values(tag.attributes)
      .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
      .map(({ uri, local, value }): [string, string] => [canonicalPrefix(uri) + local, value]);
    recorder.start(canonicalPrefix(tag.uri) + tag.local, attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    recorder.end(canonicalPrefix(tag.uri) + tag.local);
  });
  const text = (chunk: string) => {
    if (depth > 0) recorder.text(chunk);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml).close();
  return recorder.events;
}
