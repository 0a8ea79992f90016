import type { XmlScanner } from '../xml/types.js';
import { INLINE } from './inline.js';
import { readParagraphProperties } from './paragraph-properties.js';
import { PLAIN_PARAGRAPH } from './plain.js';
import { readSection } from './section.js';
import type { ParagraphDraft, StoryContext } from './story-context.js';
import { walk } from './walk.js';

/** Stands in a draft for what `settle` sets. */
const PENDING = null as never;

/** `w:p` */
export function readParagraph(x: XmlScanner, story: StoryContext): void {
  const { document } = story;
  const start = x.start;
  const draft = openParagraph(story, start, story.carried);
  story.carried = null;
  document.waiting.push(draft);
  const sections = document.sections.length;
  story.paragraph = draft;
  walk(x, INLINE, story);
  story.paragraph = null;
  draft.node.locus = { part: story.part, start, end: x.end };
  if (draft.direct.mark?.revision === 'deleted') {
    draft.dropped = true;
    if (!isBare(draft)) story.carried = draft;
  } else {
    story.fields.endParagraph(draft);
    story.blocks.push(draft.node);
  }
  // A section's properties stand in its last paragraph, which still belongs to it.
  if (document.sections.length > sections) document.section = document.sections.length;
}

/** `w:pPr`; a `w:sectPr` in it ends a section. */
export function readOwnProperties(x: XmlScanner, story: StoryContext): void {
  const draft = story.paragraph!;
  const { tally } = story.document;
  draft.direct = readParagraphProperties(x, (inner) => readSection(inner, story.document, story.part));
  const mark = draft.direct.mark?.revision;
  if (mark === 'inserted') tally.insertions++;
  if (mark === 'deleted') tally.deletions++;
  if (mark === 'changed') tally.formatChanges++;
  if (draft.direct.changed === true) tally.formatChanges++;
  draft.node.revised = draft.direct.changed === true || mark === 'inserted' || mark === 'deleted';
}

/** No block follows that the carried paragraph could join: it stays a paragraph if it holds anything. */
export function releaseCarried(story: StoryContext): void {
  const draft = story.carried;
  if (draft === null) return;
  story.carried = null;
  draft.dropped = false;
  story.fields.endParagraph(draft);
  story.blocks.push(draft.node);
}

/**
 * @param before a paragraph whose mark is deleted: both are one paragraph, which goes on with what that one held and has
 * this one's properties
 */
function openParagraph(story: StoryContext, start: number, before: ParagraphDraft | null): ParagraphDraft {
  const content = before ?? noContent();
  const { runs, fields, shapes, renderedBreaks } = content;
  const draft: ParagraphDraft = {
    node: {
      type: 'paragraph',
      index: 0,
      story: story.kind,
      locus: { part: story.part, start, end: start },
      format: PENDING,
      markFormat: PENDING,
      styleId: '',
      styleName: '',
      label: null,
      runs,
      text: before?.node.text ?? '',
      fields,
      shapes,
      cell: story.cell === null ? null : story.cell.cell,
      section: story.document.section,
      renderedBreaks,
      pictures: before?.node.pictures ?? 0,
      revised: false,
    },
    direct: PLAIN_PARAGRAPH,
    runs,
    runProperties: content.runProperties,
    fields,
    fieldProperties: content.fieldProperties,
    shapes,
    renderedBreaks,
    cell: story.cell,
    labels: story.labels,
    dropped: false,
  };
  if (before !== null) story.fields.goOn(before, draft);
  return draft;
}

type Content = Pick<
  ParagraphDraft,
  'runs' | 'runProperties' | 'fields' | 'fieldProperties' | 'shapes' | 'renderedBreaks'
>;

const noContent = (): Content => ({
  runs: [],
  runProperties: [],
  fields: [],
  fieldProperties: [],
  shapes: [],
  renderedBreaks: [],
});

const isBare = (draft: ParagraphDraft): boolean => draft.node.text === '' && draft.shapes.length === 0;
