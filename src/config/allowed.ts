/** What a place of the configuration takes, read off its JSON Schema, for people who wrote something else there. */
import { type Language, tell } from '../messages/index.js';

/** As much of a JSON Schema as ours uses. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The alternatives that hold at a path; empty where nothing may stand there. */
export function schemasAt(root: SchemaNode, path: readonly PropertyKey[]): readonly SchemaNode[] {
  let here = alternatives(root, root);
  for (const key of path) {
    here = here.flatMap((node) => {
      const next = typeof key === 'number' ? node.items : child(node, String(key));
      return next ? alternatives(next, root) : [];
    });
  }
  return here;
}

function alternatives(node: SchemaNode, root: SchemaNode): SchemaNode[] {
  const name = node.$ref?.split('/').at(-1);
  if (name !== undefined) {
    const meant = root.definitions?.[name];
    return meant ? alternatives(meant, root) : [];
  }
  return node.anyOf ? node.anyOf.flatMap((one) => alternatives(one, root)) : [node];
}

function child({ properties, additionalProperties }: SchemaNode, key: string): SchemaNode | undefined {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** The keys or the words that may stand at a place. */
export function wordsOf(nodes: readonly SchemaNode[]): string[] {
  return nodes.flatMap((node) => node.enum ?? Object.keys(node.properties ?? {}));
}

/** More words than this are not listed. */
const MOST_WORDS = 16;

/** What may stand at a place, in words. */
export function inWords(nodes: readonly SchemaNode[], language: Language): string {
  return [...new Set(nodes.map((node) => oneInWords(node, language)))].join(tell(language, 'or'));
}

function oneInWords(node: SchemaNode, language: Language): string {
  const { type, minimum = 0, maximum = 0, properties } = node;
  if (node.enum) return node.enum.length > MOST_WORDS ? tell(language, 'manyWords') : node.enum.join(', ');
  if (type === 'boolean') return `true${tell(language, 'or')}false`;
  if (type === 'number') return tell(language, 'aNumber', { least: minimum, most: maximum });
  if (type === 'array') return tell(language, 'aList');
  if (type === 'string') return tell(language, 'aText');
  const keys = Object.keys(properties ?? {});
  if (keys.length === 0) return tell(language, 'entries');
  return keys.length > MOST_WORDS
    ? tell(language, 'manyWords')
    : tell(language, 'keysIn', { keys: keys.join(', ') });
}
