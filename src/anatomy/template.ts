import type { Fragment } from './fragment.js';

const merge = /\$\{[^}]*\}|\{\{[^}]*\}\}|\{[\p{L}_][\p{L}\p{N}_.]*\}|«[^»]+»|<<[^>]+>>/u;
const sample = /^(?:tên cq|tên cơ quan|quyền hạn, chức vụ|họ và tên$|thẩm quyền ban hành)/u;

/** Is it a form to be filled: merge fields, the words of an official sample, or many dotted blanks? */
export function isTemplate(fragments: readonly Fragment[]): boolean {
  let dotted = 0;
  let inked = 0;
  for (const fragment of fragments) {
    if (fragment.empty) continue;
    inked++;
    if (merge.test(fragment.text) || sample.test(fragment.folded)) return true;
    if (/(?:\.{5,}|…{2,}|_{6,})/.test(fragment.text)) dotted++;
  }
  return dotted >= 3 && dotted * 8 > inked;
}
