import { dirname } from 'node:path';
import { rules } from '../../rules/index.js';
import { complain, write } from './output.js';
import { chosenConfig, type Given } from './settings.js';

/** `thethuc check --print-config FILE`: what holds for a file, and where each value comes from. */
export async function runPrintConfig(file: string, given: Given & { readonly json: boolean }): Promise<void> {
  const { loadConfig, withCommandLine, effectiveJson, effectiveText } = await import('./configuring.js');
  const found = chosenConfig(given.config)(file);
  const folder = found === null || given.config !== undefined ? process.cwd() : dirname(found);
  const { config, problems } = loadConfig(found, { rules, language: given.lang ?? 'vi', folder });
  if (!config) {
    problems.forEach(complain);
    process.exitCode = 2;
    return;
  }
  const effective = withCommandLine(config.effective(file), given);
  const language = given.lang ?? effective.language.value;
  const shown = effectiveJson(file, config.layers, effective, rules, language);
  await write(given.json ? `${JSON.stringify(shown, null, 2)}\n` : effectiveText(shown, language));
}
