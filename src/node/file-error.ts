import type { FileErrorCode } from '../messages/index.js';
import { ReadError } from '../model/index.js';

/** Why a path gives no document. */
export function fileErrorCode(error: unknown): FileErrorCode {
  if (error instanceof ReadError) return error.code;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'not-found';
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return 'no-access';
    case 'EISDIR':
    case 'ENXIO':
      return 'not-a-file';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_OUT_OF_RANGE':
      return 'too-big';
    default:
      return 'internal';
  }
}
