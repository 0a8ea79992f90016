import { globPattern } from '../text/glob.js';

/**
 * Whether a path is meant by one of some patterns. A pattern without slash holds at any depth (`*.docx`, `phu-luc`); one that names a
 * folder holds for all that is in it.
 * @returns takes a path from the configuration's folder, with forward slashes
 */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => {
    const plain = glob.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');
    const placed = plain.includes('/') ? plain.replace(/^\//, '') : `**/${plain}`;
    return [globPattern(placed), globPattern(`${placed}/**`)];
  });
  return (path) => {
    const composed = path.normalize('NFC');
    return patterns.some((pattern) => pattern.test(composed));
  };
}
