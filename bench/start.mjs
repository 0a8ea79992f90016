/** How long a cold start takes over `node -e 0`: what a person at a terminal feels. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents } from './documents.mjs';

const ROUNDS = 15;
const folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
const commands = { 'node -e 0': ['-e', '0'], 'thethuc --version': ['bin/thethuc.js', '--version'] };
for (const [name, bytes] of await documents()) {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, bytes);
  commands[`thethuc check (${name})`] = ['bin/thethuc.js', 'check', '--scope', 'all', file];
}
// Extra certificates are read at every start of Node and would be measured with it.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now();
    spawnSync(process.execPath, args, { env });
    times[name].push(performance.now() - start);
  }
}
rmSync(folder, { recursive: true });

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const base = median(times['node -e 0']);
console.log('cold, ms over node -e 0 (median, fastest)');
const fastest = Math.min(...times['node -e 0']);
for (const [name, values] of Object.entries(times)) {
  const over = (median(values) - base).toFixed(1);
  console.log(name.padEnd(28), over.padStart(7), (Math.min(...values) - fastest).toFixed(1).padStart(7));
}
