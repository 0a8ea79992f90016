/**
 * Compiles the bundle ahead: checks the model documents once and keeps what was compiled beside the scripts.
 * Usage: code-cache.mjs FOLDER
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import v8 from 'node:v8';
import { decision } from '../bench/documents.mjs';
import { fromSources } from './from-sources.mjs';

const { compiledName, load } = createRequire(import.meta.url)('../bin/thethuc.js');
const { models, sample, writeWord } = await fromSources(`
  export { models } from './fixtures/support/models.ts';
  export { sample } from './fixtures/support/samples.ts';
  export { writeWord } from './fixtures/support/write-word.ts';
`);

const folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
const obeying = Object.values(models).map((text) => writeWord(sample(text)));
// Two that do not obey are there for what a report says then.
const documents = [await decision(20), await decision(40), ...obeying];
const files = documents.map((bytes, index) => {
  const file = join(folder, `${index}.docx`);
  writeFileSync(file, bytes);
  return file;
});

// So that what reads configurations is compiled as well.
writeFileSync(join(folder, 'thethuc.config.yaml'), 'extends: mac-dinh\n');

const scripts = new Map();
function keep() {
  for (const [file, script] of scripts) writeFileSync(compiledName(file), script.createCachedData());
  scripts.clear();
}
// What is compiled goes with the settings it is kept under: the first script is done when the commands get theirs, and they only when
// all has run.
const { setFlagsFromString } = v8;
v8.setFlagsFromString = (...flags) => {
  keep();
  v8.setFlagsFromString = setFlagsFromString;
  setFlagsFromString(...flags);
};

const entry = resolve(process.argv[2], 'thethuc.cjs');
process.argv = [process.argv[0], 'thethuc', 'check', ...files];
process.stdout.write = () => true;
process.on('exit', () => {
  rmSync(folder, { recursive: true });
  keep();
  process.exitCode = 0;
});
load(entry, scripts);
