import type { Finding, Repair } from '../../src/engine/index.js';
import { applyTasks } from '../../src/fix/apply.js';
import type { State } from '../../src/fix/types.js';
import type { Document, Paragraph } from '../../src/model/index.js';
import { nodeDeflate, nodeInflate } from '../../src/node/inflate.js';
import { openPackage } from '../../src/opc/index.js';
import { writeArchive } from '../../src/opc/write-archive.js';
import { readDocument, readEditable } from '../../src/wordml/read.js';
import { type WordPackage, wordPackage } from '../support/word-package.js';

/** A package after repairs. */
export interface Applied {
  readonly document: Document;
  /** What stands inside the root (or the body) of a part now. */
  readonly xml: (part?: string) => string;
  /** Names of the parts that are new or changed. */
  readonly changed: readonly string[];
}

/** Applies repairs, all for one finding, to a package. */
export function applied(given: WordPackage, repairs: (document: Document) => readonly Repair[]): Applied {
  const bytes = wordPackage(given);
  const pkg = openPackage(bytes, nodeInflate);
  const source = readEditable(pkg);
  const task = { finding: { ruleId: 'x', messageId: 'y' } as Finding, repairs: repairs(source.document) };
  const parts = applyTasks({ pkg, source } as State, [task]);
  const after = openPackage(writeArchive(bytes, pkg.entries, parts, nodeDeflate), nodeInflate);
  return {
    document: readDocument(after),
    changed: [...parts.keys()].sort(),
    xml(part = 'word/document.xml') {
      const text = new TextDecoder().decode(after.part(part) ?? undefined);
      const inner = text.replace(/^(?:<\?[^>]*>\s*)?<[^>]*>|<\/[^>]*>\s*$/g, '');
      return inner.replace(/^<w:body>|<\/w:body>$/g, '');
    },
  };
}

/** The words of a paragraph as a range. */
export function wordsIn(paragraph: Paragraph | undefined, words: string) {
  const from = paragraph?.text.indexOf(words) ?? -1;
  if (!paragraph || from < 0) throw new Error(`no “${words}”`);
  return { paragraph, from, to: from + words.length };
}
