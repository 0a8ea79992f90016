import type { Document, Paragraph, Run } from '../../src/model/index.js';

/** What a reader sees of a document: texts and formats, however they are written down. */
export function shown({ paragraphs, sections }: Document): unknown {
  return {
    paragraphs: paragraphs.filter((own) => !isEmptyHeader(own)).map(shownParagraph),
    sections: sections.map(({ locus: _, headers: _h, footers: _f, ...section }) => section),
  };
}

/** A header that holds nothing is as none. */
const isEmptyHeader = ({ story, text, fields, shapes, pictures }: Paragraph): boolean =>
  /^(?:header|footer)$/.test(story) && text === '' && fields.length + shapes.length + pictures === 0;

function shownParagraph(paragraph: Paragraph): unknown {
  const { text, story, format, markFormat, styleId, label, fields, shapes, section, cell, pictures } =
    paragraph;
  return {
    text,
    story,
    format,
    mark: markFormat,
    styleId,
    label,
    fields,
    shapes: shapes.map(({ locus: _, text: _t, ...shape }) => shape),
    section,
    cell: cell && [cell.rowIndex, cell.column],
    pictures,
    runs: joined(paragraph.runs),
  };
}

/** Neighbours of one format as one: where a run ends is no matter of what is seen. */
function joined(runs: readonly Run[]): unknown[] {
  const found: { text: string; format: unknown; source: string; inserted: boolean }[] = [];
  for (const { text, format, source, inserted } of runs) {
    if (text === '') continue;
    const last = found.at(-1);
    const alike = last?.source === source && last.inserted === inserted && same(last.format, format);
    if (last && alike) last.text += text;
    else found.push({ text, format, source, inserted });
  }
  return found;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
