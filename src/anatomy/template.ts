import type { Fragment } from './fragment.js';

const merge =
  /\$\{[^}]{0,80}\}|\{\{[^}]{0,80}\}\}|\{[\p{L}_][\p{L}\p{N}_.]{0,60}\}|«[^»]{1,80}»|<<[^>]{1,80}>>/u;
const sample = /^(?:tên cq|tên cơ quan|quyền hạn, chức vụ|họ và tên$|thẩm quyền ban hành)/u;

/** A cheap look before the patterns. */
const signs = /[{«<]/;
const dots = /\.{5,}|…{2,}|_{6,}/;
const RULE = /^\s*_+\s*$/;

/** Is it a form to be filled: merge fields, the words of an official sample, or many dotted blanks? */
export function isTemplate(fragments: readonly Fragment[]): boolean {
  let dotted = 0;
  let inked = 0;
  for (const fragment of fragments) {
    if (fragment.empty) continue;
    inked++;
    if (signs.test(fragment.text) && merge.test(fragment.text)) return true;
    if (fragment.text.length < 60 && sample.test(fragment.folded)) return true;
    // A line of underscores alone is a rule below a name, no blank.
    if (dots.test(fragment.text) && !RULE.test(fragment.text)) dotted++;
  }
  return dotted >= 3 && dotted * 8 > inked;
}
