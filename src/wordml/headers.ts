import type { HeaderFooter, Section, Story } from '../model/index.js';
import { openStory, readBlocks } from './body.js';
import type { DocumentContext } from './document-context.js';
import { openRoot } from './part-root.js';
import type { PageKind, SectionDraft } from './section.js';
import { settle } from './settle.js';
import { finishTables } from './table-finish.js';

const KINDS: readonly PageKind[] = ['first', 'even', 'default'];

/**
 * Gives every section the headers and footers that really apply: its own, else those of the section before.
 * A part that several sections use is read once, and belongs to the first of them.
 */
export function resolveSections(document: DocumentContext): Section[] {
  for (const side of ['headers', 'footers'] as const) {
    let before: HeaderFooter = { first: null, even: null, default: null };
    for (const draft of document.sections) {
      document.section = draft.section.index;
      before = resolve(draft, side, before, document);
      draft.section[side] = before;
    }
  }
  finishTables(document);
  settle(document);
  return document.sections.map((draft) => draft.section);
}

function resolve(
  draft: SectionDraft,
  side: 'headers' | 'footers',
  before: HeaderFooter,
  document: DocumentContext,
): HeaderFooter {
  const resolved = { ...before };
  for (const kind of KINDS) {
    const part = draft[side][kind];
    if (part !== undefined)
      resolved[kind] = readStory(part, side === 'headers' ? 'header' : 'footer', document);
  }
  return resolved;
}

function readStory(part: string, kind: 'header' | 'footer', document: DocumentContext): Story | null {
  const known = document.stories.get(part);
  if (known !== undefined) return known;
  const bytes = document.package.part(part);
  if (bytes === null) return null;
  const story = openStory(document, part, kind);
  readBlocks(openRoot(bytes, part), story);
  const done: Story = { kind, part, blocks: story.blocks };
  document.stories.set(part, done);
  return done;
}
