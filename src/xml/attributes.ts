import {
  APOSTROPHE,
  DELIMITER,
  EQUALS,
  GT,
  MULTIBYTE,
  QUOTE,
  REFERENCE,
  RETURN,
  SLASH,
  SPACE,
  STOP,
  VALUE,
} from './classes.js';
import type { ExpandedName, NameTable, QName } from './names.js';
import { expand, pastReference } from './references.js';
import type { Scopes } from './scopes.js';
import type { Source } from './source.js';
import { decode, pastSequence } from './utf8.js';

/** Attributes of one start tag. Values stay bytes until asked for. */
export class Attributes {
  private count = 0;
  private readonly raw: QName[] = [];
  private readonly names: (ExpandedName | null)[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Classes of the bytes met in each value, by OR. */
  private readonly classes: number[] = [];
  private tag = 0;
  private valueClasses = 0;

  constructor(
    private readonly source: Source,
    private readonly table: NameTable,
    private readonly scopes: Scopes,
  ) {}

  /** Reads the attributes from `at`, just past the tag's name; returns the offset of its `>` or `/`. */
  read(at: number, depth: number): number {
    const { source, scopes } = this;
    const { bytes } = source;
    const { maxAttributes } = source.limits;
    const scope = scopes.number;
    this.count = 0;
    this.tag++;
    let declarations = 0;
    let unresolved = false;
    for (let pos = at; ; pos++) {
      if (bytes[pos] !== GT && bytes[pos] !== SLASH) pos = this.pastBlanks(pos);
      if (bytes[pos] === GT || bytes[pos] === SLASH) {
        if (unresolved || scope !== scopes.number) this.resolve();
        return pos;
      }
      if (this.count + declarations === maxAttributes) source.exceed('attributes', maxAttributes, pos);
      const name = this.table.read(pos);
      const start = this.openValue(this.table.end);
      pos = this.endOfValue(start);
      if (name.declares === null) {
        this.push(name, start, pos);
        if (name.attributeScope !== scope) unresolved = true;
        else this.mark(name.attribute!, start);
      } else {
        scopes.declare(name.declares, this.value(start, pos, this.valueClasses), depth, start);
        declarations++;
      }
    }
  }

  private pastBlanks(at: number): number {
    const { bytes } = this.source;
    // One space and a name is what nearly always comes.
    if (bytes[at] === SPACE && bytes[at + 1]! > SPACE) return at + 1;
    const pos = this.source.pastBlanks(at);
    return pos === at ? this.source.fail('white space expected in tag', at) : pos;
  }

  private push(name: QName, start: number, end: number): void {
    const i = this.count++;
    this.raw[i] = name;
    this.names[i] = name.attribute;
    this.starts[i] = start;
    this.ends[i] = end;
    this.classes[i] = this.valueClasses;
  }

  /** Marks a name as given in this tag. */
  private mark(name: ExpandedName, at: number): void {
    if (name.lastTag === this.tag) this.source.fail(`attribute ${name.canonical} given twice`, at);
    name.lastTag = this.tag;
  }

  /** Resolves all names anew, when all declarations of the tag are known. */
  private resolve(): void {
    this.tag++;
    for (let i = 0; i < this.count; i++) {
      const name = this.scopes.attribute(this.raw[i]!, this.starts[i]!);
      this.mark(name, this.starts[i]!);
      this.names[i] = name;
    }
  }

  /** Passes the `=` and the opening quote. */
  private openValue(at: number): number {
    const { source } = this;
    if (source.bytes[at] === EQUALS && source.bytes[at + 1] === QUOTE) return at + 2;
    let pos = source.pastBlanks(at);
    if (source.bytes[pos] !== EQUALS) source.fail("'=' expected", pos);
    pos = source.pastBlanks(pos + 1);
    const quote = source.bytes[pos];
    if (quote !== QUOTE && quote !== APOSTROPHE) source.fail('quote expected', pos);
    return pos + 1;
  }

  /** Checks the value from `start` on; returns the offset of the closing quote. */
  private endOfValue(start: number): number {
    const { source } = this;
    const bytes = source.bytes;
    const quote = bytes[start - 1];
    const { maxAttributeBytes } = source.limits;
    const length = bytes.length;
    let classes = 0;
    for (let pos = start; pos < length; ) {
      const kind = VALUE[bytes[pos]!]!;
      if (kind < STOP) pos++;
      else if (kind === DELIMITER) {
        if (bytes[pos] === quote) {
          if (pos - start > maxAttributeBytes) source.exceed('bytes in attribute', maxAttributeBytes, start);
          this.valueClasses = classes;
          return pos;
        }
        pos++;
      } else pos = this.pastSpecial(pos, kind);
      classes |= kind;
    }
    return source.fail('attribute value not closed', start);
  }

  private pastSpecial(at: number, kind: number): number {
    let pos = -1;
    if (kind === MULTIBYTE) pos = pastSequence(this.source.bytes, at);
    else if (kind === REFERENCE) pos = pastReference(this.source.bytes, at);
    return pos === -1 ? this.source.fail('bad character or reference in attribute value', at) : pos;
  }

  private value(start: number, end: number, classes: number): string {
    let value = decode(this.source.bytes, start, end);
    if ((classes & RETURN) !== 0) value = value.replace(/\r\n|[\t\n\r]/g, ' ');
    return (classes & REFERENCE) !== 0 ? expand(value) : value;
  }

  get(name: string): string | undefined {
    for (let i = 0; i < this.count; i++) {
      if (this.names[i]!.canonical === name)
        return this.value(this.starts[i]!, this.ends[i]!, this.classes[i]!);
    }
    return undefined;
  }

  each(visit: (name: string, value: string) => void): void {
    for (let i = 0; i < this.count; i++) {
      visit(this.names[i]!.canonical, this.value(this.starts[i]!, this.ends[i]!, this.classes[i]!));
    }
  }
}
