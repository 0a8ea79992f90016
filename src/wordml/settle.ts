import { type ListLabel, type Paragraph, runAt } from '../model/index.js';
import type { DocumentContext } from './document-context.js';
import type { ParagraphDraft } from './story-context.js';
import type { ResolvedParagraph } from './types.js';

/**
 * Gives the paragraphs read since the last time their numbers, effective formats and list labels, in reading order.
 * Tables among them must be finished first.
 */
export function settle(document: DocumentContext): void {
  for (const draft of document.waiting) if (!draft.dropped) settleParagraph(draft, document);
  document.waiting.length = 0;
}

function settleParagraph(draft: ParagraphDraft, document: DocumentContext): void {
  const { formatter, paragraphs } = document;
  const { node, runs, fields } = draft;
  const resolved = formatter.paragraph(draft.direct, draft.cell === null ? null : draft.cell.layer);
  node.index = paragraphs.length;
  node.format = resolved.format;
  node.markFormat = resolved.markFormat;
  node.styleId = resolved.styleId;
  node.styleName = resolved.styleName;
  for (let i = 0; i < runs.length; i++) {
    runs[i]!.format = formatter.run(draft.runProperties[i]!, resolved);
  }
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]!;
    const shown = field.to > field.from ? runAt(node, field.from) : undefined;
    field.format = shown?.format ?? formatter.run(draft.fieldProperties[i]!, resolved);
  }
  if (resolved.numbering !== null) node.label = nextLabel(draft, resolved, document);
  paragraphs.push(node as Paragraph);
  document.origins?.note(node, draft, resolved);
}

/** Every item counts; one that is hidden with its mark shows no label (Word itself hides items to shift the count of later ones). */
function nextLabel(
  draft: ParagraphDraft,
  resolved: ResolvedParagraph,
  document: DocumentContext,
): ListLabel | null {
  const { numId, level } = resolved.numbering!;
  if (numId === 0) return null;
  const label = draft.labels.next(numId, level);
  if (label === null) return null;
  if (resolved.markFormat.hidden && draft.runs.every((run) => run.format.hidden)) return null;
  const { text, numberFormat, value, suffix } = label;
  return { text, format: document.formatter.label(resolved), numId, level, numberFormat, value, suffix };
}
