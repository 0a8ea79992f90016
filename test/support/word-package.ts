import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Document } from '../../src/model/index.js';
import { openPackage } from '../../src/opc/package.js';
import { readDocument } from '../../src/wordml/read.js';

const OPEN = 'http://schemas.openxmlformats.org/';
const MICROSOFT = 'http://schemas.microsoft.com/office/word/2010/';

/** Namespaces that snippets may use without declaring them. */
const NAMESPACES: Readonly<Record<string, string>> = {
  w: `${OPEN}wordprocessingml/2006/main`,
  r: `${OPEN}officeDocument/2006/relationships`,
  wp: `${OPEN}drawingml/2006/wordprocessingDrawing`,
  a: `${OPEN}drawingml/2006/main`,
  pic: `${OPEN}drawingml/2006/picture`,
  m: `${OPEN}officeDocument/2006/math`,
  mc: `${OPEN}markup-compatibility/2006`,
  wps: `${MICROSOFT}wordprocessingShape`,
  wpg: `${MICROSOFT}wordprocessingGroup`,
  wpc: `${MICROSOFT}wordprocessingCanvas`,
  wp14: `${MICROSOFT}wordprocessingDrawing`,
  w14: `${MICROSOFT}wordml`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
};

const STRICT: Readonly<Record<string, string>> = {
  w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export interface Relation {
  readonly id?: string;
  /** Last segment of the type URI. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A Word package in snippets: each is what stands inside the root element of its part. */
export interface WordPackage {
  /** Inside `w:body`. */
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly fontTable?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Headers and footers by file name (`header1`, `footer2`), which is their relationship id too. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Inside the Properties of docProps/app.xml. */
  readonly app?: string;
  /** More relationships of the main part, of the settings part, and of the package. */
  readonly relations?: readonly Relation[];
  readonly settingsRelations?: readonly Relation[];
  readonly packageRelations?: readonly Relation[];
  /** More parts, whole. A name given here replaces a part; null leaves it out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly mainType?: string;
  readonly strict?: boolean;
}

/** The bytes of a .docx. */
export function wordPackage(given: WordPackage): Uint8Array {
  const files = new Map<string, string | Uint8Array>();
  const relations: Relation[] = [...(given.relations ?? [])];
  const add = (name: string, root: string, inner: string | undefined, type = name): void => {
    if (inner === undefined) return;
    files.set(`word/${name}.xml`, element(root, inner, given.strict));
    relations.push({ id: name, type, target: `${name}.xml` });
  };
  files.set('word/document.xml', element('w:document', `<w:body>${given.body ?? ''}</w:body>`, given.strict));
  add('styles', 'w:styles', given.styles);
  add('numbering', 'w:numbering', given.numbering);
  add('settings', 'w:settings', given.settings);
  add('fontTable', 'w:fonts', given.fontTable);
  add('footnotes', 'w:footnotes', given.footnotes);
  add('endnotes', 'w:endnotes', given.endnotes);
  add('comments', 'w:comments', given.comments);
  for (const [name, inner] of Object.entries(given.headers ?? {})) {
    const kind = name.startsWith('header') ? 'header' : 'footer';
    add(name, kind === 'header' ? 'w:hdr' : 'w:ftr', inner, kind);
  }
  files.set('word/_rels/document.xml.rels', relationships(relations));
  if (given.settingsRelations)
    files.set('word/_rels/settings.xml.rels', relationships(given.settingsRelations));
  const outer: Relation[] = [
    { type: 'officeDocument', target: 'word/document.xml' },
    ...(given.packageRelations ?? []),
  ];
  if (given.app !== undefined) {
    files.set(
      'docProps/app.xml',
      `<Properties xmlns="${OPEN}officeDocument/2006/extended-properties">${given.app}</Properties>`,
    );
    outer.push({ type: 'extended-properties', target: 'docProps/app.xml' });
  }
  files.set('_rels/.rels', relationships(outer));
  files.set('[Content_Types].xml', contentTypes(given.mainType ?? MAIN_TYPE));
  return zip(files, given.parts ?? {});
}

/** Builds a package and reads it. */
export function readWord(given: WordPackage): Document {
  return readDocument(openPackage(wordPackage(given), inflate));
}

/** Reads a body of snippets. */
export const readBody = (body: string): Document => readWord({ body });

/** Raw inflate for tests. */
export function inflate(deflated: Uint8Array, size: number): Uint8Array {
  return new Uint8Array(inflateRawSync(deflated, { maxOutputLength: Math.max(1, size) }));
}

/** Raw deflate for tests. */
export const deflate = (content: Uint8Array): Uint8Array => new Uint8Array(deflateRawSync(content));

function zip(files: Map<string, string | Uint8Array>, more: NonNullable<WordPackage['parts']>): Uint8Array {
  const all: Zippable = {};
  for (const [name, content] of files) all[name] = toBytes(content);
  for (const [name, content] of Object.entries(more)) {
    if (content === null) delete all[name];
    else all[name] = toBytes(content);
  }
  return zipSync(all);
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

function element(root: string, inner: string, strict = false): string {
  const spaces = strict ? { ...NAMESPACES, ...STRICT } : NAMESPACES;
  const declarations = Object.entries(spaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${declarations.join('')}>${inner}</${root}>`;
}

function relationships(list: readonly Relation[]): string {
  const items = list.map(({ id, type, target, external }, index) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id ?? `rel${index}`}" Type="${OPEN}officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${OPEN}package/2006/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(main: string): string {
  return (
    `<Types xmlns="${OPEN}package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
  );
}
