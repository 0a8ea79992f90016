import type { XmlScanner } from '../xml/types.js';
import type { StoryContext } from './story-context.js';

/** `w:altChunk` and `w:subDoc`: text in another part or file that is not read; named in the facts. */
export function noteUnread(x: XmlScanner, story: StoryContext): void {
  const id = x.attribute('r:id');
  const related = story.document.package.relationships(story.part).find((one) => one.id === id);
  story.document.tally.unread.push(related?.target ?? x.name);
  x.skip();
}
