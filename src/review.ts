import type { Finding } from './engine/index.js';
import { kindOf, type Mended, type State } from './fix/index.js';
import { type MendOptions, mendState, refusal, stateOf } from './mend.js';
import { changedPackage, packageBytes } from './opc/changed-package.js';
import { openPackage } from './opc/index.js';
import { PackageEdit } from './opc/package-edit.js';
import type { Package } from './opc/types.js';
import { type DocumentReport, documentReport } from './report/index.js';
import { writeComments } from './review/comments.js';
import { AUTHOR, withoutOwnMarks } from './review/own-marks.js';
import { besideText, trackDocument } from './review/track-document.js';
import { CommentList } from './wordml/comment/comment-list.js';
import { findMainPart } from './wordml/main-part.js';
import type { Reviewer } from './wordml/track/marks.js';
import { CannotEdit } from './wordml/write/cannot-edit.js';
import { EditedPart } from './wordml/write/part.js';
import { serializeTree } from './xml/tree/serialize.js';

/** `mends` says of which rules the findings are spoken of at all. */
export interface ReviewOptions extends Omit<MendOptions, 'unsafe' | 'trackable'> {
  /** Writes what can safely be mended as tracked changes. */
  readonly track?: boolean;
  /** When the comments are written: `2026-03-01T08:00:00Z`. */
  readonly date: string;
}

/** What came of reviewing one document. */
export interface ReviewReport {
  readonly file: string;
  /** Why nothing was done at all. */
  readonly refused: 'signed' | 'protected' | null;
  /** The document as it was judged. */
  readonly report: DocumentReport;
  readonly comments: number;
  /** Findings that the tracked changes mend; null where none were asked for, or where they could not be written. */
  readonly tracked: number | null;
  /** The copy with comments, or null where there is nothing to say. */
  readonly bytes: Uint8Array | null;
}

/**
 * Makes a copy of a document that says its findings as comments at the words they are about. What an earlier review has left there is
 * replaced; comments and changes of everybody else stay.
 * @param file name used in the report
 * @throws ReadError where the bytes are no readable Word document
 */
export function reviewDocument(file: string, bytes: Uint8Array, options: ReviewOptions): ReviewReport {
  const start = stateOf(withoutReview(bytes, options), options);
  const report = documentReport(file, start.anatomy, start.verdict, options.language ?? 'vi');
  const refused = options.force ? null : refusal(start);
  if (refused) return { file, refused, report, comments: 0, tracked: null, bytes: null };
  const written = write(start, options);
  return { file, refused, report, ...written, bytes: written.comments > 0 ? written.bytes : null };
}

/** Whether people have commented on a copy who have not on its original: it must not be written over. */
export function hasMoreFromOthers(copy: Uint8Array, original: Uint8Array, options: ReviewOptions): boolean {
  const count = (bytes: Uint8Array): number => {
    const pkg = openPackage(bytes, options.inflate, options.limits);
    const list = new CommentList(pkg, new PackageEdit(pkg), findMainPart(pkg).name, false);
    return list.known.filter(({ author }) => author !== AUTHOR).length;
  };
  return count(copy) > count(original);
}

/** A document as it was before it was reviewed. */
function withoutReview(bytes: Uint8Array, { inflate, limits }: ReviewOptions): Package {
  const pkg = openPackage(bytes, inflate, limits);
  return changedPackage(pkg, withoutOwnMarks(pkg, findMainPart(pkg).name));
}

type Written = Pick<ReviewReport, 'comments' | 'tracked'> & { readonly bytes: Uint8Array };

function write(start: State, options: ReviewOptions): Written {
  if (!options.track) return writeCopy(start, null, options);
  try {
    return writeCopy(start, mendState(start, { ...options, trackable: true }), options);
  } catch (error) {
    if (error instanceof CannotEdit) return writeCopy(start, null, options);
    throw error;
  }
}

function writeCopy(start: State, mended: Mended | null, options: ReviewOptions): Written {
  const { pkg, source } = start;
  const reviewer: Reviewer = { author: AUTHOR, initials: 'tt', date: options.date };
  const main = new EditedPart(source.mainPart, pkg.part(source.mainPart)!);
  const edit = new PackageEdit(pkg, mended ? besideText(pkg, mended.state.pkg, main.name) : new Map());
  const list = new CommentList(pkg, edit, main.name, main.strict);
  const isMended = mendedIn(mended);
  const findings = start.verdict.findings.filter(
    ({ ruleId, internal }) => internal === null && (options.mends?.(ruleId) ?? true),
  );
  const comments = writeComments(findings, {
    start,
    main,
    list,
    reviewer,
    isMended,
    language: options.language ?? 'vi',
  });
  list.finish();
  if (mended) trackDocument(pkg, mended.state.pkg, main, edit, reviewer);
  edit.put(main.name, serializeTree(main.tree));
  return {
    comments,
    tracked: mended && findings.filter(isMended).length,
    bytes: packageBytes(changedPackage(pkg, edit.finish()), options.deflate),
  };
}

/** Which findings a mended document has no more. */
function mendedIn(mended: Mended | null): (finding: Finding) => boolean {
  if (!mended) return () => false;
  const done = new Set(mended.done.map(({ task }) => kindOf(task.finding)));
  for (const finding of mended.state.verdict.findings) done.delete(kindOf(finding));
  return (finding) => done.has(kindOf(finding));
}
