import type { Anatomy, ComponentKind } from '../anatomy/types.js';
import { type Finding, isSection, type Place, type TextRange } from '../engine/index.js';
import type { Document, Paragraph, Story } from '../model/index.js';
import type { CommentRange } from '../wordml/comment/anchors.js';

/** Comments on one finding; what stands at more places is told in the first of them. */
export const MOST_COMMENTS = 10;

/**
 * Where the comments on a finding stand, in reading order; all in the body, since Word has comments nowhere else. At least one, but where
 * the body has no paragraph.
 */
export function commentRanges(finding: Finding, anatomy: Anatomy): CommentRange[] {
  if (!anatomy.document.paragraphs.some(({ story }) => story === 'body')) return [];
  const ranges: CommentRange[] = [];
  for (const place of placesOf(finding, anatomy)) {
    const range = inBody(place, anatomy);
    const last = ranges.at(-1);
    if (last && isNext(last, range, anatomy.document))
      ranges[ranges.length - 1] = { first: last.first, last: range.last };
    else if (!ranges.some((own) => sameRange(own, range))) ranges.push(range);
  }
  return ranges;
}

/** Whether no word stands between two places: then they are one. Cells of a table are apart. */
function isNext({ last }: CommentRange, { first }: CommentRange, { paragraphs }: Document): boolean {
  const [one, other] = [last.paragraph, first.paragraph];
  if (one === other) return first.from >= last.to && !WORD.test(one.text.slice(last.to, first.from));
  if (other.index < one.index || other.cell !== one.cell) return false;
  const between = paragraphs.slice(one.index + 1, other.index);
  return (
    between.every(({ text, cell }) => cell === one.cell && !WORD.test(text)) &&
    !WORD.test(one.text.slice(last.to)) &&
    !WORD.test(other.text.slice(0, first.from))
  );
}

const WORD = /[\p{L}\p{N}]/u;

const sameRange = (one: CommentRange, other: CommentRange): boolean =>
  one.first.paragraph === other.first.paragraph &&
  one.first.from === other.first.from &&
  one.last.paragraph === other.last.paragraph &&
  one.last.to === other.last.to;

function placesOf(finding: Finding, anatomy: Anatomy): readonly Place[] {
  return finding.places.length > 0 ? finding.places : [nearest(finding.ruleId, anatomy)];
}

function inBody(place: Place, { document }: Anatomy): CommentRange {
  const range = rangeOf(place, document);
  const { paragraph } = range;
  if (paragraph.story === 'body') return asComment(range);
  if (paragraph.story === 'textBox') {
    const host = hostOf(paragraph, document);
    if (host) return asComment(whole(host));
  }
  return asComment(whole(firstOf(document, paragraph.section)));
}

function rangeOf(place: Place, document: Document): TextRange {
  if (isSection(place)) return whole(firstOf(document, place.index));
  return 'paragraph' in place ? place : whole(place);
}

const whole = (paragraph: Paragraph): TextRange => ({ paragraph, from: 0, to: paragraph.text.length });

const asComment = ({ paragraph, from, to }: TextRange): CommentRange => ({
  first: { paragraph, from },
  last: { paragraph, to },
});

/** The first paragraph of a section that says something, or its first. */
function firstOf({ paragraphs }: Document, section: number): Paragraph {
  const body = paragraphs.filter(({ story }) => story === 'body');
  const own = body.filter((paragraph) => paragraph.section === section);
  return own.find(({ text }) => text.trim() !== '') ?? own[0] ?? body[0]!;
}

/** The paragraph of the body that a text box is anchored in. */
function hostOf(paragraph: Paragraph, { paragraphs }: Document): Paragraph | null {
  const host = paragraphs.find(({ shapes }) =>
    shapes.some(({ text }) => text !== null && holds(text, paragraph)),
  );
  if (!host || host.story === 'body') return host ?? null;
  return host.story === 'textBox' ? hostOf(host, { paragraphs } as Document) : null;
}

const holds = ({ blocks }: Story, paragraph: Paragraph): boolean =>
  blocks.some((block) =>
    block.type === 'paragraph'
      ? block === paragraph
      : block.rows.some(({ cells }) =>
          cells.some((cell) => holds({ blocks: cell.blocks } as Story, paragraph)),
        ),
  );

/** Beside which components one that is missing would stand, the nearest first, by the component's part of the rule's id. */
const NEIGHBOURS: Readonly<Record<string, readonly ComponentKind[]>> = {
  'so-ky-hieu': ['coQuanBanHanh', 'quocHieu'],
  'dia-danh': ['tieuNgu', 'quocHieu', 'soKyHieu'],
  'thoi-gian': ['tieuNgu', 'quocHieu', 'soKyHieu'],
  'ten-loai': ['diaDanhThoiGian', 'soKyHieu'],
  'trich-yeu': ['tenLoai', 'diaDanhThoiGian', 'soKyHieu'],
  'trich-yeu-cong-van': ['soKyHieu', 'coQuanBanHanh'],
  'kinh-gui': ['trichYeuCongVan', 'diaDanhThoiGian', 'soKyHieu'],
  'can-cu': ['thamQuyen', 'trichYeu', 'tenLoai'],
  'noi-nhan': ['chuKy'],
};
/** Components that stand at the end. */
const AT_THE_END: ReadonlySet<string> = new Set(['chu-ky', 'noi-nhan']);

/** The place that somebody would look at who misses something. */
function nearest(ruleId: string, { components, document, mainEnd }: Anatomy): Place {
  const group = ruleId.slice(0, ruleId.indexOf('/'));
  for (const kind of NEIGHBOURS[group] ?? []) {
    const line = components.get(kind)?.lines.at(-1);
    if (line) return line;
  }
  if (!AT_THE_END.has(group)) return firstOf(document, 0);
  const last = document.paragraphs.findLast(
    ({ story, text, index }) => story === 'body' && text.trim() !== '' && index < mainEnd,
  );
  return last ?? firstOf(document, 0);
}
