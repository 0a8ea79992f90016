import { ExpandedName, type QName } from './names.js';
import { canonicalPrefix, XML_NAMESPACE, XMLNS_NAMESPACE } from './namespaces.js';
import type { Source } from './source.js';

/** Longer ones are nobody's; every canonical name of an unknown namespace would repeat it. */
const MAX_URI = 2048;

interface Binding {
  readonly prefix: string;
  readonly uri: string;
  /** Depth of the element that declares it. */
  readonly level: number;
  readonly outer: Binding | undefined;
}

interface Scope {
  readonly level: number;
  readonly number: number;
  readonly bindings: Binding[];
}

/**
 * The namespace declarations in force. Each set of declarations has a number, and names remember what they stand for
 * by that number: as long as nothing is declared, resolving a name costs one comparison.
 */
export class Scopes {
  /** Number of the declarations in force, and depth of the innermost element with any. */
  number = 0;
  level = 0;
  private readonly bindings = new Map<string, Binding>();
  private readonly scopes: Scope[] = [{ level: 0, number: 0, bindings: [] }];
  private readonly expanded = new Map<string, ExpandedName>();
  private lastNumber = 0;

  constructor(private readonly source: Source) {
    this.bindings.set('xml', { prefix: 'xml', uri: XML_NAMESPACE, level: 0, outer: undefined });
  }

  /** URI bound to a prefix ('' for the default namespace), or undefined. */
  uri(prefix: string): string | undefined {
    return this.bindings.get(prefix)?.uri;
  }

  /** Binds a prefix for the element at depth `level`. */
  declare(prefix: string, uri: string, level: number, at: number): void {
    this.checkDeclaration(prefix, uri, at);
    const outer = this.bindings.get(prefix);
    if (outer?.level === level) this.source.fail(`prefix '${prefix}' declared twice`, at);
    if (this.level !== level) this.enter({ level, number: ++this.lastNumber, bindings: [] });
    const binding = { prefix, uri, level, outer };
    this.scopes.at(-1)!.bindings.push(binding);
    this.bindings.set(prefix, binding);
  }

  private checkDeclaration(prefix: string, uri: string, at: number): void {
    const { source } = this;
    if (prefix === 'xmlns') source.fail("prefix 'xmlns' declared", at);
    if (uri === XMLNS_NAMESPACE) source.fail('namespace of xmlns declared', at);
    if ((prefix === 'xml') !== (uri === XML_NAMESPACE)) source.fail("prefix 'xml' misused", at);
    if (prefix !== '' && uri === '') source.fail(`prefix '${prefix}' undeclared`, at);
    if (uri.length > MAX_URI) source.exceed('bytes in namespace', MAX_URI, at);
  }

  private enter(scope: Scope): void {
    this.scopes.push(scope);
    this.number = scope.number;
    this.level = scope.level;
  }

  /** Forgets what the element at depth `level` declared; to be called at its end. */
  leave(): void {
    for (const { prefix, outer } of this.scopes.pop()!.bindings) {
      if (outer === undefined) this.bindings.delete(prefix);
      else this.bindings.set(prefix, outer);
    }
    this.enter(this.scopes.pop()!);
  }

  element(name: QName, at: number): ExpandedName {
    if (name.elementScope === this.number) return name.element!;
    name.element = this.expand(name.prefix, name.local, at);
    name.elementScope = this.number;
    return name.element;
  }

  /** As `element`, but the default namespace does not hold for attributes. */
  attribute(name: QName, at: number): ExpandedName {
    if (name.attributeScope === this.number) return name.attribute!;
    name.attribute =
      name.prefix === '' ? this.intern(name.local, at) : this.expand(name.prefix, name.local, at);
    name.attributeScope = this.number;
    return name.attribute;
  }

  private expand(prefix: string, local: string, at: number): ExpandedName {
    const uri =
      this.uri(prefix) ?? (prefix === '' ? '' : this.source.fail(`prefix '${prefix}' not declared`, at));
    return this.intern(canonicalPrefix(uri) + local, at);
  }

  private intern(canonical: string, at: number): ExpandedName {
    const known = this.expanded.get(canonical);
    if (known !== undefined) return known;
    const limit = this.source.limits.maxNames * 2;
    if (this.expanded.size === limit) this.source.exceed('resolved names', limit, at);
    const name = new ExpandedName(atom(canonical));
    this.expanded.set(canonical, name);
    return name;
  }
}

/** Names met in the parts read so far: Word's vocabulary is in every part of every document. */
const atoms = new Map<string, string>();
/** More is no vocabulary, but a file that makes up names. */
const MAX_ATOMS = 4096;
const MAX_ATOM = 128;

/** The same string as engines keep property names: unique, so that comparing it with a literal compares addresses. */
function atom(text: string): string {
  const known = atoms.get(text);
  if (known !== undefined) return known;
  const made = Object.keys({ [text]: 0 })[0]!;
  if (atoms.size < MAX_ATOMS && made.length <= MAX_ATOM) atoms.set(made, made);
  return made;
}
