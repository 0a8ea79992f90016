import { copyTypes, documentTypes } from '../anatomy/data/document-types.js';
import type { ExtractJson } from '../anatomy/index.js';

const NAMES = new Map([...documentTypes, ...copyTypes].map(({ slug, name }) => [slug, name]));

/** The type of a document by its own name, with a capital; null where it is not known. */
export function typeName({ loaiVanBan }: Pick<ExtractJson, 'loaiVanBan'>): string | null {
  const name = loaiVanBan === null ? undefined : NAMES.get(loaiVanBan);
  return name === undefined ? null : name.charAt(0).toUpperCase() + name.slice(1);
}
