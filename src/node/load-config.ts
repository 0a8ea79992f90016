import { dirname, relative, resolve, sep } from 'node:path';
import {
  ConfigError,
  configLine,
  type Effective,
  layersOf,
  type RuleFacts,
  resolver,
  type Source,
} from '../config/index.js';
import { type Language, tell } from '../messages/index.js';
import { isScript, readConfig } from './read-config.js';

/** A configuration that is in force. */
export interface LoadedConfig {
  /** Files and presets, the weakest first. */
  readonly layers: readonly string[];
  /** What holds for a file, by its path as the command line has it. */
  effective(file: string): Effective;
}

/** A configuration, or what is wrong with it, one line each. */
export type Loaded =
  | { readonly config: LoadedConfig; readonly problems?: never }
  | { readonly config?: never; readonly problems: readonly string[] };

export interface Loading {
  readonly rules: readonly RuleFacts[];
  readonly language: Language;
  /** Folder from which the patterns of the configuration count. */
  readonly folder: string;
}

/** Loads a configuration file with all that it extends; without a file, what holds where nobody has written anything. */
export function loadConfig(file: string | null, { rules, language, folder }: Loading): Loaded {
  try {
    const read = (path: string, from: Source): Source => {
      if (isScript(path)) {
        const problem = tell(language, 'scriptInExtends', { file: path });
        throw new ConfigError([configLine(language, from.name, problem, from.lineOf(['extends']))]);
      }
      return readConfig(resolve(dirname(from.id), path), language);
    };
    const layers = file === null ? [] : layersOf(readConfig(file, language), { rules, language, read });
    const effective = resolver(layers, rules);
    const pathIn = (path: string) => relative(folder, resolve(path)).split(sep).join('/');
    return {
      config: { layers: layers.map(({ name }) => name), effective: (path) => effective(pathIn(path)) },
    };
  } catch (error) {
    if (error instanceof ConfigError) return { problems: error.lines };
    throw error;
  }
}
