import { dirname, resolve } from 'node:path';
import { rules } from '../../rules/index.js';
import type { Suppression } from '../config/index.js';
import type { Circumstances } from '../engine/index.js';
import type { Language } from '../messages/index.js';
import { configFinder } from '../node/find-config.js';
import type { LoadedConfig } from '../node/load-config.js';
import { complain } from './output.js';

/** What the command line says of configuration, and what it sets itself. */
export interface Given extends Partial<Pick<Circumstances, 'stage' | 'medium' | 'scope'>> {
  readonly lang?: Language;
  /** A file; false: none is looked for. */
  readonly config?: string | false;
}

/** What holds for one file. */
export interface FileSettings {
  readonly circumstances: Partial<Circumstances>;
  /** Where it is said that the file is left alone. */
  readonly ignored: string | null;
  readonly suppressions: readonly Suppression[];
}

/** What holds for the files of a run. */
export interface Settings {
  readonly language: Language;
  of(file: string): FileSettings;
}

/**
 * Looks for the configurations of files and loads them; what loads them is not touched where there are none.
 * @returns null where one of them cannot be used: it has been said why
 */
export async function settingsOf(files: readonly string[], given: Given): Promise<Settings | null> {
  const configOf = chosenConfig(given.config);
  const names = new Set(files.map(configOf));
  names.delete(null);
  if (names.size === 0) {
    const { stage = 'draft', medium = 'paper', scope = 'auto', lang = 'vi' } = given;
    const own = { circumstances: { stage, medium, scope }, ignored: null, suppressions: [] };
    return { language: lang, of: () => own };
  }
  const { loadConfig, circumstancesOf, withCommandLine, originInWords } = await import('./configuring.js');
  const loaded = new Map<string, LoadedConfig>();
  for (const name of names as Set<string>) {
    const folder = given.config === undefined ? dirname(name) : process.cwd();
    const { config, problems } = loadConfig(name, { rules, language: given.lang ?? 'vi', folder });
    problems?.forEach(complain);
    if (config) loaded.set(name, config);
  }
  if (loaded.size < names.size) {
    process.exitCode = 2;
    return null;
  }
  const { config: none } = loadConfig(null, { rules, language: 'vi', folder: '.' });
  const effective = (file: string) =>
    withCommandLine((loaded.get(configOf(file) ?? '') ?? none!).effective(file), given);
  const language = given.lang ?? effective(files[0] ?? '.').language.value;
  return {
    language,
    of: (file) => {
      const own = effective(file);
      const ignored = own.ignored && originInWords(own.ignored, language);
      return { circumstances: circumstancesOf(own), ignored, suppressions: own.suppressions };
    },
  };
}

/** Absolute path of the configuration of a file, or null. */
export function chosenConfig(config: Given['config']): (file: string) => string | null {
  if (config === false) return () => null;
  if (config !== undefined) return () => resolve(config);
  const find = configFinder();
  return (file) => find(dirname(resolve(file)));
}
