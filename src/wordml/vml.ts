import type { XmlScanner } from '../xml/types.js';
import type { StoryContext } from './story-context.js';

export function readPict(x: XmlScanner, _story: StoryContext): void {
  x.skip();
}
