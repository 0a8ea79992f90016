import type { PackageEdit } from '../../opc/package-edit.js';
import type { Package } from '../../opc/types.js';
import { relatedPart } from '../related-part.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const OFFICE_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';
const MICROSOFT = 'http://schemas.microsoft.com/office/';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const W_STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const WORD = `${MICROSOFT}word/`;

/** A part that comments are written in: how it is called, tied to the main part, and begun. */
interface Kind {
  /** Last segment of the relationship's type. */
  readonly relation: string;
  readonly address: string;
  readonly root: string;
  readonly namespaces: Readonly<Record<string, string>>;
}

const KINDS = {
  comments: {
    relation: 'comments',
    address: OFFICE,
    root: 'w:comments',
    namespaces: { w: W, w14: `${WORD}2010/wordml` },
  },
  /** Which comment answers which, and which are settled. */
  extended: {
    relation: 'commentsExtended',
    address: `${MICROSOFT}2011/relationships/`,
    root: 'w15:commentsEx',
    namespaces: { w15: `${WORD}2012/wordml` },
  },
  ids: {
    relation: 'commentsIds',
    address: `${MICROSOFT}2016/09/relationships/`,
    root: 'w16cid:commentsIds',
    namespaces: { w16cid: `${WORD}2016/wordml/cid` },
  },
  people: {
    relation: 'people',
    address: `${MICROSOFT}2011/relationships/`,
    root: 'w15:people',
    namespaces: { w15: `${WORD}2012/wordml` },
  },
} as const satisfies Record<string, Kind>;

export type CommentPart = keyof typeof KINDS;

/** Name of a part that comments are written in; null where the document has none. */
export const commentPart = (pkg: Package, mainPart: string, part: CommentPart): string | null =>
  relatedPart(pkg, mainPart, KINDS[part].relation);

/** Adds an empty part of a kind, tied to the main part. Returns its name. */
export function addCommentPart(
  edit: PackageEdit,
  mainPart: string,
  part: CommentPart,
  strict: boolean,
): string {
  const { relation, address, root, namespaces } = KINDS[part] as Kind;
  const own = strict ? { ...namespaces, ...(namespaces.w ? { w: W_STRICT } : {}) } : namespaces;
  const declarations = Object.entries(own).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  // Readers of before 2010 pass over what they do not know.
  const ignorable = namespaces.w14
    ? ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
    : '';
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}${declarations.join('')}${ignorable}></${root}>`;
  const stem = `${mainPart.slice(0, mainPart.lastIndexOf('/') + 1)}${relation}`;
  const name = edit.part(`${stem}.xml`) === null ? `${stem}.xml` : edit.freeName(stem);
  edit.add(name, `${TYPE}${relation}+xml`, new TextEncoder().encode(xml));
  edit.relate(mainPart, name, `${strict && address === OFFICE ? OFFICE_STRICT : address}${relation}`);
  return name;
}
