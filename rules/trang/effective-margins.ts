import { headInHeader } from '../../src/anatomy/head-box.js';
import { storyHeight } from '../../src/layout/boxes.js';
import { columnsOf } from '../../src/layout/column.js';
import type { Document, Section } from '../../src/model/index.js';
import { appliedStories } from './applied-stories.js';

/** Heights of headers are estimated; they may be this much lower or higher. */
const ERROR = 0.15;

/** Where the text of a section begins, twips from the upper edge. */
export interface Top {
  /** The margin as set, with the gutter where that is at the top. */
  readonly declared: number;
  /** With the tallest header that it prints: likely, and the least that it can be. */
  readonly likely: number;
  readonly least: number;
  /** Whether every page begins at or below this length, pushed there by its header. */
  lifted(length: number): boolean;
}

/** The top of a section's text: a header taller than the margin pushes it down. One that holds the document's head is text itself. */
export function effectiveTop(document: Document, section: Section): Top {
  const { top, gutter, header } = section.margins;
  const declared = top + (document.facts.gutterAtTop ? gutter : 0);
  const head = headInHeader(document);
  const heights = appliedStories(section)
    .filter(({ side, story }) => side === 'header' && story.blocks !== head)
    .map(({ story }) => storyHeight(document, columnsOf(document), story.blocks));
  const tallest = Math.max(0, ...heights);
  const printed = heights.length === pageKinds(section);
  const lowest = printed ? Math.min(...heights) : 0;
  const under = (height: number): number => Math.max(declared, height === 0 ? 0 : header + height);
  return {
    declared,
    likely: under(tallest),
    least: under(tallest * (1 - ERROR)),
    lifted: (length) => declared < length && under(lowest) >= length,
  };
}

/** How many kinds of pages a section tells apart. */
function pageKinds({ titlePage, evenAndOdd }: Section): number {
  return 1 + (titlePage ? 1 : 0) + (evenAndOdd ? 1 : 0);
}

/** Left and right margin of an odd page, gutter added where it lies. */
export function sideMargins({ facts }: Document, { margins }: Section): { left: number; right: number } {
  const gutter = facts.gutterAtTop ? 0 : margins.gutter;
  return { left: margins.left + gutter, right: margins.right };
}
