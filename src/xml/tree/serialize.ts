import { joinBytes } from '../bytes.js';
import { xmlText } from '../xml-text.js';
import type { XmlElement, XmlNode } from './element.js';
import type { XmlTree } from './parse.js';

/** The bytes of a part with its changes: what is not touched is copied, the rest written anew. */
export function serializeTree({ root, bytes, utf16 }: XmlTree): Uint8Array {
  if (!root.touched) return bytes;
  const out = new Pieces(bytes);
  const { start, end } = root.source!;
  if (utf16) out.add('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
  else out.copy(0, start);
  writeElement(root, out);
  out.copy(end, bytes.length);
  return out.join();
}

/** Collects stretches of the old bytes, neighbours joined, and new text. */
class Pieces {
  private readonly pieces: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private text = '';
  private from = 0;
  private to = 0;

  constructor(private readonly bytes: Uint8Array) {}

  copy(start: number, end: number): void {
    if (start === this.to && this.text === '') this.to = end;
    else {
      this.flush();
      this.from = start;
      this.to = end;
    }
  }

  add(text: string): void {
    this.flushCopy();
    this.text += text;
  }

  private flushCopy(): void {
    if (this.to > this.from) this.pieces.push(this.bytes.subarray(this.from, this.to));
    this.from = this.to = 0;
  }

  private flush(): void {
    this.flushCopy();
    if (this.text !== '') this.pieces.push(this.encoder.encode(this.text));
    this.text = '';
  }

  join(): Uint8Array {
    this.flush();
    return joinBytes(this.pieces);
  }
}

function writeElement(element: XmlElement, out: Pieces): void {
  const { source, children, tag } = element;
  if (source && !element.touched) {
    out.copy(source.start, source.end);
    return;
  }
  const wasEmpty = source !== null && source.openEnd === source.end;
  if (source && !element.retagged && !wasEmpty) out.copy(source.start, source.openEnd);
  else out.add(`${openTag(element)}${children.length === 0 ? '/>' : '>'}`);
  const closed = children.length === 0 && !(source && !element.retagged && !wasEmpty);
  for (const child of children) writeNode(child, out);
  if (closed) return;
  if (source && !wasEmpty) out.copy(source.closeStart, source.end);
  else out.add(`</${tag}>`);
}

function writeNode(node: XmlNode, out: Pieces): void {
  if (node.kind === 'element') writeElement(node, out);
  else if (node.kind === 'raw') out.copy(node.start, node.end);
  else if (node.source) out.copy(node.source.start, node.source.end);
  else out.add(xmlText(node.text));
}

function openTag({ tag, declarations, attributes }: XmlElement): string {
  const own = attributes.map(({ written, value }) => `${written}="${xmlText(value)}"`);
  return [`<${tag}`, ...declarations, ...own].join(' ');
}
