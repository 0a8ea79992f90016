/** Runs a measuring script that lives beside the project, where it and the programs it needs are there; says so where not. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NEEDS = { 'gold.py': ['python3'], 'oracle.py': ['python3', 'soffice', 'pdftohtml'] };

const [tool = '', ...args] = process.argv.slice(2);
const script = `../shared/tools/${tool}`;
const missing = (NEEDS[tool] ?? []).filter((program) => spawnSync('which', [program]).status !== 0);

if (!existsSync(script)) console.log(`skipped: ${script} is not here`);
else if (missing.length > 0) console.log(`skipped: ${tool} needs ${missing.join(', ')}`);
else process.exitCode = spawnSync('python3', [script, ...args], { stdio: 'inherit' }).status ?? 1;
