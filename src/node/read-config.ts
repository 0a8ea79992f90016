/** Configuration files as raw values, with the lines where their keys stand. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, relative } from 'node:path';
import { type Document, isMap, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { ConfigError, configLine, type Source } from '../config/index.js';
import { type Language, tell } from '../messages/index.js';
import { PACKAGE_KEY } from './find-config.js';

/** How a configuration is named in what we say: by its path from where the person is, where that is short. */
export function nameOf(file: string): string {
  const path = relative(process.cwd(), file);
  return path === '' || path.startsWith('..') ? file : path;
}

const SCRIPT = new Set(['.js', '.mjs', '.cjs']);

export const isScript = (file: string): boolean => SCRIPT.has(extname(file).toLowerCase());

/**
 * Reads a configuration.
 * @param file absolute
 * @throws ConfigError where there is none to read
 */
export function readConfig(file: string, language: Language): Source {
  const stop = (problem: string, line: number | null = null): never => {
    throw new ConfigError([configLine(language, nameOf(file), problem, line)]);
  };
  if (isScript(file)) return { ...nowhere(file), raw: runScript(file, language, stop) };
  if (!/\.(?:json|ya?ml)$/i.test(file)) stop(tell(language, 'badEnding'));
  const text = readText(file, language, stop);
  const lines = new LineCounter();
  const json = extname(file).toLowerCase() === '.json';
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const raw = json ? parseJson(text, language, stop) : parseYaml(document, lines, language, stop);
  const inManifest = basename(file) === 'package.json';
  const root = inManifest ? [PACKAGE_KEY] : [];
  if (inManifest && !Object.hasOwn(raw as object, PACKAGE_KEY)) stop(tell(language, 'noKey'));
  return {
    id: file,
    name: nameOf(file),
    raw: inManifest ? (raw as Record<string, unknown>)[PACKAGE_KEY] : (raw ?? {}),
    lineOf: (path) => lineOf(document, [...root, ...path], lines),
  };
}

type Stop = (problem: string, line?: number | null) => never;

const nowhere = (file: string) => ({ id: file, name: nameOf(file), lineOf: () => null });

function readText(file: string, language: Language, stop: Stop): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return stop(tell(language, missing ? 'notFound' : 'noAccess'));
  }
}

/** What the script exports by default, or all that it exports. */
function runScript(file: string, language: Language, stop: Stop): unknown {
  readText(file, language, stop);
  try {
    const exported = createRequire(file)(file);
    return exported?.default ?? exported;
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return stop(tell(language, 'scriptFailed', { why: why ?? '' }));
  }
}

function parseJson(text: string, language: Language, stop: Stop): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, line] = /\(line (\d+)/.exec(String(error)) ?? [];
    const [, offset] = /position (\d+)/.exec(String(error)) ?? [];
    const before = offset === undefined ? null : text.slice(0, Number(offset)).split('\n').length;
    return stop(
      tell(language, 'syntax', { syntax: 'JSON', where: '' }),
      line === undefined ? before : Number(line),
    );
  }
}

function parseYaml(document: Document, lines: LineCounter, language: Language, stop: Stop): unknown {
  const [first] = [...document.errors, ...document.warnings];
  if (first) {
    const { line, col } = lines.linePos(first.pos[0]);
    return stop(yamlProblem(first, col, language), line);
  }
  try {
    return document.toJS();
  } catch {
    return stop(tell(language, 'syntax', { syntax: 'YAML', where: '' }));
  }
}

function yamlProblem({ code }: YAMLError | { code: string }, column: number, language: Language): string {
  if (code === 'TAB_AS_INDENT') return tell(language, 'tabs');
  if (code === 'DUPLICATE_KEY') return tell(language, 'doubleKey');
  const where = tell(language, 'atColumn', { column });
  return tell(language, 'syntax', { syntax: 'YAML', where });
}

/** Line of the deepest key of a path that is written down. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number | null {
  let node: unknown = document.contents;
  let offset: number | null = null;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((one) => String(one.key) === String(key)) : undefined;
    const item = isSeq(node) ? node.items[Number(key)] : pair?.value;
    const at = (isSeq(node) ? item : pair?.key) as { range?: readonly number[] } | null | undefined;
    offset = at?.range?.[0] ?? offset;
    node = item;
  }
  return offset === null ? null : lines.linePos(offset).line;
}
