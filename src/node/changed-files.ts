import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Git could not say what changed. */
export class GitError extends Error {
  constructor(
    readonly kind: 'no-git' | 'no-repository' | 'unknown-ref',
    readonly ref: string,
  ) {
    super(`${kind}: ${ref}`);
  }
}

/**
 * Those of some files that differ from a state of the repository: changed since this branch left it, staged, or not yet added.
 * @param ref a branch, a tag, a commit
 * @throws GitError
 */
export async function changedFiles(files: readonly string[], ref: string): Promise<string[]> {
  // Loaded only here: it takes longer than a check begins.
  const { spawnSync } = await import('node:child_process');
  const git = (...args: string[]) => {
    const { error, status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (error) throw new GitError('no-git', ref);
    return status === 0 ? stdout : null;
  };
  const root = git('rev-parse', '--show-toplevel')?.replace(/\r?\n$/, '');
  if (root === undefined) throw new GitError('no-repository', ref);
  if (git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`) === null) {
    throw new GitError('unknown-ref', ref);
  }
  const list = ['diff', '--name-only', '-z', '--diff-filter=d', '--no-renames'];
  // A clone that is not deep enough has no common ancestor: then all that differs.
  const changed = git(...list, '--merge-base', ref, '--') ?? git(...list, ref, '--') ?? '';
  const added = git('ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--', root) ?? '';
  const names = `${changed}\0${added}`.split('\0').filter((name) => name !== '');
  const known = new Set(names.map((name) => resolve(root, name).normalize('NFC')));
  return files.filter((file) => known.has(realOf(file).normalize('NFC')));
}

/** Git names files by their real folders. */
function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}
