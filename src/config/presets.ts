import type { Config, RuleFacts, Setting } from './types.js';

/** Names of the presets, from the mildest. */
export const PRESET_NAMES = ['toi-thieu', 'mac-dinh', 'nghiem-ngat'] as const;

export type PresetName = (typeof PRESET_NAMES)[number];

export const isPreset = (name: string): name is PresetName =>
  (PRESET_NAMES as readonly string[]).includes(name);

/**
 * `mac-dinh` leaves every rule at its own level. `toi-thieu` keeps only what is plainly contrary to the decree.
 * `nghiem-ngat` raises by one step what the decree itself asks for; drafting practice stays as it is.
 */
export function preset(name: PresetName, rules: readonly RuleFacts[]): Config {
  const levels: Record<string, Setting> = {};
  for (const rule of rules) {
    if (name === 'toi-thieu' && rule.level !== 'error') levels[rule.id] = 'off';
    if (name === 'nghiem-ngat' && rule.clause !== '' && rule.level !== 'error') {
      levels[rule.id] = rule.level === 'info' ? 'warning' : 'error';
    }
  }
  return { rules: levels };
}
