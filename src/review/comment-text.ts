import { type Language, reviewing, say } from '../messages/index.js';
import { type ReportedFinding, weightOf } from '../report/index.js';
import { basisInWords, whereInWords } from '../report/wording.js';
import type { CommentText } from '../wordml/comment/comment-list.js';

/** A comment's paragraphs. */
export type CommentLines = readonly (readonly CommentText[])[];

/**
 * The comment on a finding, in the order a drafter asks: what is wrong, what it is and shall be, how to mend it, who says so.
 * @param unmarked how many of its places have no comment
 * @param tracked whether tracked changes mend it
 */
export function commentText(
  finding: ReportedFinding,
  unmarked: number,
  tracked: boolean,
  language: Language,
): CommentLines {
  const line = (name: Named, text: string | null): CommentText[][] =>
    text === null || text === '' ? [] : [[{ text: `${say(language, name)}: ${text}` }]];
  // The words themselves say where they are; only what no comment can stand at has to be told.
  const apart = finding.places.some(({ story, section }) => story !== undefined || section !== undefined);
  return [
    heading(finding, language),
    ...line('found', finding.actual),
    ...line('expected', finding.expected),
    ...line('place', apart || unmarked > 0 ? whereInWords(finding, language) : null),
    ...(tracked ? [[{ text: reviewing(language, 'tracked') }]] : line('mend', finding.mend)),
    ...line('basis', `${basisInWords(finding.clause, language)} (${finding.ruleId})`),
    ...(unmarked > 0 ? [[{ text: reviewing(language, 'more', { count: unmarked }) }]] : []),
  ];
}

type Named = 'found' | 'expected' | 'place' | 'mend' | 'basis';

/** A comment on a further place of a finding. */
export function furtherText(
  finding: ReportedFinding,
  { at, total }: { readonly at: number; readonly total: number },
  language: Language,
): CommentLines {
  return [heading(finding, language), [{ text: reviewing(language, 'another', { at, total }) }]];
}

function heading(finding: ReportedFinding, language: Language): CommentText[] {
  const weight = say(language, weightOf(finding));
  const head = `${weight.charAt(0).toUpperCase()}${weight.slice(1)}: `;
  return [{ text: head, bold: true }, { text: finding.message }];
}
