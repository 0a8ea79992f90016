import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { letter, tale } from './documents.js';
import { inFolder } from './run.js';

const MAIN = resolve('.cache/cli/thethuc.cjs');
const FILES = { 'cũ/thu.docx': letter(), 'truyen.docx': tale() };

/** A repository whose branch `main` has the files; a letter with mistakes is new. */
function repository(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...args], { cwd: folder });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  writeFileSync(join(folder, 'mới.docx'), letter());
}

function bash(script: string, folder: string, env: Readonly<Record<string, string>>) {
  const { status, stdout } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout };
}

test('the GitHub action annotates what changed, fails the step, and leaves its reports', async () => {
  const { inputs, runs } = parse(readFileSync('action.yml', 'utf8'));
  const { env, run } = runs.steps.at(-1);
  expect(Object.keys(env)).toEqual(['THETHUC', 'PATHS', 'CHANGED', 'FAIL_ON', 'CONFIG', 'REPORTS']);
  await inFolder(FILES, async (folder) => {
    repository(folder);
    const settings = {
      GITHUB_ACTION_PATH: resolve('.'),
      THETHUC: MAIN,
      PATHS: 'cũ\n.\n',
      CHANGED: 'main',
      FAIL_ON: inputs['fail-on'].default,
      CONFIG: '',
      REPORTS: inputs.reports.default,
    };
    const { status, stdout } = bash(run, folder, settings);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=mới\.docx,title=/m);
    expect(stdout).not.toContain('thu.docx');
    expect(readdirSync(join(folder, 'thethuc')).sort()).toEqual([
      'ket-qua.html',
      'ket-qua.sarif',
      'ket-qua.xlsx',
    ]);
    expect(bash(run, folder, { ...settings, FAIL_ON: 'never' }).status).toBe(0);
    expect(bash(run, folder, { ...settings, CHANGED: '', PATHS: 'truyen.docx' }).status).toBe(0);
  });
}, 60_000);

test('the template for GitLab runs as it stands', async () => {
  const { thethuc } = parse(readFileSync('ci/gitlab.yml', 'utf8'));
  await inFolder(FILES, async (folder) => {
    repository(folder);
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/thethuc'), `#!/bin/sh\nexec node '${MAIN}' "$@"\n`);
    chmodSync(join(folder, 'bin/thethuc'), 0o755);
    const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, THETHUC_PATHS: '.' };
    const { status } = bash(thethuc.script.join('\n'), folder, env);
    expect(status).toBe(1);
    const { reports } = thethuc.artifacts;
    expect(JSON.parse(readFileSync(join(folder, reports.codequality), 'utf8')).length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, reports.junit), 'utf8')).toContain('<testsuites');
  });
}, 60_000);

test('the hook of pre-commit gets the files as arguments and stops the commit', async () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  expect('thư mục/cong-van.docx').toMatch(new RegExp(hook.files));
  await inFolder(FILES, async (folder) => {
    const command = `${hook.entry.replace('thethuc', `node '${MAIN}'`)} 'cũ/thu.docx' truyen.docx`;
    const { status, stdout } = bash(command, folder, {});
    expect(status).toBe(1);
    expect(stdout).toMatch(/^cũ\/thu\.docx\n/);
  });
});
