/** To which part of the set a document belongs. */
import { asWritten } from './body-names.js';
import type { AuditedDocument } from './record.js';

/** How a set is divided: by sub-folder, by the unit that drafted, by issuing body. */
export const DIVISIONS = ['folder', 'unit', 'body'] as const;
export type Division = (typeof DIVISIONS)[number];

/** Keepers of the file copy that are no drafting units. */
const KEEPERS = /^(?:vt|văn thư|vt\s*[-&]?\s*lt|văn thư\s*[-,&]?\s*lưu trữ|hs|hồ sơ|hscv|ht|lt|lưu trữ)$/iu;

/**
 * The unit that drafted a document: of a công văn the second part of its symbol, else who keeps a copy beside the registry.
 * @returns null where the document does not tell
 */
export function draftingUnit({ loaiVanBan, kyHieu, noiNhan }: AuditedDocument): string | null {
  const groups = kyHieu?.split(/\s*[-–—_]\s*/) ?? [];
  if (loaiVanBan === 'cong-van' && groups[1]) return groups[1].split('.')[0]!.trim();
  const [, keepers = ''] =
    /^lưu\s*:?\s*(.*)$/iu.exec(noiNhan.findLast((entry) => /^lưu/iu.test(entry)) ?? '') ?? [];
  const units = keepers
    .replace(/\([^)]*\)/g, '')
    .split(/[,;]/)
    .map((part) => part.trim().replace(/[.…]+$/, ''))
    .filter((part) => /\p{L}/u.test(part) && !KEEPERS.test(part));
  return units.at(-1)?.split('.')[0]?.trim() || null;
}

/** The issuing body as one writing. */
export function bodyName({ coQuanBanHanh, coQuanChuQuan }: AuditedDocument): string | null {
  const name = coQuanBanHanh ?? coQuanChuQuan;
  return name === null ? null : asWritten(name);
}

/**
 * The folder to which a file belongs, as seen from the paths of the command line: the first one below a folder that was named alone,
 * or the one that was named among several.
 * @param roots folders of the command line, with forward slashes, without slash at the end
 */
export function folderOf(file: string, roots: readonly string[]): string {
  const path = file.replaceAll('\\', '/');
  const root = roots
    .filter((one) => one === '.' || path.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (root !== undefined && roots.length > 1) return root;
  const below = root === undefined || root === '.' ? path : path.slice(root.length + 1);
  const slash = below.indexOf('/');
  return slash < 0 ? '.' : below.slice(0, slash);
}
