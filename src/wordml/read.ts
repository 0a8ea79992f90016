import type { Document, Story } from '../model/index.js';
import type { Package } from '../opc/types.js';
import { openStory, readBlocks } from './body.js';
import type { DocumentContext } from './document-context.js';
import { readFacts } from './facts.js';
import { resolveSections } from './headers.js';
import { findMainPart, type MainPart } from './main-part.js';
import { readNotes } from './notes.js';
import { openDocument } from './open-document.js';
import { isStrict, openRoot } from './part-root.js';
import { closeSections } from './section.js';
import { settle } from './settle.js';
import type { StoryContext } from './story-context.js';
import { finishTables } from './table-finish.js';
import { handlers, walk } from './walk.js';

/**
 * Reads a Word package into the document model. Nothing outside the package is ever opened, no macro is run.
 * Throws ReadError: `not-word` for a package of another program, `missing-part` without main part, and what the scanner finds.
 */
export function readDocument(pkg: Package): Document {
  const main = findMainPart(pkg);
  const document = openDocument(pkg, main.name);
  const { body, strict } = readBody(document, main);
  const sections = resolveSections(document);
  const footnotes = readNotes(document, 'footnote');
  const endnotes = readNotes(document, 'endnote');
  const facts = readFacts(document, main.kind, strict);
  return { body, sections, footnotes, endnotes, paragraphs: document.paragraphs, facts };
}

function readBody(document: DocumentContext, main: MainPart): { body: Story; strict: boolean } {
  const x = openRoot(main.bytes, main.name);
  const strict = isStrict(x);
  const story = openStory(document, main.name, 'body');
  walk(x, ROOT, story);
  closeSections(document);
  finishTables(document);
  settle(document);
  return { body: { kind: 'body', part: main.name, blocks: story.blocks }, strict };
}

const ROOT = handlers<StoryContext>({ 'w:body': readBlocks });
