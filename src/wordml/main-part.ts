import { type PackageFacts, ReadError } from '../model/index.js';
import type { Package } from '../opc/types.js';

/** The part with the main text. */
export interface MainPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: PackageFacts['kind'];
}

/** Kinds of file by the content type of the main part, without its common end `.main+xml`. */
const KINDS: ReadonlyMap<string, PackageFacts['kind']> = new Map([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.template', 'dotx'],
  ['application/vnd.ms-word.document.macroenabled', 'docm'],
  ['application/vnd.ms-word.template.macroenabledtemplate', 'dotm'],
]);

/**
 * Finds the main part by the package's officeDocument relationship.
 * Throws ReadError `not-word` for a package of another program and `missing-part` where the part is not there.
 */
export function findMainPart(pkg: Package): MainPart {
  const related = pkg.relationships('').find((one) => one.type === 'officeDocument' && !one.external);
  const name = related?.target ?? mainByContentType(pkg);
  if (name === null) throw new ReadError('not-word', 'no officeDocument relationship and no Word main part');
  const kind = kindOf(pkg, name);
  const bytes = pkg.part(name);
  if (kind === null) {
    if (bytes === null && pkg.contentType(name) === null)
      throw new ReadError('missing-part', 'no main part', name);
    throw new ReadError('not-word', `main part is ${pkg.contentType(name) ?? 'of no type'}`, name);
  }
  if (bytes === null) throw new ReadError('missing-part', 'no main part', name);
  return { name, bytes, kind };
}

function kindOf(pkg: Package, name: string): PackageFacts['kind'] | null {
  const type = pkg
    .contentType(name)
    ?.toLowerCase()
    .replace(/\.main\+xml$/, '');
  return (type === undefined ? undefined : KINDS.get(type)) ?? null;
}

/** A package whose relationships are lost may still say by content type which part is the text. */
function mainByContentType(pkg: Package): string | null {
  return pkg.names.find((name) => kindOf(pkg, name) !== null) ?? null;
}
