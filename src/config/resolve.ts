/** What several configurations, one over the other, say of one file. */
import { matcher } from './matcher.js';
import type {
  Config,
  Effective,
  FileSettings,
  Layer,
  Origin,
  RuleFacts,
  RuleSetting,
  Setting,
  Sourced,
  Suppression,
} from './types.js';

/** A part of a layer that may hold for a file, in the order in which later parts win. */
interface Part {
  readonly settings: FileSettings;
  readonly matches: (path: string) => boolean;
  origin(key: string): Origin;
}

/** Answers for the files of one configuration. */
export type Resolver = (path: string) => Effective;

const BY_DEFAULT: Origin = { kind: 'default' };

/**
 * Puts layers together. What comes later wins: a layer over those before it, its overrides over its own settings; within one
 * list of rules an id over its group. Names and values (`abbreviations`, options) are joined key by key, lists are replaced.
 * @returns takes a path from the configuration's folder, with forward slashes
 */
export function resolver(layers: readonly Layer[], rules: readonly RuleFacts[]): Resolver {
  const parts = layers.flatMap(partsOf);
  const ignores = layers.flatMap(({ name, config }) => ignoreOf(name, config));
  const suppressions = layers.flatMap(({ name, config }) => suppressionsOf(name, config));
  const language = lastOf(
    layers.map(({ name, config }) =>
      sourced(config.language, { kind: 'layer', layer: name, key: 'language' }),
    ),
    'vi' as const,
  );
  const known = new Map<string, Omit<Effective, 'ignored' | 'suppressions'>>();
  return (path) => {
    const holding = parts.filter((part) => part.matches(path));
    const key = holding.map((part) => parts.indexOf(part)).join();
    const settings = known.get(key) ?? { ...merged(holding, rules), language };
    known.set(key, settings);
    return {
      ...settings,
      ignored: ignores.findLast((one) => one.matches(path))?.from ?? null,
      suppressions: suppressions.filter((one) => one.matches(path)).map(({ suppression }) => suppression),
    };
  };
}

function partsOf({ name, config }: Layer): Part[] {
  const at =
    (prefix: string) =>
    (key: string): Origin => ({ kind: 'layer', layer: name, key: prefix + key });
  const overrides = (config.overrides ?? []).map((override, index) => ({
    settings: override,
    matches: matcher(override.files),
    origin: at(`overrides[${index}].`),
  }));
  return [{ settings: config, matches: () => true, origin: at('') }, ...overrides];
}

function ignoreOf(layer: string, { ignore }: Config) {
  if (!ignore) return [];
  return [{ matches: matcher(ignore), from: { kind: 'layer', layer, key: 'ignore' } as const }];
}

function suppressionsOf(name: string, { suppressions = [] }: Config) {
  return suppressions.map(({ files, rules, reason }, index) => {
    const suppression: Suppression = { id: `${name}, suppressions[${index}]`, rules, reason };
    return { matches: matcher(files), suppression };
  });
}

function merged(
  parts: readonly Part[],
  rules: readonly RuleFacts[],
): Omit<Effective, 'ignored' | 'suppressions' | 'language'> {
  const value = <Key extends 'stage' | 'medium' | 'scope'>(
    key: Key,
    otherwise: NonNullable<FileSettings[Key]>,
  ) =>
    lastOf<NonNullable<FileSettings[Key]>>(
      parts.map((part) => sourced(part.settings[key], part.origin(key))),
      otherwise,
    );
  const stage = value('stage', 'du-thao');
  const medium = value('medium', 'giay');
  return {
    stage: { value: stage.value === 'du-thao' ? 'draft' : 'issued', from: stage.from },
    medium: { value: medium.value === 'giay' ? 'paper' : 'electronic', from: medium.from },
    scope: value('scope', 'auto'),
    body: bodyOf(parts),
    ...rulesOf(parts, rules),
  };
}

function sourced<T>(value: T, from: Origin): Sourced<NonNullable<T>> | null {
  return value === undefined || value === null ? null : { value, from };
}

/** The last that is set. */
function lastOf<T>(values: readonly (Sourced<T> | null)[], otherwise: T): Sourced<T> {
  return values.findLast((one) => one !== null) ?? { value: otherwise, from: BY_DEFAULT };
}

function bodyOf(parts: readonly Part[]): Effective['body'] {
  const at = <T>(pick: (body: NonNullable<FileSettings['body']>) => T | undefined, key: string) =>
    parts.map((part) => sourced(part.settings.body && pick(part.settings.body), part.origin(`body.${key}`)));
  const abbreviations = at((body) => body.abbreviations, 'abbreviations').filter((one) => one !== null);
  return {
    names: lastOf(
      at((body) => body.names, 'names'),
      [],
    ),
    superior: lastOf<string | null>(
      at((body) => body.superior, 'superior'),
      null,
    ),
    abbreviations: {
      value: Object.assign({}, ...abbreviations.map((one) => one.value)),
      from: abbreviations.at(-1)?.from ?? BY_DEFAULT,
    },
    places: lastOf(
      at((body) => body.places, 'places'),
      [],
    ),
    ranksBeforeNames: lastOf<boolean | null>(
      at((body) => body.ranksBeforeNames, 'ranksBeforeNames'),
      null,
    ),
    series: lastOf<readonly (readonly string[])[]>(
      at((body) => body.series, 'series'),
      [],
    ),
  };
}

function rulesOf(parts: readonly Part[], rules: readonly RuleFacts[]): Pick<Effective, 'levels' | 'options'> {
  const levels = new Map<string, Sourced<Setting>>();
  const options = new Map<string, Map<string, Sourced<unknown>>>();
  for (const { settings, origin } of parts) {
    const written = settings.rules ?? {};
    for (const rule of rules) {
      const group = rule.id.slice(0, rule.id.indexOf('/'));
      for (const key of [group, rule.id]) {
        const own = Object.hasOwn(written, key) ? written[key] : undefined;
        const level = levelOf(own);
        if (level) levels.set(rule.id, { value: level, from: origin(`rules.${key}`) });
        for (const [name, value] of Object.entries((typeof own === 'object' && own.options) || {})) {
          if (!options.has(rule.id)) options.set(rule.id, new Map());
          options.get(rule.id)?.set(name, { value, from: origin(`rules.${key}.options.${name}`) });
        }
      }
    }
  }
  return { levels, options };
}

function levelOf(setting: RuleSetting | undefined): Setting | undefined {
  return typeof setting === 'object' ? setting.level : setting;
}
