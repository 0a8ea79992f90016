import type { core } from 'zod';
import { type Language, tell, usage } from '../messages/index.js';
import { nearest } from '../text/nearest.js';
import { inWords, type SchemaNode, schemasAt, wordsOf } from './allowed.js';

/** What is wrong at one place of a configuration. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  /** A sentence that names the place, what is wrong and what is allowed. */
  readonly text: string;
}

/** `overrides[0].rules.viet-hoa` */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** What is wrong with a configuration, in words. */
export function problemsOf(
  issues: readonly core.$ZodIssue[],
  raw: unknown,
  schema: SchemaNode,
  language: Language,
): Problem[] {
  return issues.flatMap((issue) => problemOf(issue, raw, schema, language));
}

function problemOf(issue: core.$ZodIssue, raw: unknown, schema: SchemaNode, language: Language): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], text: unknownKey(path, key, schema, language) }));
  if (issue.code === 'invalid_union') {
    const inner = deepest(issue.errors);
    if (inner)
      return inner.flatMap((one) =>
        problemOf({ ...one, path: [...path, ...one.path] } as core.$ZodIssue, raw, schema, language),
      );
  }
  if (path.length === 0) return [{ path, text: tell(language, 'badFile') }];
  const value = valueAt(raw, path);
  const where = pathInWords(path);
  if (value === undefined) return [{ path, text: tell(language, 'missingKey', { path: where }) }];
  if (issue.code === 'too_small' && issue.origin !== 'number')
    return [{ path, text: tell(language, 'empty', { path: where }) }];
  const nodes = schemasAt(schema, path);
  const args = { path: where, value: written(value), allowed: inWords(nodes, language) };
  const near = typeof value === 'string' ? nearest(value, wordsOf(nodes)) : null;
  const text = tell(language, 'badValue', args);
  return [{ path, text: near ? `${text} ${usage(language, 'nearest', { nearest: near })}` : text }];
}

/** The branch of a union that went wrong further inside than at its own door; null where none did. */
function deepest(branches: readonly (readonly core.$ZodIssue[])[]): readonly core.$ZodIssue[] | null {
  const inside = (issue: core.$ZodIssue) => issue.path.length > 0 || issue.code === 'unrecognized_keys';
  return branches.find((branch) => branch.length > 0 && branch.every(inside)) ?? null;
}

function unknownKey(
  path: readonly PropertyKey[],
  key: string,
  schema: SchemaNode,
  language: Language,
): string {
  const where = pathInWords(path);
  const what =
    where === ''
      ? tell(language, 'unknownKey', { key })
      : tell(language, 'unknownKeyIn', { key, path: where });
  const nodes = schemasAt(schema, path);
  const words = wordsOf(nodes.filter((node) => node.properties));
  const near = nearest(key, words);
  if (near) return `${what} ${usage(language, 'nearest', { nearest: near })}`;
  const allowed = words.length > 16 ? tell(language, 'manyWords') : words.join(', ');
  return `${what} ${tell(language, 'keysAre', { allowed })}`;
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let here = raw;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
}

const LONGEST = 60;

/** A value as it may be quoted in one line. */
function written(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
