import type { Document, Paragraph, Section, Story } from '../model/index.js';
import { Stacker, storyHeight } from './boxes.js';
import { type Columns, columnsOf } from './column.js';
import { type PageMap, type Pagination, paginate, type Room } from './paginate.js';
import { renderedPages } from './rendered-breaks.js';
import type { PageEstimate } from './types.js';

/** Heights can be off by this share: fonts, tables and wrapping differ from what is estimated. */
const ERROR = 0.06;

/** Room for text on a page; a high header or footer pushes the text away, unless the margin is fixed (negative). */
function roomBetween(section: Section, headHeight: number, footHeight: number): number {
  const { top, bottom, header, footer } = section.margins;
  const head = top < 0 || headHeight === 0 ? 0 : header + headHeight;
  const foot = bottom < 0 || footHeight === 0 ? 0 : footer + footHeight;
  const room = section.pageHeight - Math.max(Math.abs(top), head) - Math.max(Math.abs(bottom), foot);
  return Math.max(1000, room) * Math.max(1, section.columns);
}

function roomOf(document: Document, columns: Columns, section: Section): Room {
  const height = (story: Story | null): number => (story ? storyHeight(document, columns, story.blocks) : 0);
  const { headers, footers } = section;
  const rest = roomBetween(section, height(headers.default), height(footers.default));
  const first = section.titlePage ? roomBetween(section, height(headers.first), height(footers.first)) : rest;
  return { first, rest };
}

interface Laid {
  readonly likely: Pagination;
  readonly fewest: number;
  readonly most: number;
}

/** The document laid out by our own measures, likely and at both ends of the error. */
function layOut(document: Document): Laid {
  const columns = columnsOf(document);
  const stacker = new Stacker(document, columns);
  stacker.stack(document.body.blocks);
  const rooms = document.sections.map((section) => roomOf(document, columns, section));
  const pass = (stretch: number): Pagination => paginate(stacker.boxes, document.sections, rooms, stretch);
  const likely = pass(1);
  // Whether there is one page or more needs care; among many, the share of the error will do.
  if (likely.pages <= 3) return { likely, fewest: pass(1 - ERROR).pages, most: pass(1 + ERROR).pages };
  const off = Math.ceil(likely.pages * ERROR);
  return { likely, fewest: likely.pages - off, most: likely.pages + off };
}

interface Weighed {
  readonly count: number;
  readonly fewest: number;
  readonly most: number;
  readonly at: PageMap;
}

/** Weighs what the file says of its pages against our own layout, which is made only where it is needed. */
function weigh(document: Document): Weighed {
  const rendered = renderedPages(document);
  const declared = document.facts.pages;
  const { pages, at } = rendered;
  const settled = { count: pages, fewest: pages, most: pages, at };
  // Two witnesses that agree settle it.
  if (rendered.marks > 0 && declared === pages) return settled;
  const laid = layOut(document);
  const own = { count: laid.likely.pages, fewest: laid.fewest, most: laid.most, at: laid.likely.at };
  const possible = (count: number): boolean => count >= laid.fewest && count <= laid.most;
  // Generators leave the page count of their template behind: it only chooses among what is possible.
  const count = declared !== null && possible(declared) ? declared : null;
  if (rendered.marks === 0) return { ...own, count: count ?? own.count };
  // Marks may be stale after an edit, and are missing where a page begins with an empty paragraph.
  if (count === null && possible(pages)) return settled;
  return {
    count: count ?? pages,
    fewest: Math.min(pages, own.fewest),
    most: Math.max(pages, own.most),
    at: count === own.count ? own.at : at,
  };
}

function pageIn(map: PageMap, paragraph: Paragraph, offset: number): number | null {
  const parts = map.get(paragraph.index);
  if (!parts) return null;
  let page = parts[0]!.page;
  for (const part of parts) if (part.from <= offset) page = part.page;
  return page;
}

const estimates = new WeakMap<Document, PageEstimate>();

/**
 * Estimates on which page each paragraph of the body stands and how many pages there are: by the marks of Word's last layout where the
 * file has them, else by laying out lines and rows. Computed once a document.
 */
export function estimatePages(document: Document): PageEstimate {
  const cached = estimates.get(document);
  if (cached) return cached;
  const { count, fewest, most, at } = weigh(document);
  const estimate: PageEstimate = {
    count,
    fewest,
    most,
    certain: fewest > 1 || most === 1,
    pageOf: (paragraph, offset = 0) => pageIn(at, paragraph, offset),
  };
  estimates.set(document, estimate);
  return estimate;
}
