/**
 * All matches of a pattern with the flag `g`, in order. As `matchAll`, but without the copy of the pattern that
 * `matchAll` makes and compiles anew for every text.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
