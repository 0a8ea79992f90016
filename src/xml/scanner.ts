import { Attributes } from './attributes.js';
import {
  BANG,
  BLANK,
  BRACKET,
  CLOSE_BRACKET,
  DELIMITER,
  GT,
  INK,
  LT,
  MULTIBYTE,
  QUESTION,
  REFERENCE,
  RETURN,
  SLASH,
  STOP,
  TEXT,
} from './classes.js';
import { toUtf8 } from './encoding.js';
import { CDATA, pastClose, pastDeclaration, pastMarkup, spells } from './markup.js';
import { NameTable, type QName, standsAt } from './names.js';
import { expand, pastReference } from './references.js';
import { Scopes } from './scopes.js';
import { DEFAULT_LIMITS, Source } from './source.js';
import type { TokenKind, XmlLimits, XmlScanner } from './types.js';
import { decode, decodePlain, pastSequence } from './utf8.js';

/**
 * A scanner over the bytes of one part. `part` is named in errors. Throws ReadError: `bad-xml` where the part is not
 * well-formed, `dtd` where it declares a document type, `xml-limit` beyond a limit.
 */
export function createScanner(bytes: Uint8Array, part: string, limits: Partial<XmlLimits> = {}): XmlScanner {
  const utf8 = toUtf8(bytes, part);
  // A view of one class: the engine's code for reading bytes stays specialised when some parts are Buffers.
  const view = new Uint8Array(utf8.bytes.buffer, utf8.bytes.byteOffset, utf8.bytes.byteLength);
  const source = new Source(view, part, { ...DEFAULT_LIMITS, ...limits });
  return new Scanner(source, pastDeclaration(source, utf8.start, utf8.encoding));
}

/** From here on the engine's own search and decoder are sooner done than a loop. */
const LONG_TEXT = 32;

class Scanner implements XmlScanner {
  readonly bytes: Uint8Array;
  kind: TokenKind = 'text';
  name = '';
  start = 0;
  end: number;
  empty = false;
  depth = 0;
  blank = true;
  kept: object | null = null;

  private readonly table: NameTable;
  private readonly scopes: Scopes;
  private readonly attributes: Attributes;
  /** Of the open elements by depth: the canonical name, and the name as written. */
  private readonly openNames: string[] = [''];
  private readonly openWritten: QName[] = [];
  private rootSeen = false;
  /** Classes of the bytes of the current text, by OR, and where it stands without the wrapping of CDATA. */
  private textClasses = 0;
  private textStart = 0;
  private textEnd = 0;
  /** The current text where it has been decoded already. */
  private plain: string | null = null;

  constructor(
    private readonly source: Source,
    start: number,
  ) {
    this.bytes = source.bytes;
    this.end = start;
    this.table = new NameTable(source);
    this.scopes = new Scopes(source);
    this.attributes = new Attributes(source, this.table, this.scopes);
  }

  next(): TokenKind {
    if (this.empty) return this.closeEmpty();
    const { bytes } = this;
    let pos = this.end;
    for (;;) {
      if (bytes[pos] !== LT) {
        if (this.depth > 0 && pos < bytes.length) return this.readText(pos);
        pos = this.source.pastBlanks(pos);
        if (pos >= bytes.length) return this.finish(pos);
        if (bytes[pos] !== LT) this.source.fail('text outside the root', pos);
      }
      const byte = bytes[pos + 1];
      if (byte === SLASH) return this.readEnd(pos);
      if (byte !== BANG && byte !== QUESTION) return this.readStart(pos);
      if (this.depth > 0 && spells(bytes, pos, CDATA)) return this.readCdata(pos);
      pos = pastMarkup(this.source, pos);
    }
  }

  private readStart(at: number): TokenKind {
    const { source } = this;
    if (this.depth === 0) {
      if (this.rootSeen) source.fail('second root', at);
      this.rootSeen = true;
    }
    if (this.depth === source.limits.maxDepth) source.exceed('depth', source.limits.maxDepth, at);
    const written = this.table.read(at + 1);
    const depth = ++this.depth;
    const close = this.attributes.read(this.table.end, depth);
    this.empty = this.bytes[close] === SLASH;
    if (this.empty && this.bytes[close + 1] !== GT) source.fail("'>' expected", close + 1);
    this.name = this.scopes.element(written, at).canonical;
    this.openNames[depth] = this.name;
    this.openWritten[depth] = written;
    this.start = at;
    this.end = this.empty ? close + 2 : close + 1;
    this.kind = 'start';
    return 'start';
  }

  private readEnd(at: number): TokenKind {
    const { bytes, source, depth } = this;
    if (depth === 0) source.fail('end tag without start', at);
    const { raw } = this.openWritten[depth]!;
    let pos = at + 2 + raw.length;
    if (bytes[pos] !== GT) pos = source.pastBlanks(pos);
    if (bytes[pos] !== GT || !standsAt(raw, bytes, at + 2)) {
      source.fail(`end of ${this.openNames[depth]} expected`, at);
    }
    this.start = at;
    this.end = pos + 1;
    return this.close();
  }

  private closeEmpty(): TokenKind {
    this.empty = false;
    this.start = this.end;
    return this.close();
  }

  private close(): TokenKind {
    this.name = this.openNames[this.depth]!;
    if (this.scopes.level === this.depth) this.scopes.leave();
    this.depth--;
    this.kind = 'end';
    return 'end';
  }

  private readText(at: number): TokenKind {
    const { bytes } = this;
    const length = bytes.length;
    const next = bytes.indexOf(LT, at);
    if (next - at >= LONG_TEXT) {
      const plain = decodePlain(bytes, at, next);
      if (plain !== null) {
        this.setText(at, next, at, next, INK);
        this.plain = plain;
        return 'text';
      }
    }
    let classes = 0;
    let pos = at;
    while (pos < length) {
      const kind = TEXT[bytes[pos]!]!;
      if (kind < STOP) pos++;
      else if (kind === DELIMITER) break;
      else pos = this.pastSpecial(pos, kind);
      classes |= kind;
    }
    return this.setText(at, pos, at, pos, classes);
  }

  private pastSpecial(at: number, kind: number): number {
    const { bytes, source } = this;
    let pos = -1;
    if (kind === MULTIBYTE) pos = pastSequence(bytes, at);
    else if (kind === REFERENCE) pos = pastReference(bytes, at);
    else if (kind === BRACKET) pos = bytes[at + 1] === CLOSE_BRACKET && bytes[at + 2] === GT ? -1 : at + 1;
    return pos === -1 ? source.fail('bad character or reference', at) : pos;
  }

  private readCdata(at: number): TokenKind {
    const from = at + CDATA.length;
    const end = pastClose(this.source, from, ']]>', 'CDATA section');
    let classes = 0;
    // References mean nothing here: what is neither blank nor a carriage return counts as ink.
    for (let i = from; i < end - 3; i++) classes |= TEXT[this.bytes[i]!]! & (BLANK | RETURN) || INK;
    return this.setText(at, end, from, end - 3, classes);
  }

  private setText(
    start: number,
    end: number,
    textStart: number,
    textEnd: number,
    classes: number,
  ): TokenKind {
    this.start = start;
    this.end = end;
    this.textStart = textStart;
    this.textEnd = textEnd;
    this.textClasses = classes;
    this.plain = null;
    this.blank = (classes & ~(BLANK | RETURN)) === 0;
    this.kind = 'text';
    return 'text';
  }

  private finish(at: number): TokenKind {
    if (this.depth > 0) this.source.fail(`${this.openNames[this.depth]} not closed`, at);
    if (!this.rootSeen) this.source.fail('no root element', at);
    this.start = at;
    this.end = at;
    this.name = '';
    this.kind = 'eof';
    return 'eof';
  }

  attribute(name: string): string | undefined {
    return this.kind === 'start' ? this.attributes.get(name) : undefined;
  }

  eachAttribute(visit: (name: string, value: string) => void): void {
    if (this.kind === 'start') this.attributes.each(visit);
  }

  text(): string {
    if (this.kind !== 'text') return '';
    if (this.plain !== null) return this.plain;
    let text = decode(this.bytes, this.textStart, this.textEnd);
    if ((this.textClasses & RETURN) !== 0) text = text.replace(/\r\n?/g, '\n');
    return (this.textClasses & REFERENCE) !== 0 ? expand(text) : text;
  }

  skip(): number {
    if (this.kind !== 'start') return this.end;
    const outside = this.depth - 1;
    while (this.next() !== 'end' || this.depth > outside);
    return this.end;
  }

  pass(): number {
    if (this.kind !== 'start' || this.empty) return this.skip();
    const { bytes } = this;
    const { raw } = this.openWritten[this.depth]!;
    for (let at = bytes.indexOf(SLASH, this.end); at !== -1; at = bytes.indexOf(SLASH, at + 1)) {
      if (bytes[at - 1] !== LT || !standsAt(raw, bytes, at + 1)) continue;
      const close = at + 1 + raw.length;
      if (bytes[close] !== GT) continue;
      this.leap(close + 1);
      return this.end;
    }
    return this.skip();
  }

  get scope(): number {
    return this.scopes.number;
  }

  leap(end: number): void {
    if (this.kind !== 'start') return;
    this.empty = false;
    this.start = end;
    this.end = end;
    this.close();
  }

  namespace(prefix: string): string | undefined {
    return this.scopes.uri(prefix);
  }
}
