import type { Story } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { openStory, readBlocks } from './body.js';
import type { StoryContext } from './story-context.js';

/** `w:txbxContent`: a story of its own, whose paragraphs come right after the one that the box is anchored in. */
export function readTextBox(x: XmlScanner, story: StoryContext): Story {
  const inner = openStory(story.document, story.part, 'textBox');
  readBlocks(x, inner);
  return { kind: 'textBox', part: story.part, blocks: inner.blocks };
}
