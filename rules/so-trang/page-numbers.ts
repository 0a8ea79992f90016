import type { Anatomy } from '../../src/anatomy/types.js';
import type { Field, Paragraph, Section, Shape, Story } from '../../src/model/index.js';
import { type AppliedStory, appliedStories, storyParagraphs } from '../trang/applied-stories.js';

/** A page number in a header or footer. */
export interface PageNumber extends AppliedStory {
  readonly paragraph: Paragraph;
  readonly field: Field;
  /** The text box that it stands in, or null. */
  readonly box: Shape | null;
}

/** What a section's headers and footers say of page numbers. */
export interface Numbering {
  readonly section: Section;
  readonly numbers: readonly PageNumber[];
  /** A field that may show the number under a condition. */
  readonly conditional: boolean;
}

interface StoryNumbers {
  readonly found: readonly Pick<PageNumber, 'paragraph' | 'field' | 'box'>[];
  readonly conditional: boolean;
}

const stories = new WeakMap<Story, StoryNumbers>();

function numbersIn(story: Story): StoryNumbers {
  let numbers = stories.get(story);
  if (!numbers) {
    const all = storyParagraphs(story.blocks);
    const found = all.flatMap(({ paragraph, box }) =>
      paragraph.fields
        .filter(({ kind, format }) => kind === 'PAGE' && !format.hidden)
        .map((field) => ({ paragraph, field, box })),
    );
    const conditional = all.some(({ paragraph }) => paragraph.fields.some(isConditional));
    numbers = { found, conditional };
    stories.set(story, numbers);
  }
  return numbers;
}

/** `IF` or a formula: what it shows depends on the page. */
const isConditional = ({ kind }: Field): boolean => kind === 'IF' || kind.startsWith('=');

/** Page numbers of one section. */
export function numberingOf(section: Section): Numbering {
  const applied = appliedStories(section);
  return {
    section,
    numbers: applied.flatMap((one) => numbersIn(one.story).found.map((number) => ({ ...one, ...number }))),
    conditional: applied.some(({ story }) => numbersIn(story).conditional),
  };
}

/** Whether a number is printed on a page after the first of the document. */
export function onLaterPages({ section, pages }: Pick<PageNumber, 'section' | 'pages'>): boolean {
  return pages !== 'first' || section.index > 0;
}

/**
 * The main document's page numbers that are printed after page one, each header or footer once. Where there are none, those of page one.
 * Null where there is no number at all: then only its lack is reported.
 */
export function mainNumbers({ mainSections }: Anatomy): readonly PageNumber[] | null {
  const all = mainSections.flatMap((section) => numberingOf(section).numbers);
  const later = all.filter(onLaterPages);
  const seen = new Set<Field>();
  const once = (later.length > 0 ? later : all).filter(({ field }) => !seen.has(field) && seen.add(field));
  return once.length > 0 ? once : null;
}
