import { dirname, relative, resolve, sep } from 'node:path';

/**
 * The address of a document as seen from a report.
 * @param report its file; null: standard output, which has no place
 */
export function addressFrom(report: string | null, document: string): string | null {
  if (report === null) return null;
  const path = relative(dirname(resolve(report)), resolve(document));
  // On another drive of Windows there is no way from one to the other.
  if (resolve(path) === path) return null;
  return path.split(sep).map(encodeURIComponent).join('/');
}
