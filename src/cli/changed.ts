import { type Language, usage } from '../messages/index.js';
import { changedFiles, GitError } from '../node/changed-files.js';
import { complain } from './output.js';

/** The state of the repository that `--changed` alone means. */
const LAST_COMMIT = 'HEAD';

/**
 * Keeps what changed.
 * @param changed what was typed: a ref, or true for the option alone
 * @returns null where there is nothing to check: it has been said why
 */
export async function onlyChanged(
  files: readonly string[],
  changed: string | true,
  language: Language,
): Promise<readonly string[] | null> {
  const ref = changed === true ? LAST_COMMIT : changed;
  try {
    const kept = await changedFiles(files, ref);
    if (kept.length > 0) return kept;
    complain(usage(language, 'nothingChanged', { ref }));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    complain(usage(language, REASONS[error.kind], { ref }));
    process.exitCode = 2;
  }
  return null;
}

const REASONS = {
  'no-git': 'changedNeedsGit',
  'no-repository': 'changedOutside',
  'unknown-ref': 'changedUnknown',
} as const;
