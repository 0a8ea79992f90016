/** What holds for a file, and where each value comes from. */
import { type Language, tell } from '../messages/index.js';
import { isPreset } from './presets.js';
import type { Effective, Origin, RuleFacts, Sourced } from './types.js';

/** A value with its place of origin, as it is shown. */
interface Shown {
  readonly value: unknown;
  readonly from: string;
}

/** Plain data about one file, in the words of the configuration. */
export interface ShownConfig {
  readonly file: string;
  /** Files and presets that hold, the weakest first. */
  readonly layers: readonly string[];
  readonly ignored: string | null;
  readonly settings: Readonly<Record<string, Shown>>;
  readonly body: Readonly<Record<string, Shown>>;
  readonly rules: Readonly<Record<string, Shown & { readonly options?: Readonly<Record<string, Shown>> }>>;
  readonly suppressions: readonly {
    readonly rules: readonly string[];
    readonly reason: string;
    readonly from: string;
  }[];
}

/** Every rule with its level is in it, also those of which the configuration says nothing. */
export function effectiveJson(
  file: string,
  layers: readonly string[],
  effective: Effective,
  rules: readonly RuleFacts[],
  language: Language,
): ShownConfig {
  const show = (own: Sourced<unknown>, value: unknown = own.value): Shown => ({
    value,
    from: originInWords(own.from, language),
  });
  const { stage, medium, scope, body, levels, options } = effective;
  return {
    file,
    layers,
    ignored: effective.ignored && originInWords(effective.ignored, language),
    settings: {
      stage: show(stage, stage.value === 'draft' ? 'du-thao' : 'phat-hanh'),
      medium: show(medium, medium.value === 'paper' ? 'giay' : 'dien-tu'),
      scope: show(scope),
      language: show(effective.language),
    },
    body: Object.fromEntries(Object.entries(body).map(([key, own]) => [key, show(own)])),
    rules: Object.fromEntries(
      rules.map((rule) => {
        const level = levels.get(rule.id);
        const shown = level ? show(level) : { value: rule.level, from: tell(language, 'ruleDefault') };
        const own = [...(options.get(rule.id) ?? [])].map(([name, value]) => [name, show(value)]);
        return [rule.id, own.length > 0 ? { ...shown, options: Object.fromEntries(own) } : shown];
      }),
    ),
    suppressions: effective.suppressions.map(({ id, rules: ids, reason }) => ({
      rules: ids,
      reason,
      from: id,
    })),
  };
}

/** `thethuc.config.yaml, rules.viet-hoa` */
export function originInWords(origin: Origin, language: Language): string {
  if (origin.kind === 'default') return tell(language, 'byDefault');
  if (origin.kind === 'command-line') return tell(language, 'byCommandLine');
  if (isPreset(origin.layer)) return tell(language, 'byPreset', { name: origin.layer });
  return `${origin.layer}, ${origin.key}`;
}

/** Columns before the place of origin. */
const COLUMN = 44;

/** The same for reading, in the manner of a configuration. */
export function effectiveText(shown: ShownConfig, language: Language): string {
  const files = shown.layers.join(' < ') || tell(language, 'noConfig');
  const lines = [`# ${shown.file}`, `# ${tell(language, 'configFiles', { files })}`];
  if (shown.ignored !== null) lines.push(`# ${tell(language, 'isIgnored', { from: shown.ignored })}`);
  lines.push(...section(shown.settings, ''), 'body:', ...section(shown.body, '  '), 'rules:');
  for (const [id, { options, ...rule }] of Object.entries(shown.rules)) {
    lines.push(...section({ [id]: rule }, '  '), ...section(options ?? {}, '    '));
  }
  if (shown.suppressions.length > 0) lines.push('suppressions:');
  for (const { rules, reason, from } of shown.suppressions)
    lines.push(withOrigin(`  - ${rules.join(', ')}: ${reason}`, from));
  return `${lines.join('\n')}\n`;
}

function section(entries: Readonly<Record<string, Shown>>, indent: string): string[] {
  return Object.entries(entries).map(([key, { value, from }]) =>
    withOrigin(`${indent}${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`, from),
  );
}

const withOrigin = (text: string, from: string): string => `${text.padEnd(COLUMN)} # ${from}`;
