import { htmlText } from '../../../html/escape.js';
import { estimatePages } from '../../../layout/index.js';
import { type Language, onPage, say } from '../../../messages/index.js';
import type { Block, Document, Section, Story } from '../../../model/index.js';
import type { Marks } from '../marks.js';
import { twips } from './css.js';
import { paragraphHtml } from './paragraph.js';
import { tableHtml } from './table.js';

/** The text of a document as the reader sees it, page by page, with what findings are about marked. */
export function readingHtml(document: Document, marks: Marks, language: Language): string {
  const reading = new Reading(document, marks, language);
  return (
    reading.sections() +
    reading.stories(edgeStories(document), 'edges') +
    reading.stories(noteStories(document), 'notes')
  );
}

class Reading {
  readonly #pages;
  #page = 1;

  constructor(
    readonly document: Document,
    readonly marks: Marks,
    readonly language: Language,
  ) {
    this.#pages = estimatePages(document);
  }

  /** The main text, a sheet for each section. */
  sections(): string {
    const groups = new Map<number, Block[]>();
    for (const block of this.document.body.blocks) {
      const group = groups.get(block.section);
      if (group) group.push(block);
      else groups.set(block.section, [block]);
    }
    return [...groups].map(([index, blocks]) => this.#sheet(index, blocks)).join('');
  }

  stories(stories: readonly Story[], heading: 'edges' | 'notes'): string {
    const inside = stories.map(({ blocks }) => this.blocks(blocks)).join('');
    if (inside === '') return '';
    return `<aside class="beside"><h3>${htmlText(onPage(this.language, heading))}</h3>${inside}</aside>`;
  }

  /** Blocks one after the other, text boxes where they are anchored. */
  blocks = (blocks: readonly Block[]): string =>
    blocks
      .map((block) => (block.type === 'table' ? tableHtml(block, this.blocks) : this.#paragraph(block)))
      .join('');

  #sheet(index: number, blocks: readonly Block[]): string {
    const section = this.document.sections[index];
    const numbers = this.marks.ofSection(index);
    const anchors = this.marks
      .beginning(numbers)
      .map((number) => `<span id="${this.marks.textId(number)}"></span>`)
      .join('');
    const about = numbers.length > 0 ? ` data-f="${numbers.join(' ')}" data-n="${numbers.join(', ')}"` : '';
    const inside = blocks.map((block) => this.#pageBreak(block) + this.blocks([block])).join('');
    return `${anchors}<div class="sheet"${about}${section ? sheetStyle(section) : ''}>${inside}</div>`;
  }

  /** A mark where a page begins, between the blocks of the main text. */
  #pageBreak(block: Block): string {
    if (block.type !== 'paragraph') return '';
    const page = this.#pages.pageOf(block, 0);
    if (page === null || page <= this.#page) return '';
    this.#page = page;
    return `<div class="page"><span>${htmlText(say(this.language, 'page', { page }))}</span></div>`;
  }

  #paragraph(paragraph: Block & { type: 'paragraph' }): string {
    const boxes = paragraph.shapes.flatMap(({ text }) =>
      text ? [`<div class="box">${this.blocks(text.blocks)}</div>`] : [],
    );
    return paragraphHtml(paragraph, this.marks) + boxes.join('');
  }
}

function sheetStyle({ pageWidth, pageHeight, margins }: Section): string {
  const { top, right, bottom, left } = margins;
  const sides = [Math.abs(top), right, Math.abs(bottom), left]
    .map((side) => twips(Math.max(0, side)))
    .join(' ');
  const wide = pageWidth > pageHeight ? ';--wide:1' : '';
  return ` style="--page:${Math.round(pageWidth / 20)};padding:${sides}${wide}"`;
}

/** Headers and footers with any text, each once. */
function edgeStories({ sections }: Document): Story[] {
  const stories = sections.flatMap(({ headers, footers }) => [
    headers.first,
    headers.default,
    headers.even,
    footers.first,
    footers.default,
    footers.even,
  ]);
  return [...new Set(stories)].filter((story): story is Story => story !== null && hasText(story.blocks));
}

const noteStories = ({ footnotes, endnotes }: Document): Story[] =>
  [...footnotes, ...endnotes].filter(({ blocks }) => hasText(blocks));

function hasText(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === 'table'
      ? block.rows.some(({ cells }) => cells.some((cell) => hasText(cell.blocks)))
      : block.text.trim() !== '',
  );
}
