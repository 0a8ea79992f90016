import type { PackageFacts } from '../model/index.js';
import type { Package } from '../opc/types.js';
import { readAppProperties } from './app-properties.js';
import { countComments } from './comments.js';
import type { DocumentContext } from './document-context.js';
import { readEmbeddedFonts } from './font-table.js';

/** Facts about the file that are no text; the other parts must have been read. */
export function readFacts(
  document: DocumentContext,
  kind: PackageFacts['kind'],
  strict: boolean,
): PackageFacts {
  const { package: pkg, mainPart, settings, tally } = document;
  return {
    kind,
    strict,
    ...readAppProperties(pkg),
    macros: hasEntry(pkg, /(?:^|\/)vbaProject\.bin$/i),
    oleObjects: tally.oleObjects,
    externalLinks: externalTargets(pkg, mainPart),
    attachedTemplate: attachedTemplate(document),
    embeddedFonts: readEmbeddedFonts(pkg, mainPart),
    protection: settings.protection,
    signed: hasEntry(pkg, /^_xmlsignatures\/.+\.xml$/i),
    unread: tally.unread,
    insertions: tally.insertions,
    deletions: tally.deletions,
    formatChanges: tally.formatChanges,
    comments: countComments(pkg, mainPart),
    mirrorMargins: settings.mirrorMargins,
    gutterAtTop: settings.gutterAtTop,
    defaultTab: settings.defaultTab,
  };
}

function hasEntry(pkg: Package, name: RegExp): boolean {
  return pkg.names.some((own) => name.test(own));
}

/**
 * Targets outside the package, each once: linked pictures, objects, frames. The template is a fact of its own. Only the
 * package and the folder of the main part have relations that Word follows.
 */
function externalTargets(pkg: Package, mainPart: string): string[] {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const targets = new Set<string>();
  for (const name of pkg.names) {
    const part = partOfRelationships(name);
    if (part === null || !(part === '' || part.startsWith(folder))) continue;
    for (const one of pkg.relationships(part)) {
      if (one.external && one.type !== 'hyperlink' && one.type !== 'attachedTemplate')
        targets.add(one.target);
    }
  }
  return [...targets];
}

/** `word/_rels/document.xml.rels` belongs to `word/document.xml`; null for other names. */
function partOfRelationships(name: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
  return match === null ? null : `${match[1]}${match[2]}`;
}

function attachedTemplate({ package: pkg, mainPart, settings }: DocumentContext): string | null {
  if (settings.template === null) return null;
  const own = pkg.relationships(mainPart).find((one) => one.type === 'settings');
  if (own === undefined) return null;
  return pkg.relationships(own.target).find((one) => one.id === settings.template)?.target ?? null;
}
