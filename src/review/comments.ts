import type { Finding } from '../engine/index.js';
import type { State } from '../fix/index.js';
import type { Language } from '../messages/index.js';
import { reportedFinding } from '../report/index.js';
import { anchorOf, type CommentRange, putAnchor } from '../wordml/comment/anchors.js';
import type { CommentList } from '../wordml/comment/comment-list.js';
import type { Reviewer } from '../wordml/track/marks.js';
import type { EditedPart } from '../wordml/write/part.js';
import { type CommentLines, commentText, furtherText } from './comment-text.js';
import { AUTHOR } from './own-marks.js';
import { commentRanges, MOST_COMMENTS } from './places.js';

/** Where comments are written, and what is known of the document. */
export interface Commenting {
  readonly start: State;
  readonly main: EditedPart;
  readonly list: CommentList;
  readonly reviewer: Reviewer;
  /** Whether tracked changes mend a finding. */
  readonly isMended: (finding: Finding) => boolean;
  readonly language: Language;
}

interface Comment {
  readonly range: CommentRange;
  readonly lines: CommentLines;
}

/** Comments on findings, in reading order. What an answered comment of ours says already is not said again. Returns how many were written. */
export function writeComments(findings: readonly Finding[], commenting: Commenting): number {
  const { main, list, reviewer } = commenting;
  const said = new Set(list.known.filter(({ author }) => author === AUTHOR).map(({ text }) => text));
  const comments = findings
    .flatMap((finding) => commentsOn(finding, commenting))
    .filter(
      ({ lines }) => !said.has(lines.map((texts) => texts.map(({ text }) => text).join('')).join('\n')),
    );
  comments.sort(({ range: one }, { range: other }) => before(one, other));
  for (const { range, lines } of comments) {
    const anchor = anchorOf(main, range);
    putAnchor(main, list.add(reviewer, lines), anchor);
  }
  return comments.length;
}

const before = ({ first: one }: CommentRange, { first: other }: CommentRange): number =>
  one.paragraph.index - other.paragraph.index || one.from - other.from;

function commentsOn(finding: Finding, { start, isMended, language }: Commenting): Comment[] {
  const reported = reportedFinding(finding, start.verdict, language);
  const ranges = commentRanges(finding, start.anatomy);
  const total = ranges.length;
  return ranges.slice(0, MOST_COMMENTS).map((range, index) => ({
    range,
    lines:
      index === 0
        ? commentText(reported, Math.max(0, total - MOST_COMMENTS), isMended(finding), language)
        : furtherText(reported, { at: index + 1, total }, language),
  }));
}
