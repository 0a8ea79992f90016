import type { Story } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { openStory, readBlocks } from './body.js';
import type { DocumentContext } from './document-context.js';
import { openRoot } from './part-root.js';
import { relatedPart } from './related-part.js';
import { settle } from './settle.js';
import { finishTables } from './table-finish.js';
import { handlers, walk } from './walk.js';

/**
 * Reads the footnotes or endnotes that the text refers to, in the order of their part. Separators and continuation notices
 * are no notes. Most documents have the part and no note; it is not opened then.
 */
export function readNotes(document: DocumentContext, kind: 'footnote' | 'endnote'): Story[] {
  if (document.noteIds[kind].size === 0) return [];
  const part = relatedPart(document.package, document.mainPart, `${kind}s`);
  const bytes = part === null ? null : document.package.part(part);
  if (part === null || bytes === null) return [];
  const target: Target = { document, part, kind, stories: [] };
  document.section = 0;
  walk(openRoot(bytes, part), NOTES, target);
  finishTables(document);
  settle(document);
  return target.stories;
}

interface Target {
  readonly document: DocumentContext;
  readonly part: string;
  readonly kind: 'footnote' | 'endnote';
  readonly stories: Story[];
}

const NOTES = handlers<Target>({
  'w:footnote': readNote,
  'w:endnote': readNote,
});

function readNote(x: XmlScanner, target: Target): void {
  const type = x.attribute('w:type') ?? 'normal';
  const id = x.attribute('w:id') ?? '';
  const { document, part, kind, stories } = target;
  if (type !== 'normal' || !document.noteIds[kind].has(id)) return void x.skip();
  const story = openStory(document, part, kind);
  readBlocks(x, story);
  stories.push({ kind, part, blocks: story.blocks });
}
