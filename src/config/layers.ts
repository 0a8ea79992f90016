import { type Language, tell, usage } from '../messages/index.js';
import { nearest } from '../text/nearest.js';
import type { SchemaNode } from './allowed.js';
import { withCurrentIds } from './old-ids.js';
import { isPreset, PRESET_NAMES, preset } from './presets.js';
import { problemsOf } from './problems.js';
import { configSchema, jsonSchema } from './schema.js';
import type { Config, Layer, RuleFacts } from './types.js';

/** A configuration as it was found, not yet checked. */
export interface Source {
  /** The same for the same file, however it is reached. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  readonly raw: unknown;
  /** Line where a key stands, from 1; null where it cannot be told. */
  lineOf(path: readonly PropertyKey[]): number | null;
}

/** A configuration that cannot be used; one line for each thing that is wrong. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** One line about a configuration file. */
export function configLine(
  language: Language,
  file: string,
  problem: string,
  line: number | null = null,
): string {
  return line === null
    ? tell(language, 'inFile', { file, problem })
    : tell(language, 'inLine', { file, line, problem });
}

interface Reading {
  readonly rules: readonly RuleFacts[];
  readonly language: Language;
  /** Reads what `extends` names. @throws ConfigError */
  read(path: string, from: Source): Source;
}

/**
 * A configuration and all that it extends, the weakest first.
 * @throws ConfigError where one of them is not as it must be
 */
export function layersOf(source: Source, reading: Reading): Layer[] {
  const schema = configSchema(reading.rules);
  const check = (one: Source): Config => {
    const raw = withCurrentIds(one.raw);
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data as Config;
    const shape = jsonSchema(reading.rules) as SchemaNode;
    const problems = problemsOf(parsed.error.issues, raw, shape, reading.language);
    const placed = problems.map(({ path, text }) => ({ text, line: one.lineOf(path) }));
    placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    throw new ConfigError(placed.map(({ text, line }) => configLine(reading.language, one.name, text, line)));
  };
  const collect = (one: Source, chain: readonly Source[]): Layer[] => {
    const circle = chain.some(({ id }) => id === one.id);
    const line = [...chain, one].map(({ name }) => name).join(' → ');
    if (circle) fail(one, tell(reading.language, 'circle', { chain: line }));
    const config = check(one);
    const bases = [config.extends ?? []].flat();
    return [...bases.flatMap((base) => extended(base, one, chain)), { name: one.name, config }];
  };
  const extended = (base: string, one: Source, chain: readonly Source[]): Layer[] => {
    if (isPreset(base)) return [{ name: base, config: preset(base, reading.rules) }];
    if (!isPath(base)) fail(one, unknownPreset(base, reading.language));
    return collect(reading.read(base, one), [...chain, one]);
  };
  const fail = (one: Source, problem: string): never => {
    throw new ConfigError([configLine(reading.language, one.name, problem, one.lineOf(['extends']))]);
  };
  return collect(source, []);
}

const isPath = (base: string): boolean => /[/\\]|\.[a-z]+$/i.test(base);

function unknownPreset(name: string, language: Language): string {
  const near = nearest(name, PRESET_NAMES);
  const text = tell(language, 'unknownPreset', { name, allowed: PRESET_NAMES.join(', ') });
  return near ? `${text} ${usage(language, 'nearest', { nearest: near })}` : text;
}
