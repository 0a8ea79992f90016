import type { Block, Document, Paragraph, Section, Shape, Story } from '../../src/model/index.js';

/** Which pages of a section show a header or footer. */
export type PageKind = 'first' | 'even' | 'default';

/** A header or footer that is really printed on some pages of a section. */
export interface AppliedStory {
  readonly section: Section;
  readonly side: 'header' | 'footer';
  readonly pages: PageKind;
  readonly story: Story;
}

/** Headers and footers that a section prints: the first page's only with a different first page, the even ones only where asked for. */
export function appliedStories(section: Section): AppliedStory[] {
  const applied: AppliedStory[] = [];
  for (const side of ['header', 'footer'] as const) {
    const stories = side === 'header' ? section.headers : section.footers;
    const add = (pages: PageKind, printed: boolean): void => {
      const story = stories[pages];
      if (printed && story) applied.push({ section, side, pages, story });
    };
    add('first', section.titlePage);
    add('even', section.evenAndOdd);
    add('default', true);
  }
  return applied;
}

/** Parts of the headers and footers that no section prints, so that nobody reads what stands in them. */
export function unprintedParts(document: Document): ReadonlySet<string> {
  const printed = new Set(document.sections.flatMap(appliedStories).map(({ story }) => story.part));
  const unprinted = new Set<string>();
  for (const { locus, story } of document.paragraphs) {
    if ((story === 'header' || story === 'footer') && !printed.has(locus.part)) unprinted.add(locus.part);
  }
  return unprinted;
}

/** A paragraph of a story with the text box that it stands in, if any. */
export interface StoryParagraph {
  readonly paragraph: Paragraph;
  readonly box: Shape | null;
}

/** All paragraphs of a story, those in tables and text boxes included, in reading order. */
export function storyParagraphs(blocks: readonly Block[], box: Shape | null = null): StoryParagraph[] {
  return blocks.flatMap((block): StoryParagraph[] => {
    if (block.type === 'table') {
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => storyParagraphs(cell.blocks, box)));
    }
    const inner = block.shapes.flatMap((shape) =>
      shape.text ? storyParagraphs(shape.text.blocks, shape) : [],
    );
    return [{ paragraph: block, box }, ...inner];
  });
}
