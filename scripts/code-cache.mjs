/**
 * Compiles the bundle ahead: runs `check` once and keeps what was compiled beside the scripts. Usage: code-cache.mjs FOLDER
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { decision } from '../bench/documents.mjs';

const { compiledName, load } = createRequire(import.meta.url)('../bin/thethuc.js');

const folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
const files = ['a.docx', 'b.docx'].map((name) => join(folder, name));
for (const [index, file] of files.entries()) writeFileSync(file, await decision(20 * (index + 1)));

const bundle = resolve(process.argv[2], 'thethuc.cjs');
const scripts = new Map();
process.argv = [process.argv[0], 'thethuc', 'check', ...files];
process.stdout.write = () => true;
process.on('exit', () => {
  rmSync(folder, { recursive: true });
  for (const [file, script] of scripts) writeFileSync(compiledName(file), script.createCachedData());
  process.exitCode = 0;
});
load(bundle, scripts);
