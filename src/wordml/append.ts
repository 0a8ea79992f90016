import type { Run } from '../model/index.js';
import type { StoryContext } from './story-context.js';

/** Adds text to the open run of the open paragraph. */
export function append(story: StoryContext, text: string, source: Run['source']): void {
  const { fields } = story;
  if (text === '' || fields.hidden) return;
  const paragraph = story.paragraph!;
  const from = source === 'text' && fields.inResult ? 'field' : source;
  const { node, runs } = paragraph;
  const last = runs.length > story.runFloor ? runs[runs.length - 1] : undefined;
  if (last !== undefined && last.source === from) last.text += text;
  else {
    runs.push({
      text,
      format: null as never,
      from: node.text.length,
      locus: story.runLocus,
      source: from,
      inserted: story.insertions > 0,
    });
    paragraph.runProperties.push(story.runProperties);
  }
  node.text += text;
}
