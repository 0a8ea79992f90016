/** A configuration as people write it, checked, and what comes of several of them. */
import type { BodyData, Circumstances, Level, RuleOption } from '../engine/index.js';
import type { Bilingual, Language } from '../messages/index.js';

/** What the configuration needs to know of a rule. */
export interface RuleFacts {
  readonly id: string;
  readonly clause: string;
  readonly level: Level;
  readonly title: Bilingual;
  readonly options: readonly RuleOption[];
}

export type Setting = Level | 'off';

/** Level of a rule or a group, or a level with options of the rule. */
export type RuleSetting =
  | Setting
  | {
      readonly level?: Setting | undefined;
      readonly options?: Readonly<Record<string, unknown>> | undefined;
    };

/** What may differ from file to file. */
export interface FileSettings {
  readonly stage?: 'du-thao' | 'phat-hanh' | undefined;
  readonly medium?: 'giay' | 'dien-tu' | undefined;
  readonly scope?: 'auto' | 'all' | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly body?: Partial<BodySettings> | undefined;
}

/** BodyData as it is written. */
interface BodySettings {
  readonly names: readonly string[] | undefined;
  readonly superior: string | undefined;
  readonly abbreviations: Readonly<Record<string, string>> | undefined;
  readonly places: readonly string[] | undefined;
  readonly ranksBeforeNames: boolean | undefined;
  readonly series: readonly (readonly string[])[] | undefined;
}

export interface Override extends FileSettings {
  readonly files: readonly string[];
}

/** Findings that shall not count, with the reason. */
export interface SuppressionSettings {
  readonly files: readonly string[];
  readonly rules: readonly string[];
  readonly reason: string;
}

/** A whole configuration. */
export interface Config extends FileSettings {
  readonly $schema?: string | undefined;
  readonly extends?: string | readonly string[] | undefined;
  readonly language?: Language | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly overrides?: readonly Override[] | undefined;
  readonly suppressions?: readonly SuppressionSettings[] | undefined;
}

/** A configuration with the name people know it by: a file or a preset. */
export interface Layer {
  readonly name: string;
  readonly config: Config;
}

/** A value and where it was set. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: Origin;
}

/** Where a value was set: in a layer, there under a key, or nowhere. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'layer'; readonly layer: string; readonly key: string }
  | { readonly kind: 'command-line' };

/** What the configuration says of one file. */
export interface Effective {
  readonly stage: Sourced<Circumstances['stage']>;
  readonly medium: Sourced<Circumstances['medium']>;
  readonly scope: Sourced<Circumstances['scope']>;
  readonly language: Sourced<Language>;
  /** By rule id; rules of which nothing is said are left out. */
  readonly levels: ReadonlyMap<string, Sourced<Setting>>;
  /** By rule id, then by name. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, Sourced<unknown>>>;
  readonly body: { readonly [Key in keyof BodyData]: Sourced<BodyData[Key]> };
  /** Where it is said that the file is left alone; null where it is judged. */
  readonly ignored: Origin | null;
  readonly suppressions: readonly Suppression[];
}

/** A suppression that is about a file. */
export interface Suppression {
  /** The same for every file, such as `thethuc.config.yaml, suppressions[0]`. */
  readonly id: string;
  /** Ids and groups as they are written. */
  readonly rules: readonly string[];
  readonly reason: string;
}
