import type { Document, Story } from '../model/index.js';
import type { Package } from '../opc/types.js';
import { openStory, readBlocks } from './body.js';
import type { DocumentContext } from './document-context.js';
import { readFacts } from './facts.js';
import { resolveSections } from './headers.js';
import { findMainPart, type MainPart } from './main-part.js';
import { readNotes } from './notes.js';
import { openDocument } from './open-document.js';
import { Origins } from './origins.js';
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
  return readAll(openDocument(pkg, main.name), main);
}

/** A document that is read to be changed. */
export interface Editable {
  readonly document: Document;
  readonly mainPart: string;
  readonly origins: Origins;
}

/** As `readDocument`, and remembers what the formats came from. */
export function readEditable(pkg: Package): Editable {
  const main = findMainPart(pkg);
  const context = openDocument(pkg, main.name);
  const origins = new Origins(context.styles, context.formatting, context.formatter);
  context.origins = origins;
  return { document: readAll(context, main), mainPart: main.name, origins };
}

function readAll(document: DocumentContext, main: MainPart): Document {
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
